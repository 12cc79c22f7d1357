"""The real window on a store of its own, filled through the ordinary import."""

import json
from datetime import UTC, datetime

import pytest
import pytest_asyncio

from ocpi_console.store import OWN, Partner
from ocpi_console.ui import async_tools
from ocpi_console.ui.main_window import MainWindow
from ocpi_console.workspace import Workspace
from wwcp_ocpi.payload import records

RECEIVED = datetime(2026, 10, 26, tzinfo=UTC)


def session(number, **members):
    return {
        "country_code": "NL",
        "party_id": "TNM",
        "id": f"S-{number:05}",
        "start_date_time": f"2026-10-{1 + number % 28:02}T10:00:00Z",
        "kwh": number / 8,
        "cdr_token": {
            "country_code": "NL",
            "party_id": "TNM",
            "uid": "U1",
            "type": "RFID",
            "contract_id": "NL-TNM-C1",
        },
        "auth_method": "WHITELIST",
        "location_id": "L1",
        "evse_uid": "E1",
        "connector_id": "1",
        "currency": "EUR",
        "status": "ACTIVE" if number % 4 == 0 else "COMPLETED",
        "last_updated": "2026-10-25T03:12:00Z",
        **members,
    }


def save(store, values, owner=OWN):
    payload = json.dumps(values).encode()
    return store.save(records(payload, "sessions.json"), owner=owner, received_at=RECEIVED)


@pytest_asyncio.fixture
async def window(qapp):
    with Workspace.temporary() as workspace:
        save(workspace.store, [session(number) for number in range(600)], Partner("Polder Charge"))
        made = MainWindow(workspace)
        made.resize(1280, 800)
        made.show()
        assert await made.open_store()
        yield made
        await async_tools.cancel_tasks()
        await async_tools.in_thread(made.worker.close)
        made.dispose()


@pytest.fixture
def session_of():
    """An OCPI 2.2.1 session by its number."""
    return session


@pytest.fixture
def save_sessions():
    """Save sessions of ours, as an import would."""
    return save
