"""Pricing records as they are received: any version, with the tariffs that they bring or others."""

from collections.abc import Sequence

from wwcp_ocpi.document import JsonObject, Version, format_of
from wwcp_ocpi.pricing.policy import STANDARD, Policy
from wwcp_ocpi.pricing.pricing import price
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.session import ChargingSession
from wwcp_ocpi.pricing.session_reading import read_session
from wwcp_ocpi.pricing.tariff import Tariff
from wwcp_ocpi.pricing.tariff_reading import read_tariff
from wwcp_ocpi.pricing.zones import zone_of
from wwcp_ocpi.translation import translate

_OWN: tuple[Version, ...] = ("2.1.1", "2.2", "2.2.1", "2.3.0", "3.0")


def price_record(
    value: JsonObject,
    object: str,
    version: Version,
    *,
    tariffs: Sequence[tuple[JsonObject, Version]] = (),
    location: "JsonObject | None" = None,
    time_zone: str | None = None,
    policy: Policy | None = None,
) -> Report:
    """What a CDR or Session of any format costs under `tariffs`, or else under those that it embeds.

    `location` is the one where it took place, if it is known; `time_zone` an IANA name that goes before all others.
    Raises UnknownZone for a name that is none, UnknownRoute for a record that is no session.
    """
    value, object, version = in_ocpi(value, object, version)
    session = read_session(value, object, version)
    read = [read_tariff(*in_ocpi_tariff(tariff, its)) for tariff, its in tariffs] or embedded(session)
    zone = zone_of(value, object, version, location, time_zone)
    return price(session, read, zone=zone, policy=policy or STANDARD)


def embedded(session: ChargingSession) -> list[Tariff]:
    """The tariffs that a record brings."""
    return [read_tariff(tariff, session.version) for tariff in session.tariffs]


def in_ocpi(value: JsonObject, object: str, version: Version) -> tuple[JsonObject, str, Version]:
    """A record of OCPI as it is, one of WWCP in the form of OCPI 2.3.0; raises UnknownRoute."""
    if version in _OWN:
        return value, object, version
    translated = translate(value, object, format_of(version), "ocpi-2.3.0", carry=False)
    return translated.value, translated.object, "2.3.0"


def in_ocpi_tariff(value: JsonObject, version: Version) -> tuple[JsonObject, Version]:
    """A tariff of OCPI as it is, one of WWCP in the form of OCPI 2.3.0; raises UnknownRoute."""
    found, _, own = in_ocpi(value, "Tariff" if version in _OWN else "ChargingTariff", version)
    return found, own
