"""Objects of OCPI 3.0 that say what another one says: commands that are left over from 2.x, a version of its own name.

2.3.0 has one object for both. It goes to the usual one, but back to the twin where it came from there.
"""

from typing import Any

from wwcp_ocpi.document.versions import FORMATS
from wwcp_ocpi.translation.carrying import residue_of
from wwcp_ocpi.translation.mapping import Mapping, Rule, Together, child, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.commands import url
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.tokens import TOKEN
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.translation.steps import Conditions

TWIN = "twin"
"""What an object of 2.3.0 remembers: that it came from the twin."""


ONE = "OCPI 2.3.0 has one object for two of OCPI 3.0; which of them it was is known from what is carried only."


def _remember(scope: Scope) -> None:
    scope.remember(scope.to, TWIN, True)
    scope.remark("approximated", (), ONE, ())


CAME_FROM_HERE: Together = together({}, lambda scope: None, _remember)


def came_from_twin(value: Any) -> bool:
    """Whether an object of 2.x, or one of WWCP, carries that it came from a twin of 3.0."""
    carried = [residue_of(value, format_) for format_ in FORMATS] if isinstance(value, dict) else []
    return any(residue.get(f"~{TWIN}") is True for residue in carried if residue is not None)


def _command(name: str, *rules: Rule) -> Mapping:
    """A command that 3.0 has as a request too, whose envelope is no part of it."""
    envelope = frozenset({"callback_id", "payload"})
    answer = member("response_url", "response_url", url, url)
    return Mapping(name, f"{name}Command", (CAME_FROM_HERE, answer, *rules), nulls=True, rest=True, right_only=envelope)


TWINS = (
    _command("ReserveNow", child("token", "token", TOKEN)),
    _command("UnlockConnector"),
    Mapping("Version", "OCPIVersion", (CAME_FROM_HERE,), nulls=True, rest=True),
)

CONDITIONS: Conditions = {(twin.left, twin.right): came_from_twin for twin in TWINS}
