"""Objects that the other format names only: a token by its contract, a location by its id, a price by its net amount.

The whole object is remembered and comes back as long as what shows of it is unchanged; an edit there is another object.
"""

from collections.abc import Callable
from typing import Any

from wwcp_ocpi.document.equality import same
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Path
from wwcp_ocpi.translation.passage import Scope

Show = Callable[[Any], Any]
"""What the other format shows of an object, or MISSING."""

Build = Callable[[Any], Any]
"""The object, as far as it can be told from what shows."""


def condense(scope: Scope, path: Path, show: Show, build: Build) -> tuple[Any, bool]:
    """What shows of the object at `path` of the source, and whether there is more; then the whole is remembered."""
    whole = scope.read(path)
    shown = show(whole)
    more = shown is not MISSING and not same(build(shown), whole)
    if more:
        scope.remember(scope.to, path[-1], whole)
    return shown, more


def expand(scope: Scope, path: Path, shown: Any, show: Show, build: Build) -> bool:
    """Write the object that `shown` stands for; True if it is the remembered one, in all its parts."""
    kept = scope.remembered(scope.at, path[-1])
    whole = kept is not MISSING and same(show(kept), shown)
    scope.write(path, kept if whole else build(shown))
    return whole
