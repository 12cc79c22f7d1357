"""Records for the inspector: one of each kind, as a partner would send them."""

import json
from datetime import UTC, datetime

import pytest

from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk
from wwcp_ocpi import ocpi
from wwcp_ocpi.document import read

CDR = {
    "country_code": "NL",
    "party_id": "TNM",
    "id": "CDR-261025-00417",
    "start_date_time": "2026-10-24T22:40:00Z",
    "end_date_time": "2026-10-25T03:10:00Z",
    "session_id": "S-88120",
    "cdr_token": {
        "country_code": "NL",
        "party_id": "TNM",
        "uid": "04A2B9C1D2E380",
        "type": "RFID",
        "contract_id": "NL-TNM-C00122045-K",
    },
    "auth_method": "WHITELIST",
    "cdr_location": {
        "id": "L14",
        "name": "Hauptstra\u00dfe",
        "address": "Hauptstr. 14",
        "city": "Berlin",
        "country": "DEU",
        "coordinates": {"latitude": "52.52000", "longitude": "13.40500"},
        "evse_uid": "E14",
        "evse_id": "DE*ABC*E0014*2",
        "connector_id": "1",
        "connector_standard": "IEC_62196_T2",
        "connector_format": "SOCKET",
        "connector_power_type": "AC_3_PHASE",
    },
    "currency": "EUR",
    "tariffs": [
        {
            "country_code": "NL",
            "party_id": "TNM",
            "id": "NL-HOME-2",
            "currency": "EUR",
            "elements": [{"price_components": [{"type": "ENERGY", "price": 0.39, "step_size": 1}]}],
            "last_updated": "2026-09-03T14:03:00Z",
        }
    ],
    "charging_periods": [
        {"start_date_time": "2026-10-24T22:40:00Z", "dimensions": [{"type": "ENERGY", "volume": 42.988}]}
    ],
    "total_cost": {"excl_vat": 21.55},
    "total_energy": 42.988,
    "total_time": 4.5,
    "last_updated": "2026-10-25T03:12:00Z",
}


def subject_of(value, version="2.2.1", module="cdrs", object="CDR", raw=None):
    raw = json.dumps(value, ensure_ascii=False).encode() if raw is None else raw
    exact = read(raw).value
    problems = tuple(ocpi.problems(exact, version, object)) if version in ("2.2.1", "2.3.0") else ()
    return Subject(
        value=exact,
        raw=raw,
        problems=problems,
        version=version,
        module=module,
        object=object,
        party="NL*TNM",
        object_id=str(value.get("id", "")),
        file="cdrs.json",
        row_id=1,
        received_at=datetime(2026, 10, 25, 4, 12, tzinfo=UTC),
    )


@pytest.fixture
def make_subject():
    return subject_of


@pytest.fixture
def cdr():
    return subject_of(CDR)


@pytest.fixture
def broken_cdr():
    return subject_of({**CDR, "total_energy": "much", "currency": None, "auth_method": "GUESSED"})


class DeskWithNotes(Desk):
    """What tabs asked of the page."""

    jumps: list
    filters: list
    shown_pointers: list
    kept: list


@pytest.fixture
def make_desk():
    """A page's desk that writes down what it was asked; other functions by name."""

    def make(**others):
        asked = {name: [] for name in ("jumps", "filters", "shown_pointers", "kept")}
        functions = {
            "start": lambda coroutine, name: coroutine.close(),
            "jump": asked["jumps"].append,
            "zone": lambda: None,
            "filter_for": lambda subject, pointer: f"at:{pointer}",
            "apply_filter": asked["filters"].append,
            "show_pointer": asked["shown_pointers"].append,
            "say": lambda sentence, state: None,
            "carries": lambda: True,
            "keep_carry": asked["kept"].append,
        }
        made = DeskWithNotes(**{**functions, **others})
        for name, held in asked.items():
            object.__setattr__(made, name, held)
        return made

    return make


@pytest.fixture
def desk(make_desk):
    return make_desk()
