"""How one is let in: OCPI's capabilities, WWCP's authentication modes and features."""

from wwcp_ocpi.translation.mapping import together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.enumerations import authentication_modes_of, capabilities_of, features_of


def _access_there(scope: Scope) -> None:
    capabilities = scope.read(("capabilities",))
    if isinstance(capabilities, list):
        scope.write(("authenticationModes",), authentication_modes_of(capabilities))
        scope.write(("features",), features_of(capabilities))


def _access_back(scope: Scope) -> None:
    """In alphabetical order where modes and features stand in it, as most partners write capabilities."""
    places = (("authenticationModes",), ("features",), ("uiFeatures",), ("paymentOptions",))
    lists = [scope.read(place) for place in places]
    if any(isinstance(values, list) for values in lists):
        found = capabilities_of(*lists)
        parts = capabilities_of(lists[0]), capabilities_of(features=lists[1])
        scope.write(("capabilities",), sorted(found) if all(part == sorted(part) for part in parts) else found)


ACCESS = together([("capabilities", "authenticationModes"), ("capabilities", "features")], _access_there, _access_back)
"""`capabilities` ⇄ `authenticationModes` and `features`."""
