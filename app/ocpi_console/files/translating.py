"""Records of a payload in another format, with what is different about them."""

from collections.abc import Iterable, Iterator
from typing import Any

from ocpi_console.files.describing import recognised
from wwcp_ocpi.document import Format, Json, Note, Record, format_of
from wwcp_ocpi.translation import UnknownRoute
from wwcp_ocpi.translation import translate as translate_value
from wwcp_ocpi.wwcp.identifiers import TakenIds

OWNER = {"country_code", "party_id"}


def translate(
    records: Iterable[Record],
    target: Format,
    *,
    source: Format | None = None,
    party: str | None = None,
    carry: bool = True,
) -> Iterator[dict[str, Any]]:
    """Each record in the form of `target`, in order; ids given away to one are taken for those after it.

    `source` takes every record as of that format, `party` (`CC*PID`) owns records that do not name their owner. A
    record that cannot be translated has the value None and one note of kind `lost` that says why.
    """
    taken = TakenIds()
    for record in records:
        from_ = source or (format_of(record.version) if record.version is not None else None)
        if not recognised(record) or from_ is None:
            yield _untranslated(record, from_, target, f"Not recognised: {record.reason}.")
            continue
        value, told = _owned(record.value, from_, party)
        try:
            result = translate_value(value, record.object, from_, target, carry=carry, taken=taken)
        except UnknownRoute as error:
            yield _untranslated(record, from_, target, str(error))
            continue
        yield {
            **_place(record, from_, target),
            "object": result.object,
            "value": result.value,
            "companions": [companion.as_json() for companion in result.companions],
            "notes": [note.as_json() for note in (*told, *result.notes)],
        }


def _owned(value: Json, from_: Format, party: str | None) -> tuple[Json, tuple[Note, ...]]:
    """An OCPI record that names no owner, with the one that the user names."""
    if party is None or from_ == "wwcp" or not isinstance(value, dict) or OWNER & value.keys():
        return value, ()
    country, _, party_id = party.partition("*")
    note = Note("assumed", "", None, f"It names no owner and is taken for one of {party}, as asked.")
    return {"country_code": country, "party_id": party_id, **value}, (note,)


def _place(record: Record, from_: Format | None, target: Format) -> dict[str, Any]:
    return {"file": record.file, "pointer": record.pointer, "from": from_, "to": target}


def _untranslated(record: Record, from_: Format | None, target: Format, why: str) -> dict[str, Any]:
    note = Note("lost", "", None, why)
    nothing = {"object": None, "value": None, "companions": [], "notes": [note.as_json()]}
    return {**_place(record, from_, target), **nothing}
