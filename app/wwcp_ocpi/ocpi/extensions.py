"""Classes of the C# reference implementation that OCPI does not have: calibration law, contacts, web payments.

Members of these types are declared `extension=True`. They are read and shown; they go only to partners that want them.
"""

from typing import Annotated, Any, Literal, TypeAlias

from wwcp_ocpi.ocpi.display_text import DisplayText
from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import Open, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.view import View

LegalStatus: TypeAlias = Open[Literal["ForInformationOnly", "verified", "GermanCalibrationLaw"]]


class SoftwareLicense(View):
    """A licence by its id, such as an SPDX identifier."""

    id: Annotated[str | None, one("string", extension=True)] = None
    description: Annotated[tuple[DisplayText, ...] | None, many("DisplayText", extension=True)] = None
    urls: Annotated[tuple[str, ...] | None, many("URL", extension=True)] = None


class TransparencySoftware(View):
    """A program by which a driver verifies signed meter values."""

    name: Annotated[str | None, one("string", extension=True)] = None
    version: Annotated[str | None, one("string", extension=True)] = None
    open_source_license: Annotated[SoftwareLicense | None, one("SoftwareLicense", extension=True)] = None
    vendor: Annotated[str | None, one("string", extension=True)] = None
    logo: Annotated[str | None, optional("URL", extension=True)] = None
    how_to_use: Annotated[str | None, optional("URL", extension=True)] = None
    more_information: Annotated[str | None, optional("URL", extension=True)] = None
    source_code_repository: Annotated[str | None, optional("URL", extension=True)] = None


class TransparencySoftwareStatus(View):
    """A transparency software and how the law sees it, for a time."""

    transparency_software: Annotated[TransparencySoftware | None, one("TransparencySoftware", extension=True)] = None
    legal_status: Annotated[LegalStatus | None, one("LegalStatus", extension=True)] = None
    certificate: Annotated[str | None, optional("string", extension=True)] = None
    certificate_issuer: Annotated[str | None, optional("string", extension=True)] = None
    not_before: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    not_after: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class EnergyMeter(View):
    """The meter that measures what is billed, with the keys that its values are signed by."""

    id: Annotated[str | None, one("string", extension=True)] = None
    model: Annotated[str | None, optional("string", extension=True)] = None
    model_url: Annotated[str | None, optional("URL", extension=True)] = None
    hardware_version: Annotated[str | None, optional("string", extension=True)] = None
    firmware_version: Annotated[str | None, optional("string", extension=True)] = None
    manufacturer: Annotated[str | None, optional("string", extension=True)] = None
    manufacturer_url: Annotated[str | None, optional("URL", extension=True)] = None
    public_keys: Annotated[tuple[str, ...] | None, many("string", extension=True)] = None
    public_key_certificate_chain: Annotated[str | None, optional("string", extension=True)] = None
    transparency_software: Annotated[
        tuple[TransparencySoftwareStatus, ...] | None, many("TransparencySoftwareStatus", extension=True)
    ] = None
    description: Annotated[tuple[DisplayText, ...] | None, many("DisplayText", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime", extension=True)] = None


class PointOfContact(View):
    """Whom to reach on technical matters."""

    name: Annotated[str | None, optional("string", extension=True)] = None
    email: Annotated[str | None, optional("string", extension=True)] = None
    telephone: Annotated[str | None, optional("string", extension=True)] = None


class NumberedCommand(View):
    """What may stand in any command beside its own members: ids by which its way can be followed."""

    id: Annotated[str | None, optional("string", extension=True)] = None
    request_id: Annotated[str | None, optional("string", extension=True)] = None
    correlation_Id: Annotated[str | None, optional("string", extension=True)] = None  # noqa: N815  # as it is written


class NotifyWebPaymentStarted(NumberedCommand):
    """The command NOTIFY_WEB_PAYMENT_STARTED: a driver pays on a web page; keep the EVSE free for `timeout` seconds."""

    location_id: Annotated[str | None, one("CiString(36)", extension=True)] = None
    evse_uid: Annotated[str | None, one("CiString(36)", extension=True)] = None
    evse_id: Annotated[str | None, optional("CiString(48)", extension=True)] = None
    connector_id: Annotated[str | None, optional("CiString(36)", extension=True)] = None
    timeout: Annotated[WholeNumber | None, one("int", extension=True)] = None
    custom_data: Annotated[dict[str, Any] | None, optional("object", extension=True)] = None
    response_url: Annotated[str | None, one("URL", extension=True)] = None


class NotifyWebPaymentFailed(NumberedCommand):
    """The command NOTIFY_WEB_PAYMENT_FAILED: nothing was paid; the EVSE need not wait any longer."""

    location_id: Annotated[str | None, one("CiString(36)", extension=True)] = None
    evse_uid: Annotated[str | None, one("CiString(36)", extension=True)] = None
    evse_id: Annotated[str | None, optional("CiString(48)", extension=True)] = None
    connector_id: Annotated[str | None, optional("CiString(36)", extension=True)] = None
    error_message: Annotated[tuple[DisplayText, ...] | None, many("DisplayText", extension=True)] = None
    custom_data: Annotated[dict[str, Any] | None, optional("object", extension=True)] = None
    response_url: Annotated[str | None, one("URL", extension=True)] = None
