"""Ids in WWCP: readable where they fit and collide with none, else a hash; and the way back."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi import document
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import TakenIds

NDW = Path(__file__).parents[3] / "../shared/data/ndw"


def location(*evses: dict[str, Any], **members: Any) -> dict[str, Any]:
    return sample("Location") | {"evses": list(evses)} | members


def evse(uid: str | None, evse_id: str | None, **members: Any) -> dict[str, Any]:
    ids = {name: text for name, text in (("uid", uid), ("evse_id", evse_id)) if text is not None}
    return {**ids, "status": "AVAILABLE", "connectors": [], **members}


def pool(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "Location", "ocpi-2.2.1", "wwcp", **options).value


def back(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "ChargingPool", "wwcp", "ocpi-2.2.1", **options).value


def stand_in(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest().upper()[:15]


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        ("LOC1", "NL*ABC*PLOC1"),
        ("12*34", "NL*ABC*P12*34"),
        ("685e5f0471cd2c5dc539cf11", "NL*ABC*P685e5f0471cd2c5dc539cf11"),
        ("821ff764-4f3c", f"NL*ABC*P{stand_in('NL*ABC*821ff764-4f3c')}"),
        ("OST_3", f"NL*ABC*P{stand_in('NL*ABC*OST_3')}"),
        ("", f"NL*ABC*P{stand_in('NL*ABC*')}"),
    ],
)
def test_the_pool_is_named_after_the_location_or_by_its_hash(id_, expected):
    value = location(id=id_)
    there = translate(value, "Location", "ocpi-2.2.1", "wwcp")
    assert there.value["@id"] == expected
    assert [note.from_ for note in there.notes if note.kind == "assumed"] == (
        [] if id_ in expected and id_ else ["/id"]
    )
    assert same(back(there.value), value)


def test_ids_of_a_batch_that_wwcp_takes_for_one_are_kept_apart_and_come_back():
    taken = TakenIds()
    values = [location(id=id_) for id_ in ("1234", "12*34", "loc1", "LOC1", "1234")]
    pools = [pool(value, taken=taken) for value in values]
    assert [p["@id"] for p in pools] == [
        "NL*ABC*P1234",
        f"NL*ABC*P{stand_in('NL*ABC*12*34')}",
        "NL*ABC*Ploc1",
        f"NL*ABC*P{stand_in('NL*ABC*LOC1')}",
        "NL*ABC*P1234",
    ]
    for value, made in zip(values, pools, strict=True):
        assert same(back(made), value)


def test_the_way_back_of_a_stand_in_leads_to_the_same_stand_in():
    taken = TakenIds()
    pool(location(id="1234"), taken=taken)
    made = pool(location(id="12*34"), taken=taken)
    assert same(pool(back(made), taken=taken), made)
    again = translate(back(made), "Location", "ocpi-2.2.1", "wwcp", taken=TakenIds()).value
    assert again["@id"] == "NL*ABC*P12*34"


def test_a_party_that_wwcp_cannot_name_has_a_stand_in_too():
    value = location(party_id="LONGER")
    made = pool(value)
    assert made["chargingStationOperatorId"].startswith("ZZ*")
    assert made["@id"].startswith(made["chargingStationOperatorId"])
    assert same(back(made), value)


def records(name: str) -> list[dict[str, Any]]:
    path = NDW / name
    if not path.exists():
        pytest.skip("the real exports are not there")
    value: Any = document.read(path.read_bytes()).value
    return value


def test_92_of_the_164_real_ids_do_not_fit():
    found = records("locations-harlingen.json") + records("locations-heemstede.json")
    taken = TakenIds()
    made = [translate(value, "Location", "ocpi-2.2.1", "wwcp", taken=taken) for value in found]
    hashed = [t for t, value in zip(made, found, strict=True) if not t.value["@id"].endswith(value["id"])]
    assert (len(hashed), len(found)) == (92, 164)
    assert len({t.value["@id"] for t in made}) == 164
    assert all(any(note.kind == "assumed" and note.from_ == "/id" for note in t.notes) for t in hashed)
