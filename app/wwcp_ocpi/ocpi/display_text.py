"""DisplayText, which all versions and the extensions share."""

from typing import Annotated

from wwcp_ocpi.ocpi.member import one
from wwcp_ocpi.ocpi.view import View

__all__ = ["DisplayText"]


class DisplayText(View):
    """A text in one language (ISO 639-1)."""

    language: Annotated[str | None, one("string(2)")] = None
    text: Annotated[str | None, one("string(512)")] = None
