"""What a tab shows below the page, where there is more width than in the inspector."""

from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class TabWithStrip(Protocol):
    """A tab with a widget for the detail strip; its signal `strip_changed` tells that it has one to show, or not."""

    strip: QWidget
    strip_changed: Any

    def has_strip(self) -> bool:
        """Whether there is anything to show now."""
