"""The rule engine: walks an exact value along the plan of its class and reports every deviation."""

from typing import Any

from wwcp_ocpi.document.pointer import escape
from wwcp_ocpi.ocpi.forms import FORMS
from wwcp_ocpi.ocpi.kinds import kind
from wwcp_ocpi.ocpi.plan import Field, Plan
from wwcp_ocpi.ocpi.relations import RELATIONS
from wwcp_ocpi.ocpi.report import Report
from wwcp_ocpi.ocpi.values import CHECKS

CARRY = "x_wwcp_ocpi"
"""The member in which a translation keeps what the target format cannot express."""


def check_object(value: Any, plan: Plan, pointer: str, report: Report) -> None:
    """Members, unknown members, and the rules between members of one object."""
    if not isinstance(value, dict):
        report("ocpi.type", pointer, f"{plan.name} is {kind(value)}; OCPI wants an object.")
        return
    for name, field in plan.fields.items():
        if name in value:
            _check_member(value[name], field, f"{pointer}/{name}", report)
        elif field.required:
            _check_absent(field, plan, f"{pointer}/{name}", report)
    if not value.keys() <= plan.fields.keys():
        _check_unknown(value, plan, pointer, report)
    if plan.name in RELATIONS:
        RELATIONS[plan.name](value, pointer, report)


def _check_absent(field: Field, plan: Plan, pointer: str, report: Report) -> None:
    if field.extension:
        return
    unknowable = field.type in {"string", "CiString"} and field.name not in FORMS and field.limit != 2
    hint = ' Where it truly cannot be known, OCPI takes "#NA".' if unknowable else ""
    report("ocpi.required", pointer, f"{plan.name} has no {field.name}, which is required.{hint}")


def _check_member(value: Any, field: Field, pointer: str, report: Report) -> None:
    if field.extension:
        report("ocpi.extension", pointer, f"{field.name} is no member of OCPI; it is read as an extension.")
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
    if field.below is not None:
        if isinstance(value, dict):
            check_object(value, field.below, pointer, report)
        else:
            report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants an object.")
    else:
        CHECKS[field.type](value, field, pointer, report)


def _check_unknown(value: dict[str, Any], plan: Plan, pointer: str, report: Report) -> None:
    for name in value:
        if name == CARRY:
            report("ocpi.extension", f"{pointer}/{name}", f"{name} holds what a translation has carried along.")
        elif name not in plan.fields:
            message = f'OCPI has no member "{name}" in {plan.name}{_meant(name, plan)}.'
            report("ocpi.unknown-member", f"{pointer}/{escape(name)}", message)


def _meant(name: str, plan: Plan) -> str:
    """A field that differs by case and underscores only, as in `lastUpdated`; a database's `_id` means no field."""
    plain = "" if name.startswith("_") else name.replace("_", "").casefold()
    found = next((field for field in plan.fields if field.replace("_", "") == plain), None)
    return f'; "{found}" is meant' if found else ""
