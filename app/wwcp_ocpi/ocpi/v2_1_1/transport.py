"""OCPI 2.1.1, transport: what surrounds every answer."""

from wwcp_ocpi.ocpi.v2_2_1.transport import Response

__all__ = ["Response"]
