"""A tariff in the one form that pricing works with, whatever the version it was written in."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import Literal, TypeAlias

from wwcp_ocpi.document import Finding, JsonObject, Version

Dimension: TypeAlias = Literal["ENERGY", "TIME", "PARKING_TIME", "FLAT"]
DIMENSIONS: tuple[Dimension, ...] = ("ENERGY", "TIME", "PARKING_TIME", "FLAT")

Tax: TypeAlias = Literal["untold", "excluded", "included", "none"]
"""What the prices say of taxes: nothing at all (2.1.1), net, gross, or that no taxes apply."""

Occasion: TypeAlias = Literal["charging", "reservation"]
"""What a part of a session is priced as."""

DAY = 24 * 60
"""Minutes of a local day by the clock."""


@dataclass(frozen=True, slots=True)
class Restrictions:
    """When an element holds; all that are given must match. None: not restricted so.

    Times are minutes of the local day, dates local dates, `days` weekdays with Monday as 0; kWh, A, kW and seconds.
    A `max_` bound and `end_date` are exclusive. `end_time` is 1440 for midnight. `reservation` and `booking` name what
    else than charging is priced. (TariffRestrictions, mod_tariffs.)
    """

    start_time: int | None = None
    end_time: int | None = None
    start_date: date | None = None
    end_date: date | None = None
    min_kwh: Decimal | None = None
    max_kwh: Decimal | None = None
    min_current: Decimal | None = None
    max_current: Decimal | None = None
    min_power: Decimal | None = None
    max_power: Decimal | None = None
    min_duration: Decimal | None = None
    max_duration: Decimal | None = None
    days: frozenset[int] | None = None
    reservation: str | None = None
    booking: str | None = None

    @property
    def local(self) -> bool:
        """Whether the local clock or calendar is asked."""
        return any(v is not None for v in (self.start_time, self.end_time, self.start_date, self.end_date, self.days))

    @property
    def wraps(self) -> bool:
        """Whether the time of day runs past midnight."""
        return self.start_time is not None and self.end_time is not None and self.end_time < self.start_time


UNRESTRICTED = Restrictions()


@dataclass(frozen=True, slots=True)
class Component:
    """The price of one dimension: per kWh, per hour, or once; `step_size` in Wh or seconds, 0 for none.

    `vat` is a percentage, None where the component states none.
    """

    dimension: Dimension
    price: Decimal
    vat: Decimal | None
    step_size: Decimal
    element: int
    number: int

    @property
    def pointer(self) -> str:
        """Where it stands in the tariff."""
        return f"/elements/{self.element}/price_components/{self.number}"


@dataclass(frozen=True, slots=True)
class Element:
    """Components that hold while the restrictions match; `number` is its place in the tariff."""

    number: int
    restrictions: Restrictions
    components: tuple[Component, ...]

    @property
    def pointer(self) -> str:
        """Where it stands in the tariff."""
        return f"/elements/{self.number}"

    @property
    def occasion(self) -> Occasion:
        """Whether it prices charging, or a reservation (a booking is one for this)."""
        bound = self.restrictions.reservation or self.restrictions.booking
        return "reservation" if bound else "charging"


@dataclass(frozen=True, slots=True)
class PriceLimit:
    """The least or the most that a session costs, net and gross; None where one is not stated."""

    net: Decimal | None
    gross: Decimal | None


Candidate: TypeAlias = tuple[Element, Component]


@dataclass(frozen=True, eq=False)
class Tariff:
    """What charging costs, in one currency. `value` is the tariff as it was received.

    Tariffs compare by identity: equal ones are read once (`tariff_reading.py`).
    """

    id: str
    version: Version
    value: JsonObject = field(repr=False)
    country_code: str | None = None
    party_id: str | None = None
    currency: str | None = None
    type: str | None = None
    tax: Tax = "excluded"
    min_price: PriceLimit | None = None
    max_price: PriceLimit | None = None
    elements: tuple[Element, ...] = ()
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    last_updated: datetime | None = None
    findings: tuple[Finding, ...] = ()

    @cached_property
    def candidates(self) -> dict[Dimension, tuple[Candidate, ...]]:
        """The components of each dimension that price charging, in the order in which they are tried."""
        return {dimension: self._of(dimension, "charging") for dimension in DIMENSIONS}

    @cached_property
    def reservation_candidates(self) -> dict[Dimension, tuple[Candidate, ...]]:
        """The components of each dimension that price a reservation or a booking."""
        return {dimension: self._of(dimension, "reservation") for dimension in DIMENSIONS}

    def _of(self, dimension: Dimension, occasion: Occasion) -> tuple[Candidate, ...]:
        found = ((element, component) for element in self.elements for component in element.components)
        return tuple((e, c) for e, c in found if c.dimension == dimension and e.occasion == occasion)

    @cached_property
    def elements_by_number(self) -> dict[int, Element]:
        """The elements by their place in the tariff; one that could not be read has none."""
        return {element.number: element for element in self.elements}

    @cached_property
    def vat_is_told(self) -> bool:
        """Whether any component states a VAT percentage, so that one without it is known to have none."""
        return any(component.vat is not None for element in self.elements for component in element.components)

    @cached_property
    def tells_taxes(self) -> bool:
        """Whether a component without VAT is known to have none: a 2.3.0 tariff may leave taxes out altogether."""
        return self.tax == "none" or self.vat_is_told or (self.tax != "untold" and self.version != "2.3.0")

    @cached_property
    def asks_clock(self) -> bool:
        """Whether a price depends on local time, so that the time zone matters."""
        return any(element.restrictions.local for element in self.elements)

    def valid_at(self, moment: datetime) -> bool:
        """Whether it may be used for a session that starts at `moment`."""
        begun = self.valid_from is None or self.valid_from <= moment
        return begun and (self.valid_until is None or moment < self.valid_until)
