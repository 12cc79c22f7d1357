"""The colour of each price in a week: one for each element, and where there are many, the stronger the dearer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wwcp_ocpi.pricing.simulating import Run
from wwcp_ocpi.pricing.tariff import Component, Dimension

ORDER: Mapping[Dimension, tuple[str, ...]] = {
    "ENERGY": ("chart1", "chart3", "chart2", "chart4", "chart5"),
    "TIME": ("chart4", "chart1", "chart3", "chart2", "chart5"),
    "PARKING_TIME": ("chart4", "chart1", "chart3", "chart2", "chart5"),
    "FLAT": ("chart5", "chart1", "chart3", "chart2", "chart4"),
}
"""The theme's chart colours, those that stand for the dimension first."""

FILL = 0.2
"""How much of its colour the ground of an element has."""

PALEST, FULLEST = 0.1, 0.52


@dataclass(frozen=True, slots=True)
class BlockColour:
    """A colour of the theme, and how much of it the ground has; `by_price` where that tells the price."""

    token: str
    share: float = FILL
    by_price: bool = False


def week_colours(runs: Sequence[Run], dimension: Dimension) -> dict[Component, BlockColour]:
    """The colours of the components that hold in a week."""
    found = sorted({run.component for run in runs if run.component is not None}, key=_place)
    tokens = ORDER[dimension]
    if len(found) <= len(tokens):
        return {component: BlockColour(token) for component, token in zip(found, tokens, strict=False)}
    prices = sorted({component.price for component in found})
    step = (FULLEST - PALEST) / max(1, len(prices) - 1)
    shares = {price: round(PALEST + step * place, 3) for place, price in enumerate(prices)}
    return {each: BlockColour(tokens[0], shares[each.price], by_price=True) for each in found}


def by_price(colours: Mapping[Component, BlockColour]) -> bool:
    """Whether the ground tells the price and not the element."""
    return any(colour.by_price for colour in colours.values())


def _place(component: Component) -> tuple[int, int]:
    return component.element, component.number
