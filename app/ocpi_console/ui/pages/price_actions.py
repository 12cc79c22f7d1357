"""What can be done with the price of the record in view."""

from collections.abc import Callable
from functools import partial

from ocpi_console.ui.actions import Action
from ocpi_console.ui.inspectors.price.price_tab import PriceTab
from ocpi_console.ui.pages.record_page import RecordPage

Current = Callable[[], RecordPage | None]


def price_actions(current: Current) -> tuple[Action, ...]:
    """The actions; `current` gives the page they act on."""
    return (
        Action(
            "record.timeline",
            "Show the price &timeline",
            partial(_toggle_strip, current),
            "Record",
            "Alt+T",
            "clock",
            2,
            lambda: (page := current()) is not None and page.inspector.strip() is not None,
            lambda: (page := current()) is not None and page.details.current() is not None,
        ),
        *(
            Action(
                f"record.price.{form}",
                f"Copy the price as {title}",
                partial(_copy, current, form),
                "Record",
                icon="copy",
                group=3,
                enabled=lambda: price_in_view(current) is not None,
            )
            for form, title in (("text", "text"), ("json", "JSON"))
        ),
    )


def price_in_view(current: Current) -> PriceTab | None:
    """The Price tab, if that is shown and has a price."""
    page = current()
    body = page.inspector.bodies.currentWidget() if page is not None else None
    return body if isinstance(body, PriceTab) and body.record is not None else None


def _toggle_strip(current: Current) -> None:
    page = current()
    if page is not None:
        page.details.show_strip(page.details.closed)


def _copy(current: Current, form: str) -> None:
    tab = price_in_view(current)
    if tab is not None:
        tab.copy_text() if form == "text" else tab.copy_json()
