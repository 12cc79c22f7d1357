"""Every rule of the list is broken here at least once, and named at the right place."""

from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from generators.ocpi_samples import REMOVED, put, sample
from wwcp_ocpi.document import exact_number
from wwcp_ocpi.ocpi import RULES, problems

LONG_ID = "C1-" + "0123456789" * 4


class Case(NamedTuple):
    """A sample with one change; the problem is expected at `at`, or where the change was made."""

    rule: str
    object: str
    change: str
    to: Any
    at: str = ""
    version: str = "2.2.1"
    says: str = ""


CONNECTOR = "/evses/0/connectors/0"
PRICE = "/elements/0/price_components/0"

CASES = (
    Case("ocpi.required", "Location", "/publish", REMOVED, says="has no publish"),
    Case("ocpi.required", "CDR", "/cdr_location/evse_uid", REMOVED, says='"#NA"'),
    Case("ocpi.required", "Tariff", "/tax_included", REMOVED, version="2.3.0"),
    Case("ocpi.required", "CDR", "/cdr_token/party_id", REMOVED),
    Case("ocpi.required", "CDR", "/cdr_location/postal_code", REMOVED, version="2.2"),
    Case("ocpi.required-null", "Location", "/coordinates", None),
    Case("ocpi.required-null", "Location", "/evses/0/connectors", None),
    Case("ocpi.null", "Location", "/name", None),
    Case("ocpi.null", "Location", "/evses", None),
    Case("ocpi.empty-list", "Location", "/evses/0/connectors", []),
    Case("ocpi.empty-list", "CDR", "/charging_periods", []),
    Case("ocpi.not-available", "CDR", "/cdr_location/evse_id", "#NA"),
    Case("ocpi.not-available", "CDR", "/start_date_time", "1970-1-1T00:00:00Z"),
    Case("ocpi.unknown-member", "Location", "/a~1b", 1),
    Case("ocpi.unknown-member", "Location", "/evses/1/lastUpdated", 1, says='"last_updated" is meant'),
    Case("ocpi.extension", "CDR", "/energy_meter", {"id": "M1"}),
    Case("ocpi.extension", "Tariff", "/x_wwcp_ocpi", {}),
    Case(
        "ocpi.type", "Location", "/coordinates/latitude", Decimal("52.370216"),
        says='latitude is a number; OCPI wants a string such as "52.370216".',
    ),
    Case("ocpi.type", "Tariff", f"{PRICE}/price", "0.25", says="such as 0.25"),
    Case("ocpi.type", "Tariff", f"{PRICE}/price", True, says="a boolean"),
    Case("ocpi.type", "Location", "/publish", "true", says="true or false"),
    Case("ocpi.type", "Location", "/evses", {}, says="a list"),
    Case("ocpi.type", "Location", "/evses/0", [], says="an object"),
    Case("ocpi.type", "Location", "/facilities/0", None),
    Case("ocpi.type", "Location", "/evses/0/status", 1),
    Case("ocpi.type", "Location", "/last_updated", 12),
    Case("ocpi.type", "Location", f"{CONNECTOR}/max_voltage", Decimal("230.5"), says="without decimals"),
    Case("ocpi.integer", "Location", f"{CONNECTOR}/max_voltage", Decimal("230.0")),
    Case("ocpi.decimals", "Tariff", f"{PRICE}/price", Decimal("0.413223")),
    Case("ocpi.length", "Location", "/city", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"),
    Case("ocpi.length", "Location", "/images/0/width", 123456),
    Case("ocpi.length", "Location", "/last_updated", "2026-05-03T10:00:00.123456Z"),
    Case("ocpi.empty-text", "Token", "/issuer", ""),
    Case("ocpi.ascii", "Location", "/id", "Löc"),
    Case("ocpi.control-character", "Location", "/name", "Harbour\nNorth"),
    Case("ocpi.enum", "Location", "/evses/0/status", "available", says="AVAILABLE is meant"),
    Case("ocpi.enum", "Location", "/facilities/0", "SAUNA"),
    Case("ocpi.open-enum", "Location", "/facilities/0", "SAUNA", version="2.3.0"),
    Case("ocpi.datetime", "Location", "/last_updated", "tomorrow"),
    Case("ocpi.datetime", "Location", "/last_updated", "2026-02-30T10:00:00Z"),
    Case("ocpi.datetime", "Location", "/last_updated", "2026-05-03 10:00:00Z"),
    Case(
        "ocpi.datetime-offset", "Token", "/last_updated", "2026-05-03T12:00:00+02:00", says="2026-05-03T10:00:00Z"
    ),
    Case("ocpi.datetime-offset", "Token", "/last_updated", "2026-05-03T12:00:00+00:00"),
    Case("ocpi.datetime-date-only", "Token", "/last_updated", "2026-05-03"),
    Case("ocpi.datetime-epoch", "Token", "/last_updated", "1777802400", says="2026-05-03T10:00:00Z"),
    Case("ocpi.datetime-epoch", "Token", "/last_updated", 1777802400, says="2026-05-03T10:00:00Z"),
    Case("ocpi.datetime-epoch", "Token", "/last_updated", 1777802400000, says="milliseconds"),
    Case("ocpi.datetime-no-z", "Token", "/last_updated", "2026-05-03T10:00:00"),
    Case("ocpi.time-of-day", "Tariff", "/elements/0/restrictions/end_time", "24:00"),
    Case("ocpi.time-of-day", "Location", "/opening_times/regular_hours/0/period_begin", "8:00"),
    Case("ocpi.date", "Tariff", "/elements/0/restrictions/start_date", "2026-02-30"),
    Case("ocpi.date", "Tariff", "/elements/0/restrictions/start_date", "20260101"),
    Case("ocpi.time-zone", "Location", "/time_zone", "Europe/Harlingen"),
    Case("ocpi.country-code", "Location", "/country_code", "UK"),
    Case("ocpi.country", "Location", "/country", "NL"),
    Case("ocpi.party-id", "Location", "/party_id", "AB"),
    Case("ocpi.currency", "Tariff", "/currency", "eur"),
    Case("ocpi.language", "Token", "/language", "n"),
    Case("ocpi.url", "Location", "/operator/website", "www.abc.example"),
    Case("ocpi.evse-id", "Location", "/evses/0/evse_id", "charger 1"),
    Case("ocpi.coordinates", "Location", "/coordinates/latitude", "93.181608"),
    Case("ocpi.coordinates", "Location", "/coordinates/longitude", "5,455538"),
    Case("ocpi.coordinates-decimals", "Location", "/coordinates/latitude", "53.1816"),
    Case("ocpi.coordinates-decimals", "Location", "/coordinates/latitude", "53"),
    Case("ocpi.weekday", "Location", "/opening_times/regular_hours/0/weekday", 0),
    Case("ocpi.percentage", "Location", "/energy_mix/energy_sources/0/percentage", 101),
    Case("ocpi.percentage", "Tariff", f"{PRICE}/vat", -1),
    Case("ocpi.step-size", "Tariff", f"{PRICE}/step_size", -1),
    Case("ocpi.step-size", "Tariff", f"{PRICE}/step_size", 0),
    Case("ocpi.duplicate-id", "Location", "/evses/1/uid", "e1"),
    Case("ocpi.duplicate-id", "Location", "/evses/0/connectors/1/id", "1"),
    Case("ocpi.duplicate-evse-id", "Location", "/evses/1/evse_id", "NL*ABC*E1*1"),
    Case("ocpi.last-updated-order", "Location", "/last_updated", "2026-05-01T10:00:00Z"),
    Case("ocpi.last-updated-order", "Location", f"{CONNECTOR}/last_updated", "2026-05-02T11:00:00Z",
         at="/evses/0/last_updated"),
    Case("ocpi.publish-allowed-to", "Location", "/publish_allowed_to", [{"group_id": "G1"}]),
    Case("ocpi.publish-token", "Location", "/publish_allowed_to", [{"issuer": "X"}], at="/publish_allowed_to/0"),
    Case("ocpi.publish-token", "Location", "/publish_allowed_to", [{"uid": "X"}], at="/publish_allowed_to/0"),
    Case("ocpi.regular-hours", "Location", "/opening_times/regular_hours", REMOVED),
    Case("ocpi.regular-hours", "Location", "/opening_times/regular_hours", []),
    Case("ocpi.hours-order", "Location", "/opening_times/regular_hours/0/period_end", "07:00"),
    Case("ocpi.period-order", "Location", "/evses/0/status_schedule/0/period_end", "2026-04-30T10:00:00Z"),
    Case("ocpi.period-order", "Tariff", "/end_date_time", "2025-12-31T00:00:00Z"),
    Case("ocpi.period-order", "Session", "/end_date_time", "2026-05-03T09:00:00Z"),
    Case("ocpi.period-order", "CDR", "/end_date_time", "2026-05-03T09:00:00Z"),
    Case("ocpi.power", "Location", f"{CONNECTOR}/max_electric_power", 22, says="not kW"),
    Case("ocpi.power", "Location", f"{CONNECTOR}/max_electric_power", 220_000, says="22080 W"),
    Case("ocpi.voltage", "Location", f"{CONNECTOR}/max_voltage", 400),
    Case("ocpi.parking-reference", "Location", "/evses/0/parking", [{"parking_id": "P9"}],
         at="/evses/0/parking/0/parking_id", version="2.3.0"),
    Case("ocpi.restriction-range", "Tariff", "/elements/0/restrictions/max_kwh", 1),
    Case("ocpi.restriction-range", "Tariff", "/elements/0/restrictions/end_date", "2026-01-01"),
    Case("ocpi.reservation-dimension", "Tariff", "/elements/1/price_components/0/type", "ENERGY"),
    Case("ocpi.price-limits", "Tariff", "/min_price/excl_vat", 60),
    Case("ocpi.price-limits", "Tariff", "/min_price/before_taxes", 60, version="2.3.0"),
    Case("ocpi.negative", "Session", "/kwh", Decimal("-0.5")),
    Case("ocpi.negative", "CDR", "/total_energy", -1),
    Case("ocpi.charging-period-order", "CDR", "/charging_periods/1/start_date_time", "2026-05-03T09:59:00Z"),
    Case("ocpi.charging-period-outside", "Session", "/charging_periods/1/start_date_time", "2026-05-03T11:31:00Z"),
    Case("ocpi.parking-time", "CDR", "/total_parking_time", 2),
    Case("ocpi.session-dimension", "CDR", "/charging_periods/0/dimensions/0/type", "STATE_OF_CHARGE"),
    Case("ocpi.session-end", "Session", "/end_date_time", None),
    Case("ocpi.credit-reference", "CDR", "/credit", True, at="/credit_reference_id"),
    Case("ocpi.credit-flag", "CDR", "/credit_reference_id", "C0"),
    Case("ocpi.credit-amount", "CDR", "/credit", True, at="/total_cost/excl_vat"),
    Case("ocpi.cdr-id-length", "CDR", "/id", LONG_ID[:38]),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    value = put(sample(case.object, case.version), case.change, case.to)
    expected = (case.rule, case.at or case.change)
    found = {(problem.rule, problem.pointer): problem for problem in problems(value, case.version, case.object)}
    assert expected in found
    assert case.says in found[expected].message


def test_every_rule_has_a_case() -> None:
    assert {case.rule for case in CASES} == {rule.id for rule in RULES}


def test_rules_are_explained_in_sentences_and_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.explanation.endswith(".") and rule.id.startswith("ocpi.") for rule in RULES)


@pytest.mark.parametrize("version", ["2.2", "2.2.1", "2.3.0"])
@pytest.mark.parametrize("object_", ["Location", "Tariff", "Token", "Session", "CDR"])
def test_a_correct_record_has_no_problem(version: str, object_: str) -> None:
    assert problems(sample(object_, version), version, object_) == []


def test_severities_are_those_of_the_list() -> None:
    severities = {rule.id: rule.severity for rule in RULES}
    found = problems({"id": 5, "name": None, "foo": 1, "country": "NL"}, "2.2.1", "Location")
    assert {problem.severity for problem in found} == {"error", "warning", "info"}
    assert all(problem.severity == severities[problem.rule] for problem in found)


def test_ocpi_2_2_has_no_party_in_the_token_of_a_cdr() -> None:
    value = sample("CDR")
    del value["cdr_token"]["country_code"], value["cdr_token"]["party_id"]
    assert problems(value, "2.2", "CDR") == []
    assert [problem.rule for problem in problems(value, "2.2.1", "CDR")] == ["ocpi.required"] * 2


def test_a_credit_cdr_names_another_cdr_and_is_negative() -> None:
    value = sample("CDR")
    value |= {"id": LONG_ID[:39], "credit": True, "credit_reference_id": "C1"}
    value["total_cost"] = {"excl_vat": Decimal("-3.10"), "incl_vat": Decimal("-3.75")}
    assert problems(value, "2.2.1", "CDR") == []
    value["credit_reference_id"] = value["id"].lower()
    assert [problem.rule for problem in problems(value, "2.2.1", "CDR")] == ["ocpi.credit-reference"]


@pytest.mark.parametrize(("at", "end"), [("18:00", "00:00"), ("00:00", "23:59")])
def test_opening_until_midnight_is_no_mistake(at: str, end: str) -> None:
    value = sample("Location")
    value["opening_times"]["regular_hours"] = [{"weekday": 7, "period_begin": at, "period_end": end}]
    assert problems(value, "2.2.1", "Location") == []


def test_a_removed_evse_may_share_its_evse_id() -> None:
    value = put(sample("Location"), "/evses/1/evse_id", "NL*ABC*E1*1")
    value["evses"][1]["status"] = "REMOVED"
    assert problems(value, "2.2.1", "Location") == []


@pytest.mark.parametrize("text", ["0.2500", "0.250000", "1e2", "12.1000000000"])
def test_trailing_zeros_are_no_further_decimals(text: str) -> None:
    value = put(sample("Tariff"), f"{PRICE}/price", exact_number(text))
    assert problems(value, "2.2.1", "Tariff") == []


def test_the_key_of_a_database_is_not_taken_for_a_misspelt_id() -> None:
    found = problems({"_id": {"$oid": "60a7"}, "id": "1"}, "2.2.1", "Location")
    assert [one.message for one in found if one.pointer == "/_id"] == ['OCPI has no member "_id" in Location.']
