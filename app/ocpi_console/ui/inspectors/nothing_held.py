"""Where no tariffs and no locations are at hand."""

from wwcp_ocpi.document import JsonObject
from wwcp_ocpi.pricing.agreeing import HeldTariff


class NothingHeld:
    """Answers as a store that is empty."""

    def versions(self, id_: str) -> list[HeldTariff]:
        """No tariff."""
        return []

    def location(self, id_: str, party_: str | None) -> "JsonObject | None":
        """No location."""
        return None
