"""Who takes part in the demo: ourselves, charge point operators and e-mobility service providers, all invented."""

from dataclasses import dataclass
from typing import Literal

from ocpi_console.demo.places import (
    AUSTRIA,
    BELGIUM,
    FRANCE,
    GERMANY,
    NETHERLANDS,
    SWITZERLAND,
    Country,
)

Role = Literal["CPO", "EMSP"]


@dataclass(frozen=True, slots=True)
class Party:
    """A party by OCPI's country code and party id; `own` is the one whose desktop this is."""

    name: str
    country: Country
    party_id: str
    roles: tuple[Role, ...]
    website: str
    sites: int = 0
    own: bool = False

    @property
    def id(self) -> str:
        """Country code and party id, as people write them: `DE*NOL`."""
        return f"{self.country.code}*{self.party_id}"

    @property
    def members(self) -> dict[str, str]:
        """The two members that every OCPI object of this party begins with."""
        return {"country_code": self.country.code, "party_id": self.party_id}


OWN = Party("Rückenwind Mobil", GERMANY, "RWM", ("CPO", "EMSP"), "https://rueckenwind.example/", 8, own=True)

PARTNERS: tuple[Party, ...] = (
    Party("Nordlicht Laden", GERMANY, "NOL", ("CPO",), "https://nordlicht-laden.example/", 12),
    Party("Polder Charge", NETHERLANDS, "POC", ("CPO",), "https://polder-charge.example/", 10),
    Party("Alpenstrom", AUSTRIA, "ALS", ("CPO",), "https://alpenstrom.example/", 9),
    Party("Électrix", FRANCE, "EXX", ("CPO",), "https://electrix.example/", 8),
    Party("Blauwe Stekker", BELGIUM, "BLS", ("CPO",), "https://blauwe-stekker.example/", 8),
    Party("Swift Energie", SWITZERLAND, "SWE", ("CPO",), "https://swift-energie.example/", 7),
    Party("Klima Mobil", GERMANY, "KLM", ("EMSP",), "https://klima-mobil.example/"),
    Party("Tournesol Mobilité", FRANCE, "TRN", ("EMSP",), "https://tournesol.example/"),
)

PARTIES: tuple[Party, ...] = (OWN, *PARTNERS)
OPERATORS = tuple(party for party in PARTIES if "CPO" in party.roles)
PROVIDERS = tuple(party for party in PARTIES if "EMSP" in party.roles)
