"""What a translation says of the places where the two formats differ."""

from dataclasses import dataclass
from typing import Any, Literal

NoteKind = Literal["lost", "approximated", "assumed", "carried", "superseded"]


@dataclass(frozen=True, slots=True)
class Note:
    """One plain sentence on a difference; `from_` points into the source, `to` into the target, either may be None.

    A note on a container covers all below it.
    """

    kind: NoteKind
    from_: str | None
    to: str | None
    message: str

    def as_json(self) -> dict[str, Any]:
        """The members that the command line writes."""
        return {"kind": self.kind, "from": self.from_, "to": self.to, "message": self.message}
