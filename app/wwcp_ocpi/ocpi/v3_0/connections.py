"""OCPI 3.0: connection parameters and renewal of certificates between platforms."""

from typing import Annotated

from wwcp_ocpi.ocpi.member import one
from wwcp_ocpi.ocpi.scalars import WholeNumber
from wwcp_ocpi.ocpi.v3_0.preview import Preview

__all__ = [
    "CertificateRenewalRequest",
    "ConnectionParametersRequest",
    "ConnectionParametersResponse",
    "RenewedCertificate",
]


class ConnectionParametersRequest(Preview):
    """Where and how a platform wants to be called; seconds."""

    version: Annotated[str | None, one("string")] = None
    request_timeout: Annotated[WholeNumber | None, one("integer")] = None
    base_url: Annotated[str | None, one("URL")] = None


class ConnectionParametersResponse(Preview):
    """How the other platform wants to be called; seconds."""

    request_timeout: Annotated[WholeNumber | None, one("integer")] = None


class CertificateRenewalRequest(Preview):
    """Asks to sign a certificate; `callbackId` is read as `callback_id`."""

    csr: Annotated[str | None, one("string")] = None
    callback_id: Annotated[str | None, one("string", also=("callbackId",))] = None


class RenewedCertificate(Preview):
    """The signed certificate with its chain, in PEM; `certificateChain` is read as `certificate_chain`."""

    certificate_chain: Annotated[str | None, one("string", also=("certificateChain",))] = None
