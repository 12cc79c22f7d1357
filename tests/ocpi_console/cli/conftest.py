"""A record to spoil, and the command line run in this process."""

import io
import json
import sys
from dataclasses import dataclass
from typing import Any

import pytest


@dataclass
class Ran:
    """How a run ended; `document` is standard output as JSON, which must be all of it."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def run(capsys):
    def _run(*words: object) -> Ran:
        from ocpi_console.cli.main import main

        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return Ran(code, out, err)

    return _run


@pytest.fixture
def stdin(monkeypatch):
    def _given(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return _given


@pytest.fixture
def location() -> dict[str, Any]:
    return {
        "country_code": "DE",
        "party_id": "NOL",
        "id": "L1",
        "publish": True,
        "address": "Hafenweg 1",
        "city": "Kiel",
        "country": "DEU",
        "coordinates": {"latitude": "54.323300", "longitude": "10.122800"},
        "evses": [
            {
                "uid": "E1",
                "evse_id": "DE*NOL*E1",
                "status": "AVAILABLE",
                "connectors": [
                    {
                        "id": "1",
                        "standard": "IEC_62196_T2",
                        "format": "SOCKET",
                        "power_type": "AC_3_PHASE",
                        "max_voltage": 230,
                        "max_amperage": 32,
                        "last_updated": "2026-11-01T08:00:00Z",
                    }
                ],
                "last_updated": "2026-11-01T08:00:00Z",
            }
        ],
        "time_zone": "Europe/Berlin",
        "last_updated": "2026-11-01T08:00:00Z",
    }


@pytest.fixture
def cli(run, tmp_path):
    """Runs a command in a workspace of the test."""
    return lambda *words: run(*words, "--workspace", tmp_path / "workspace")


@pytest.fixture
def locations(tmp_path, location):
    path = tmp_path / "locations.json"
    others = [{**location, "id": f"L{number}", "city": "Köln"} for number in range(2, 6)]
    path.write_text(json.dumps([{**location, "name": "=Lot"}, *others]), encoding="utf-8")
    return path


@pytest.fixture
def payload(tmp_path):
    """Writes a value, or a text as it is, to a file."""

    def _written(value, name="given.json"):
        path = tmp_path / name
        path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
        return path

    return _written


@pytest.fixture
def priced(run, payload):
    """The only entry of a priced CDR."""

    def _priced(value, *words):
        ran = run("price", payload([value]), *words, "--json")
        assert ran.code == 0, ran.err
        (entry,) = ran.document["cdrs"]
        return entry

    return _priced
