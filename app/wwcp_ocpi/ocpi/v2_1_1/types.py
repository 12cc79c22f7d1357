"""Types that several modules of OCPI 2.1.1 share."""

from wwcp_ocpi.ocpi.display_text import DisplayText

__all__ = ["DisplayText"]
