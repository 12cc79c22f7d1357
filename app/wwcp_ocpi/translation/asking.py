"""What the target asks for and the source does not say: told in one note on the object, never invented."""

from typing import Literal

from wwcp_ocpi.translation.passage import Remark, Scope


def asks(scope: Scope, message: str, *names: str, kind: Literal["assumed", "approximated"] = "approximated") -> None:
    """Say of the object as a whole that something is missing there; several sentences become one note.

    Nothing is said if one of the members `names` comes with the source from an earlier translation.
    """
    carried = scope.passage.hints.get(scope.at, {})
    if any(key.split("/")[0] in names for key in carried):
        return
    before = scope.passage.remarks.get(scope.to)
    if before is not None:
        kind, message = before.kind, f"{before.message} {message}"
    scope.passage.remarks[scope.to] = Remark(kind, None, message)
