"""Records of a payload in another format, with what is different about them."""

from collections.abc import Iterable, Iterator
from typing import Any

from ocpi_console.files.describing import recognised
from wwcp_ocpi.document import Format, Json, Note, Record, format_of
from wwcp_ocpi.translation import UnknownRoute
from wwcp_ocpi.translation import translate as translate_value
from wwcp_ocpi.wwcp import CONTEXTS
from wwcp_ocpi.wwcp.identifiers import TakenIds

IN_NETWORKS = {"chargingPools", "chargingStations", "EVSEs", "chargingTariffs"}
"""The lists of a WWCP network that hold records."""

OWNER = {"country_code", "party_id"}
OWNED = {"Location", "Tariff", "Token", "Session", "CDR", "TariffAssociation", "InvoiceReconciliationRecord"}
"""Objects that name their owner, from 2.2 on."""


def translate(
    records: Iterable[Record],
    target: Format,
    *,
    party: str | None = None,
    carry: bool = True,
) -> Iterator[dict[str, Any]]:
    """Each record in the form of `target`, in order; ids given away to one are taken for those after it.

    `party` (`CC*PID`) owns records that do not name their owner. A record that cannot be translated has the value None
    and one note of kind `lost` that says why.
    """
    taken = TakenIds()
    for record in records:
        from_ = format_of(record.version) if record.version is not None else None
        if not recognised(record) or from_ is None:
            yield _untranslated(record, from_, target, f"Not recognised: {record.reason}.")
            continue
        value, told = _owned(record, from_, party)
        try:
            result = translate_value(value, record.object, from_, target, carry=carry, party=party, taken=taken)
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


def _owned(record: Record, from_: Format, party: str | None) -> tuple[Json, tuple[Note, ...]]:
    """A record that names no owner though its version wants one, with the one that the user names.

    Those of 2.1.1 name none; the core takes the party for them.
    """
    value = _standing_alone(record)
    if party is None or record.object not in OWNED or not isinstance(value, dict) or OWNER & value.keys():
        return value, ()
    if from_ in ("wwcp", "ocpi-2.1.1"):
        return value, ()
    country, _, party_id = party.partition("*")
    owner = {"party_id": country + party_id} if from_ == "ocpi-3.0" else {"country_code": country, "party_id": party_id}
    note = Note("assumed", "", None, f"It names no owner and is taken for one of {party}, as asked.")
    return {**owner, **value}, (note,)


def _standing_alone(record: Record) -> Json:
    """A record of a WWCP network as it is outside of it: what is embedded has no @context, what stands alone does."""
    parent = record.pointer.rpartition("/")[0].rpartition("/")[2]
    if record.object not in CONTEXTS or parent not in IN_NETWORKS or not isinstance(record.value, dict):
        return record.value
    first = {"@id": record.value["@id"]} if "@id" in record.value else {}
    return {**first, "@context": CONTEXTS[record.object], **record.value}


def _place(record: Record, from_: Format | None, target: Format) -> dict[str, Any]:
    return {"file": record.file, "pointer": record.pointer, "from": from_, "to": target}


def _untranslated(record: Record, from_: Format | None, target: Format, why: str) -> dict[str, Any]:
    note = Note("lost", "", None, why)
    nothing = {"object": None, "value": None, "companions": [], "notes": [note.as_json()]}
    return {**_place(record, from_, target), **nothing}
