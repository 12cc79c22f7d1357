"""What makes one list page differ from another, declared as data."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocpi_console.store import Sort
from ocpi_console.ui.filtering.chip_row import ReadyFilter
from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.tables.columns import COLUMNS

_HAS_PROBLEMS = ReadyFilter("Has problems", "has:problems")


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A list page: `one` and `many` are its nouns, `example` stands in the empty filter field.

    `empty` says in two or three lines what will be here and why it is empty.
    """

    page: str
    title: str
    icon: str
    one: str
    many: str
    columns: Sequence[TableColumn]
    sort: Sort
    example: str
    empty: str
    ready: Sequence[ReadyFilter] = (_HAS_PROBLEMS,)


SPECS: dict[str, PageSpec] = {
    spec.page: spec
    for spec in (
        PageSpec(
            page="locations",
            title="Locations",
            icon="locations",
            one="location",
            many="locations",
            columns=COLUMNS["locations"],
            sort=Sort("name"),
            example="city:Utrecht kw>=50 status:AVAILABLE",
            empty="Charging locations with their EVSEs, connectors and states. "
            "Import a partner's Locations export, or your own, to fill this list.",
            ready=(
                ReadyFilter("Available", "status:AVAILABLE"),
                ReadyFilter("Charging", "status:CHARGING"),
                ReadyFilter("Out of order", "status:OUTOFORDER,INOPERATIVE"),
                ReadyFilter("50 kW and more", "kw>=50"),
                _HAS_PROBLEMS,
            ),
        ),
        PageSpec(
            page="tariffs",
            title="Tariffs",
            icon="tariffs",
            one="tariff",
            many="tariffs",
            columns=COLUMNS["tariffs"],
            sort=Sort("updated", descending=True),
            example="currency:EUR kwh_price>0.5 type:AD_HOC_PAYMENT",
            empty="What charging costs: prices per kWh, hour and session, with their restrictions. "
            "Import a partner's Tariffs export, or your own, to fill this list.",
            ready=(
                ReadyFilter("Ad hoc", "type:AD_HOC_PAYMENT"),
                ReadyFilter("With parking price", "has:parking_price"),
                ReadyFilter("With flat fee", "has:flat_price"),
                _HAS_PROBLEMS,
            ),
        ),
        PageSpec(
            page="tokens",
            title="Tokens",
            icon="tokens",
            one="token",
            many="tokens",
            columns=COLUMNS["tokens"],
            sort=Sort("updated", descending=True),
            example="type:RFID not valid issuer:Polder",
            empty="Cards and app users that may charge, with their contracts. "
            "Import a provider's Tokens export, or your own, to fill this list.",
            ready=(
                ReadyFilter("Valid", "valid"),
                ReadyFilter("Not valid", "not valid"),
                ReadyFilter("RFID", "type:RFID"),
                _HAS_PROBLEMS,
            ),
        ),
        PageSpec(
            page="sessions",
            title="Sessions",
            icon="sessions",
            one="session",
            many="sessions",
            columns=COLUMNS["sessions"],
            sort=Sort("start", descending=True),
            example="status:ACTIVE start>=2026-10-01 kwh>20",
            empty="Charging sessions while they run and after they ended. "
            "Import a partner's Sessions export to fill this list.",
            ready=(
                ReadyFilter("Active", "status:ACTIVE"),
                ReadyFilter("Completed", "status:COMPLETED"),
                ReadyFilter("Invalid", "status:INVALID"),
                _HAS_PROBLEMS,
            ),
        ),
        PageSpec(
            page="cdrs",
            title="CDRs",
            icon="cdrs",
            one="CDR",
            many="CDRs",
            columns=COLUMNS["cdrs"],
            sort=Sort("start", descending=True),
            example="start>=2026-10-01 cost:10..20 not credit",
            empty="Charge detail records: what was charged, where, by whom, and what was billed for it. "
            "Import a partner's CDRs export, or your own, to fill this list.",
            ready=(
                ReadyFilter("Credits", "credit"),
                ReadyFilter("Signed", "signed"),
                ReadyFilter("Cost 50 and more", "cost>=50"),
                _HAS_PROBLEMS,
            ),
        ),
        PageSpec(
            page="others",
            title="Others",
            icon="others",
            one="record",
            many="records",
            columns=COLUMNS["others"],
            sort=Sort("updated", descending=True),
            example="object:Booking module:hubclientinfo status:CONNECTED",
            empty="What has no list of its own: parties, bookings, payment terminals, charging profiles, commands. "
            "Import an export that holds such records to fill this list.",
            ready=(
                ReadyFilter("Bookings", "module:bookings"),
                ReadyFilter("Parties", "module:hubclientinfo,credentials,parties"),
                ReadyFilter("Terminals", "object:Terminal"),
                _HAS_PROBLEMS,
            ),
        ),
    )
}
"""The pages of the store, by id."""

FILES = PageSpec(
    page="files",
    title="Files",
    icon="files",
    one="record",
    many="records",
    columns=COLUMNS["files"],
    sort=Sort(""),
    example="kind:Location has:problems",
    empty="",
    ready=(ReadyFilter("Errors", "has:errors"), _HAS_PROBLEMS, ReadyFilter("Not recognised", "not has:kind")),
)
"""Records of opened files; they are in the order of the files until a column is clicked."""
