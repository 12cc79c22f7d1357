"""The rule engine: walks an exact value along the plan of its class and reports every deviation."""

from typing import Any

from wwcp_ocpi.document import text
from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.ocpi.kinds import kind, shown
from wwcp_ocpi.ocpi.plan import Field, Plan
from wwcp_ocpi.ocpi.report import Report
from wwcp_ocpi.ocpi.spelling import Path, at, place, unread
from wwcp_ocpi.ocpi.surrogates import check_anything, check_text

CARRY = "x_wwcp_ocpi"
"""The member in which a translation keeps what the target format cannot express."""


def check_object(value: Any, plan: Plan, pointer: str, report: Report) -> None:
    """Members, unknown members, and the rules between members of one object."""
    if not isinstance(value, dict):
        report("ocpi.type", pointer, f"{plan.name} is {kind(value)}; OCPI wants an object.")
        return
    for name, field in plan.fields.items():
        if field.places:
            _check_placed(value, field, plan, pointer, report)
        elif name in value:
            _check_member(value[name], field, f"{pointer}/{name}", report)
        elif field.required:
            _check_absent(field, plan, f"{pointer}/{name}", report)
    if not value.keys() <= plan.fields.keys():
        _check_unknown(value, plan, pointer, report)
    relation = report.dialect.relations.get(plan.name)
    if relation is not None:
        relation(value, pointer, report)


def _check_placed(value: dict[str, Any], field: Field, plan: Plan, pointer: str, report: Report) -> None:
    """A field that stands in one of several places, or in none."""
    intended = field.places[0]
    found = place(value, field)
    if found is None:
        if field.required:
            at_hand = intended if isinstance(value.get(intended[0]), dict) else intended[:1]
            _check_absent(field, plan, join(pointer, *at_hand), report)
        return
    if found != intended:
        message = f"{field.name} is read from {_quoted(found)}; {_quoted(intended)} is meant."
        report("ocpi.spelling", join(pointer, *found), message)
    _check_member(at(value, found), field, join(pointer, *found), report)


def _quoted(path: Path) -> str:
    return f'"{"/".join(path)}"'


def _check_absent(field: Field, plan: Plan, pointer: str, report: Report) -> None:
    if field.extension:
        return
    dialect = report.dialect
    shapeless = field.type in {"string", "CiString"} and field.name not in dialect.forms and field.limit != 2
    unknowable = dialect.placeholder and shapeless
    hint = ' Where it truly cannot be known, OCPI takes "#NA".' if unknowable else ""
    report("ocpi.required", pointer, f"{plan.name} has no {field.name}, which is required.{hint}")


def _check_member(value: Any, field: Field, pointer: str, report: Report) -> None:
    if field.extension:
        report("ocpi.extension", pointer, f"{field.name} is no member of OCPI; it is read as an extension.")
    elif field.later:
        report(
            "ocpi.later-member", pointer, f"{field.name} came with OCPI {field.later}; this record is of an older one."
        )
    if value is None:
        _check_null(field, pointer, report)
    elif not field.is_list:
        _check_one(value, field, pointer, report)
    elif not isinstance(value, list):
        report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants a list.")
    else:
        if not value and field.card == "+":
            report("ocpi.empty-list", pointer, f"{field.name} is empty; OCPI wants at least one element.")
        for position, element in enumerate(value):
            _check_one(element, field, f"{pointer}/{position}", report)


def _check_null(field: Field, pointer: str, report: Report) -> None:
    if field.required:
        report("ocpi.required-null", pointer, f"{field.name} is null, but it is required.")
    else:
        report("ocpi.null", pointer, f"{field.name} is null, which means the same as absent.")


def _check_one(value: Any, field: Field, pointer: str, report: Report) -> None:
    if field.form is not None and (meant := field.form(value)) is not value:
        report("ocpi.form", pointer, f"{field.name} is {_written(value)}, read as {_written(meant)}.")
        if field.below is not None:
            return
        value = meant
    if field.below is not None:
        if isinstance(value, dict):
            check_object(value, field.below, pointer, report)
        else:
            report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants an object.")
    else:
        report.dialect.types[field.type](value, field, pointer, report)


def _written(value: Any) -> str:
    return kind(value) if isinstance(value, dict) else shown(value) if isinstance(value, str) else text(value)


def _check_unknown(value: dict[str, Any], plan: Plan, pointer: str, report: Report) -> None:
    for path in unread(value, plan):
        name, there = path[-1], join(pointer, *path)
        if name == CARRY:
            report("ocpi.extension", there, f"{name} holds what a translation has carried along.")
        else:
            message = f"OCPI has no member {shown(name)} in {plan.name}{_meant(name, plan)}."
            report("ocpi.unknown-member", there, message)
            check_text(name, "The name", there, report)
            check_anything(at(value, path), shown(name), there, report)
    for name in plan.containers & value.keys():
        if not isinstance(value[name], dict | None):
            report("ocpi.type", join(pointer, name), f"{name} is {kind(value[name])}; OCPI wants an object.")


def _meant(name: str, plan: Plan) -> str:
    """A field that differs by case and underscores only, as in `lastUpdated`; a database's `_id` means no field."""
    plain = "" if name.startswith("_") else name.replace("_", "").casefold()
    found = next((field for field in plan.fields if field.replace("_", "") == plain and field != name), None)
    return f'; "{found}" is meant' if found else ""
