"""Charge detail records as the reference writes them, with no carry, become CDRs that a partner can work with."""

from typing import Any

import pytest

from wwcp_ocpi.document import read, same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate

RECORD = b"""{
 "@id": "CDR4711", "sessionId": "DE*GEF*N4711",
 "@context": "https://open.charging.cloud/contexts/wwcp+json/chargeDetailRecord",
 "sessionTime": {"start": "2024-04-14T19:25:45.000Z", "end": "2024-04-14T21:25:45.000Z"}, "duration": 7200.0,
 "authenticationStart": {"authenticationType": "LOCAL", "authToken": "11223344", "authMethod": "AUTH_REQUEST"},
 "providerIdStart": "DE-GDF", "chargingStationOperatorId": "DE*GEF", "chargingPoolId": "DE*GEF*P0001",
 "chargingStationId": "DE*GEF*S0001*1", "evseId": "DE*GEF*E0001*1*1", "chargingConnectorId": "1",
 "chargingPrice": {"base": 20.0, "vat": 0.5, "currency": "EUR"}, "energyMeterId": "12345678",
 "energyMeteringValues": [{"timestamp": "2024-04-14T19:25:45.000Z", "value": 0.0, "type": "Start"},
                          {"timestamp": "2024-04-14T21:25:45.000Z", "value": 23.0, "type": "Stop"}],
 "created": "2024-04-14T21:26:00.000Z", "lastChange": "2024-04-14T21:26:00.000Z"}"""

DAY_AND_NIGHT = {
    "@id": "DE*GEF*T1",
    "currency": "EUR",
    "elements": [
        {
            "priceComponents": [{"type": "ENERGY", "price": "0.44", "stepSize": 1}],
            "restrictions": [{"startTime": "08:00", "endTime": "22:00"}],
        },
        {"priceComponents": [{"type": "ENERGY", "price": "0.30", "stepSize": 1}]},
    ],
}


def native(**members: Any) -> dict[str, Any]:
    value: Any = read(RECORD).value
    return value | members


def without(value: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: member for name, member in value.items() if name not in names}


def cdr(record: dict[str, Any], target: Any = "ocpi-2.3.0", **options: Any) -> dict[str, Any]:
    return translate(record, "ChargeDetailRecord", "wwcp", target, **options).value


def told(record: dict[str, Any], pointer: str) -> list[tuple[str, str]]:
    notes = translate(record, "ChargeDetailRecord", "wwcp", "ocpi-2.3.0", carry=False).notes
    return [(note.kind, note.message) for note in notes if note.to == pointer]


def at(clock: str) -> str:
    return f"2024-04-14T{clock}.000Z"


def periods(made: dict[str, Any]) -> list[tuple[str, dict[str, str]]]:
    return [
        (period["start_date_time"][11:19], {d["type"]: str(d["volume"]) for d in period["dimensions"]})
        for period in made["charging_periods"]
    ]


def test_the_record_of_the_reference():
    assert same(
        cdr(native(), carry=False),
        {
            "country_code": "DE",
            "party_id": "GEF",
            "id": "CDR4711",
            "start_date_time": "2024-04-14T19:25:45Z",
            "end_date_time": "2024-04-14T21:25:45Z",
            "session_id": "DE*GEF*N4711",
            "cdr_token": {"uid": "11223344", "type": "RFID", "country_code": "DE", "party_id": "GDF"},
            "auth_method": "AUTH_REQUEST",
            "cdr_location": {
                "id": "0001",
                "evse_uid": "DE*GEF*E0001*1*1",
                "evse_id": "DE*GEF*E0001*1*1",
                "connector_id": "1",
            },
            "meter_id": "12345678",
            "currency": "EUR",
            "charging_periods": [
                {"start_date_time": "2024-04-14T19:25:45Z", "dimensions": [{"type": "ENERGY", "volume": 23}]}
            ],
            "total_cost": {"before_taxes": n("20.0"), "taxes": [{"name": "VAT", "amount": n("0.5")}]},
            "total_energy": 23,
            "total_time": n("2.0"),
            "last_updated": "2024-04-14T21:26:00Z",
        },
    )


def test_net_and_gross_of_2_2_1():
    assert cdr(native(), "ocpi-2.2.1")["total_cost"] == {"excl_vat": n("20.0"), "incl_vat": n("20.5")}


@pytest.mark.parametrize("target", ["ocpi-2.2.1", "ocpi-2.3.0"])
def test_it_comes_back(target):
    record = native(chargingTariff=DAY_AND_NIGHT)
    made = translate(record, "ChargeDetailRecord", "wwcp", target)
    assert same(translate(made.value, "CDR", target, "wwcp").value, record)


def test_energies_that_were_cut_never_become_readings_of_a_meter():
    values = translate(cdr(native(), carry=False), "CDR", "ocpi-2.3.0", "wwcp", carry=False).value
    assert [value["synthetic"] for value in values["energyMeteringValues"]] == [True, True]


def test_a_tariff_by_time_of_day_cuts_at_its_local_time():
    """Ten in the evening in Berlin is eight in the evening of UTC: 2055 of 7200 seconds are before it."""
    made = cdr(native(chargingTariff=DAY_AND_NIGHT))
    assert periods(made) == [("19:25:45", {"ENERGY": "6.5646"}), ("20:00:00", {"ENERGY": "16.4354"})]
    assert [tariff["id"] for tariff in made["tariffs"]] == ["1"]
    assert told(native(chargingTariff=DAY_AND_NIGHT), "/charging_periods")[-1] == (
        "approximated",
        "WWCP has no charging periods: cut where the meter was read and where the tariff changes."
        " The tariff's times of day are taken for those of Europe/Berlin.",
    )


def test_times_of_day_are_left_out_where_the_country_has_several_time_zones():
    record = native(chargingTariff=DAY_AND_NIGHT, evseId="ES*GEF*E0001*1*1")
    assert periods(cdr(record)) == [("19:25:45", {"ENERGY": "23"})]
    assert "left out" in told(record, "/charging_periods")[-1][1]


def test_readings_in_between_begin_periods_of_their_own():
    values = [(at("19:25:45"), n("100.5")), (at("20:00:00"), n("110.5")), (at("21:25:45"), n("123.5"))]
    record = native(energyMeteringValues=[{"timestamp": moment, "value": value} for moment, value in values])
    assert periods(cdr(record)) == [("19:25:45", {"ENERGY": "10"}), ("20:00:00", {"ENERGY": "13"})]
    assert cdr(record)["total_energy"] == 23


def test_readings_are_put_into_the_order_of_time():
    values = [(at("21:25:45"), 123), (at("19:25:45"), 100), (at("20:00:00"), 110)]
    record = native(energyMeteringValues=[{"timestamp": moment, "value": value} for moment, value in values])
    assert periods(cdr(record)) == [("19:25:45", {"ENERGY": "10"}), ("20:00:00", {"ENERGY": "13"})]


def test_before_the_first_and_after_the_last_reading_nothing_was_counted():
    values = [(at("19:30:00"), 100), (at("21:00:00"), 123)]
    record = native(energyMeteringValues=[{"timestamp": moment, "value": value} for moment, value in values])
    assert periods(cdr(record)) == [
        ("19:25:45", {"ENERGY": "0"}),
        ("19:30:00", {"ENERGY": "23"}),
        ("21:00:00", {"ENERGY": "0"}),
    ]


def test_parking_is_a_period_only_where_the_record_says_so():
    parking = {"start": at("20:55:45"), "end": at("21:25:45")}
    made = cdr(native(parkingTime=parking))
    assert periods(made) == [("19:25:45", {"ENERGY": "23"}), ("20:55:45", {"PARKING_TIME": "0.5"})]
    assert str(made["total_parking_time"]) == "0.5"
    values = [(at("19:25:45"), 0), (at("20:55:45"), 23), (at("21:25:45"), 23)]
    idle = native(energyMeteringValues=[{"timestamp": moment, "value": value} for moment, value in values])
    assert periods(cdr(idle)) == [("19:25:45", {"ENERGY": "23"}), ("20:55:45", {"ENERGY": "0"})]
    assert "total_parking_time" not in cdr(idle)


def test_a_tariff_with_a_price_for_time_gets_the_time_of_charging():
    tariff = {
        "@id": "DE*GEF*T1",
        "currency": "EUR",
        "elements": [{"priceComponents": [{"type": "TIME", "price": "1"}]}],
    }
    record = native(chargingTariff=tariff, parkingTime={"start": at("20:55:45"), "end": at("21:25:45")})
    assert periods(cdr(record)) == [
        ("19:25:45", {"ENERGY": "23", "TIME": "1.5"}),
        ("20:55:45", {"PARKING_TIME": "0.5"}),
    ]


@pytest.mark.parametrize("values", [[], [{"timestamp": at("19:25:45"), "value": 7}], [{"value": 1}, {"value": 2}], "x"])
def test_without_readings_one_period_holds_the_energy_consumed(values):
    record = native(energyMeteringValues=values, consumedEnergy=n("22.5"))
    assert periods(cdr(record)) == [("19:25:45", {"ENERGY": "22.5"})]
    assert told(record, "/charging_periods")[-1] == (
        "approximated",
        "WWCP has no charging periods and here are no readings: one period holds the energy of the whole session.",
    )


def test_without_readings_and_energy_there_is_nothing_to_tell():
    made = cdr(without(native(), "energyMeteringValues"), carry=False)
    assert "charging_periods" not in made
    assert "total_energy" not in made


def test_what_follows_from_the_rest_is_said_to():
    record = without(native(), "duration") | {"chargingPrice": {"base": 20}, "chargingTariff": DAY_AND_NIGHT}
    made = cdr(record, carry=False)
    assert (made["total_time"], made["currency"], made["total_energy"]) == (2, "EUR", 23)
    for pointer in ("/total_time", "/currency", "/total_energy"):
        assert [kind for kind, _ in told(record, pointer)] == ["approximated"], pointer
    open_ended = native(sessionTime={"start": at("19:25:45")})
    assert cdr(open_ended)["end_date_time"] == "2024-04-14T21:25:45Z"
    assert told(open_ended, "/end_date_time")[-1][1] == "No end is given; it is the start and the duration."


def test_no_price_is_no_price():
    """The reference reads a missing price as zero."""
    assert "total_cost" not in cdr(without(native(), "chargingPrice"))


def test_the_place_is_told_from_station_or_evse_where_no_pool_is_named():
    for missing in (["chargingPoolId"], ["chargingPoolId", "chargingStationId"]):
        record = without(native(), *missing)
        assert cdr(record)["cdr_location"]["id"] == "0001"
        assert [kind for kind, _ in told(record, "/cdr_location/id")] == ["approximated"]


def test_a_meter_may_stand_there_in_full():
    meter = {"id": "12345678", "publicKeys": ["04ab", "04cd"]}
    values = [
        {"timestamp": at("19:25:45"), "value": 1, "type": "Start", "signedData": "OCMF|{}|{}"},
        {"timestamp": at("21:25:45"), "value": 2, "type": "Stop", "signedData": "OCMF|{}|{}"},
    ]
    made = cdr(without(native(), "energyMeterId") | {"energyMeter": meter, "energyMeteringValues": values})
    assert (made["meter_id"], made["signed_data"]["public_key"]) == ("12345678", "04ab")


def test_a_remote_start_without_a_method_was_a_command():
    start = {"authenticationType": "REMOTE", "remoteIdentification": "DE-GDF-C12345678-X"}
    made = cdr(native(authenticationStart=start))
    assert made["auth_method"] == "COMMAND"
    assert made["cdr_token"] == {
        "uid": "DE-GDF-C12345678-X",
        "type": "APP_USER",
        "contract_id": "DE-GDF-C12345678-X",
        "country_code": "DE",
        "party_id": "GDF",
    }


@pytest.mark.parametrize("provider", ["DE-GDF", "DE*GDF", "DEGDF"])
def test_a_provider_is_written_in_several_ways(provider):
    token = cdr(native(providerIdStart=provider))["cdr_token"]
    assert (token["country_code"], token["party_id"]) == ("DE", "GDF")


@pytest.mark.parametrize(
    ("token", "expected"),
    [("AABB (RFID)", ("AABB", "RFID")), ("AABB (MACAddress)", ("AABB", "MACAddress")), ("A (B)", ("A (B)", "RFID"))],
)
def test_the_type_of_a_token_may_stand_in_brackets(token, expected):
    start = {"authenticationType": "LOCAL", "authToken": token, "authMethod": "AUTH_REQUEST"}
    made = cdr(native(authenticationStart=start))["cdr_token"]
    assert (made["uid"], made["type"]) == expected
