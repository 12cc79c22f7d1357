"""Who and which: OCPI's country code, party and id, and WWCP's identifiers that hold all three."""

from collections.abc import Callable
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Path, Together, Told, member, together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.contexts import CONTEXTS
from wwcp_ocpi.wwcp.identifiers import TakenIds, fits, operator_id_of, party_of

Adopt = Callable[[Any, Any, Any, TakenIds], tuple[str, bool]]
"""Country code, party id and id of an OCPI record to a WWCP id, and whether the id is readable in it."""

COUNTRY: Path = ("country_code",)
PARTY: Path = ("party_id",)
OPERATOR: Path = ("chargingStationOperatorId",)

UNFIT = "The id does not fit WWCP or belongs to another record already; digits of its SHA-256 stand for it."

UNKNOWN_PARTY = "OCPI does not name a party that WWCP could take for the operator; ZZ and a hash stand for it."


def constant(name: str, value: str, why: str) -> Together:
    """A member that WWCP always has and OCPI has not; one that says something else is left to the carry."""
    return together({"": name}, lambda scope: scope.assume((name,), value, why), lambda scope: None)


def context(entity: str) -> Together:
    """The JSON-LD context of an entity; objects inside another entity have none."""

    def there(scope: Scope) -> Told:
        if scope.at == "":
            scope.write(("@context",), CONTEXTS[entity])
        return True

    return together({"": "@context"}, there, lambda scope: None)


def party(location: str) -> Together:
    """`country_code` and `party_id` ⇄ the operator's id.

    A record without a party that names its `location` gets an unknown operator, as its pool does.
    """
    place = tuple(location.split("/"))

    def there(scope: Scope) -> Told:
        country, party_id = scope.source.get("country_code"), scope.source.get("party_id")
        named = isinstance(country, str), isinstance(party_id, str)
        if not any(named) and scope.read(place) is MISSING:
            return None
        operator, known = operator_id_of(country, party_id)
        scope.target["chargingStationOperatorId"] = operator
        if not known:
            scope.remark("assumed", OPERATOR, UNKNOWN_PARTY, COUNTRY)
        return True if known and all(named) else None

    def back(scope: Scope) -> None:
        write_party(scope, scope.read(OPERATOR))

    return together([(name, "/".join(OPERATOR)) for name in ("country_code", "party_id")], there, back)


def write_party(scope: Scope, text: Any, country: Path = COUNTRY, party_id: Path = PARTY) -> None:
    """The country code and party id that a WWCP id begins with."""
    found = party_of(text)
    if found is not None:
        scope.write(country, found[0])
        scope.write(party_id, found[1])


def own_id(adopt: Adopt, own_part: Callable[[Any], str | None]) -> Together:
    """`country_code`, `party_id` and `id` of a record ⇄ its `@id`; ids of a batch are kept apart."""

    def there(scope: Scope) -> Told:
        if "id" not in scope.source:
            return None
        at_root = scope.at == "" and scope.passage.taken is not None
        parts = _parts(scope)
        text, fitted = adopt(*parts, scope.passage.taken if at_root else TakenIds())
        wanted = None if scope.passage.wanted is None else _wanted(scope, adopt, text)
        scope.target["@id"] = wanted or text
        if wanted or not fitted:
            scope.remark("assumed", ("@id",), UNFIT, ("id",))
            return None
        country, party_id, own = parts
        return True if isinstance(country, str) and isinstance(party_id, str) and isinstance(own, str) else None

    def back(scope: Scope) -> None:
        text = scope.read(("@id",))
        if isinstance(text, str):
            country, party_id = party_of(scope.read(OPERATOR)) or (None, None)
            fitting = text if own_part(text) is not None else adopt(country, party_id, text, TakenIds())[0]
            write_party(scope, fitting)
            scope.write(("id",), own_part(fitting))

    return together([("country_code", "@id"), ("party_id", "@id"), ("id", "@id")], there, back)


def _parts(scope: Scope) -> tuple[Any, Any, Any]:
    return scope.source.get("country_code"), scope.source.get("party_id"), scope.source.get("id")


def given(scope: Scope, path: Path) -> Any:
    """The source's member, None where there is none."""
    value = scope.read(path)
    return None if value is MISSING else value


def _wanted(scope: Scope, adopt: Adopt, text: str) -> str | None:
    """The stand-in that this id has in the record compared with: there it gave way to another of its batch."""
    record = scope.passage.wanted
    wanted = None if record is None or scope.at else record.get("@id")
    if wanted is None or wanted == text:
        return None
    taken = TakenIds()
    taken.claim(text, "another record")
    stand_in, _ = adopt(*_parts(scope), taken)
    return stand_in if stand_in == wanted else None


def provider(left: str, right: str) -> Together:
    """`country_code` and `party_id` of a token ⇄ the e-mobility provider's id, `CC-PID`."""
    country, party_id = (*left.split("/"), "country_code"), (*left.split("/"), "party_id")
    target = tuple(right.split("/"))

    def there(scope: Scope) -> Told:
        token = scope.source.get(left)
        if not isinstance(token, dict):
            return False
        first, second = token.get("country_code"), token.get("party_id")
        if not (first and second and isinstance(first, str) and isinstance(second, str)) or "-" in first + second:
            return False
        scope.write(target, f"{first}-{second}")
        return True

    def back(scope: Scope) -> None:
        first, dash, second = _dashed(scope.text(target)).partition("-")
        if dash and first and second and "-" not in second:
            scope.write(country, first)
            scope.write(party_id, second)

    return together([(f"{left}/country_code", right), (f"{left}/party_id", right)], there, back)


def _dashed(provider_id: str) -> str:
    """A provider's id as the reference writes it; `DEGDF` and `DE*GDF` are read too."""
    plain = provider_id.strip()
    compact = "-" not in plain and fits("EMobilityProvider", plain)
    return f"{plain[:2]}-{plain[2:].removeprefix('*')}" if compact else provider_id


ID = member("id", "@id")
"""An id that WWCP takes as it is."""
