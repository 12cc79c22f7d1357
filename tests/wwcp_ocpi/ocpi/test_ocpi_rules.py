"""Every rule of the list is broken here at least once, and named at the right place."""

from decimal import Decimal

import pytest

from generators import ocpi_module_cases
from generators.ocpi_module_cases import Case
from generators.ocpi_record_cases import CASES, LONG_ID, PRICE
from generators.ocpi_samples import put, sample
from wwcp_ocpi.document import exact_number
from wwcp_ocpi.ocpi import RULES, problems

CASES_OF_3_0 = {"ocpi.spelling": {"lat": "52.370216"}, "ocpi.form": {"latitude": Decimal("52.370216")}}
"""Coordinates under another name, and in another form than meant."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    value = put(sample(case.object, case.version), case.change, case.to)
    expected = (case.rule, case.at or case.change)
    found = {(problem.rule, problem.pointer): problem for problem in problems(value, case.version, case.object)}
    assert expected in found
    assert case.says in found[expected].message


def test_every_rule_has_a_case() -> None:
    cases = {case.rule for case in (*CASES, *ocpi_module_cases.ALL)}
    assert cases | CASES_OF_3_0.keys() == {rule.id for rule in RULES}


@pytest.mark.parametrize("rule", CASES_OF_3_0)
def test_other_places_and_forms_of_3_0_are_named(rule: str) -> None:
    found = problems(CASES_OF_3_0[rule] | {"longitude": "4.890000"}, "3.0", "GeoLocation")
    assert [(problem.rule, problem.severity) for problem in found] == [(rule, "info")]


def test_rules_are_explained_in_sentences_and_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.explanation.endswith(".") and rule.id.startswith("ocpi.") for rule in RULES)


@pytest.mark.parametrize("version", ["2.1.1", "2.2", "2.2.1", "2.3.0"])
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


def test_a_message_can_be_printed_whatever_it_quotes() -> None:
    value = sample("Location")
    value["evses"][1] |= {"uid": "\ud83d\n", "b\u2028": 1}
    value["evses"].append(dict(value["evses"][1]))
    found = problems(value, "2.2.1", "Location")
    assert "ocpi.duplicate-id" in {problem.rule for problem in found}
    assert all(problem.message.isprintable() for problem in found)
