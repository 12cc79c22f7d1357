"""Two neighbouring formats, for the tests of a step: up, down, there and back, and what the notes say."""

import copy
from typing import Any, NamedTuple

from generators.ocpi_samples import put
from wwcp_ocpi.document import Format, Note, same
from wwcp_ocpi.translation import Translation, translate


class Neighbours(NamedTuple):
    """The older and the newer format of a step."""

    old: Format
    new: Format

    def up(self, value: Any, kind: str, **options: Any) -> Translation:
        """From the older format to the newer one."""
        return translate(value, kind, self.old, self.new, **options)

    def down(self, value: Any, kind: str, **options: Any) -> Translation:
        """From the newer format to the older one."""
        return translate(value, kind, self.new, self.old, **options)

    def up_and_down(self, value: Any, kind: str) -> bool:
        """Whether a record of the older format is the same after both ways."""
        return same(self.down(self.up(value, kind).value, kind).value, value)

    def down_and_up(self, value: Any, kind: str) -> bool:
        """Whether a record of the newer format is the same after both ways."""
        return same(self.up(self.down(value, kind).value, kind).value, value)

    def edited_above(self, value: Any, kind: str, pointer: str, member: Any) -> dict[str, Any]:
        """A record of the older format after one member was changed in its newer form."""
        return self.down(edited(self.up(value, kind).value, pointer, member), kind).value

    def edited_below(self, value: Any, kind: str, pointer: str, member: Any) -> dict[str, Any]:
        """A record of the newer format after one member was changed in its older form."""
        return self.up(edited(self.down(value, kind).value, pointer, member), kind).value


def edited(value: Any, pointer: str, member: Any) -> Any:
    """A copy with another member at a pointer."""
    return put(copy.deepcopy(value), pointer, member)


def told(translation: Translation, to: str) -> Note:
    """The one note on a place of the result."""
    (note,) = [note for note in translation.notes if note.to == to]
    return note


OF_2_1_1 = Neighbours("ocpi-2.1.1", "ocpi-2.2.1")
OF_2_3_0 = Neighbours("ocpi-2.2.1", "ocpi-2.3.0")
