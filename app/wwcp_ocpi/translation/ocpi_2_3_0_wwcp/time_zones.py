"""The time zone of a session's place, told from the country in its ids: neither a CDR nor WWCP names it."""

from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wwcp_ocpi.ocpi.countries import ALPHA_3_OF
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.time_zones import ZONE_OF


@lru_cache(512)  # asked for at every record, of few countries
def zone_of(country: str) -> ZoneInfo | None:
    """The zone of a country (two letters), None where it has several or is not known."""
    name = ZONE_OF.get(ALPHA_3_OF.get(country.upper(), ""))
    try:
        return None if name is None else ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return None
