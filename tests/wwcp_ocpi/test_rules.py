"""The list of all rules: whole, for readers too, and each rule is broken by a test.

OCPI's and WWCP's rules have their cases in `test_ocpi_rules.py` and `test_wwcp_rules.py`, those of prices and tariffs
in `test_price_rules.py` and `test_linting_rules.py`, held to be complete there; the few others are broken here.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from wwcp_ocpi import checking, ocpi, rules, wwcp
from wwcp_ocpi.document import Record
from wwcp_ocpi.payload import records
from wwcp_ocpi.pricing.linting import RULES as LINT_RULES
from wwcp_ocpi.pricing.rules import RULES as PRICE_RULES

APP = Path(__file__).parents[2] / "app"
RULE_ID = re.compile(r"(json|payload|ocpi|wwcp|price|tariff)\.[a-z]+(-[a-z0-9]+)*")
SEVERITIES = {rule.id: rule.severity for rule in rules.RULES}


def mentioned() -> Iterator[tuple[str, str]]:
    """The rule ids that stand in the program, outside of the lists, each with its file."""
    for path in (path for path in APP.rglob("*.py") if path.name != "rules.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and RULE_ID.fullmatch(node.value):
                yield node.value, path.name


def test_no_rule_is_named_that_is_not_in_the_list() -> None:
    assert {(rule, file) for rule, file in mentioned() if rule not in SEVERITIES} == set()


def test_no_rule_is_listed_that_nothing_names() -> None:
    assert SEVERITIES.keys() - {rule for rule, _ in mentioned()} == set()


def test_ids_are_unique_and_explained_in_sentences() -> None:
    assert len(SEVERITIES) == len(rules.RULES)
    assert all(RULE_ID.fullmatch(rule.id) for rule in rules.RULES)
    assert all(rule.explanation.endswith(".") and "|" not in rule.explanation for rule in rules.RULES)
    assert {*ocpi.RULES, *wwcp.RULES} < set(rules.RULES)


def test_the_list_for_readers_is_that_of_the_program() -> None:
    assert (APP / "wwcp_ocpi" / "RULES.md").read_text(encoding="utf-8") == rules.described()


BROKEN = {
    "json.duplicate-key": b'{"uid": "1", "evse_id": "NL*ABC*E1", "uid": "2", "status": "AVAILABLE", "connectors": []}',
    "json.control-character": b'{"country_code": "NL", "party_id": "ABC", "id": "1", "publish": true, "name": "a\tb"}',
    "payload.unrecognised": b'{"hello": "world"}',
    "payload.database-export": b'{"_id": {"$oid": "65f0c0ffee65f0c0ffee65f0"}, "countryCode": "NL", "partyId": "ABC", '
                               b'"id": "1", "publish": true, "evses": [], "coordinates": {}, "timeZone": "UTC"}',
}  # fmt: skip


@pytest.mark.parametrize("rule", BROKEN)
def test_a_record_breaks_the_rule(rule: str) -> None:
    found = [problem for record in records(BROKEN[rule], "file") for problem in checking.problems(record)]
    assert (rule, SEVERITIES[rule]) in {(problem.rule, problem.severity) for problem in found}


def test_an_object_without_a_model_is_not_checked() -> None:
    record = Record(value={}, raw=b"{}", version="2.1.1", object="ChargingProfile")
    assert [problem.rule for problem in checking.problems(record)] == ["payload.unchecked"]


def test_every_rule_beside_the_models_is_broken_here() -> None:
    elsewhere = (*ocpi.RULES, *wwcp.RULES, *PRICE_RULES, *LINT_RULES)
    others = {rule.id for rule in rules.RULES} - {rule.id for rule in elsewhere}
    assert others == BROKEN.keys() | {"payload.unchecked"}
