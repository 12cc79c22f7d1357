"""Meters and signed values for calibration law, as OCPI 3.0 has them; the meters are extensions of the C# reference."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import Open, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import DisplayText

__all__ = [
    "EncodingMethod",
    "EnergyMeter",
    "LegalStatus",
    "SignedData",
    "SignedValue",
    "SignedValueNature",
    "SoftwareLicense",
    "TransparencySoftware",
    "TransparencySoftwareStatus",
]

LegalStatus: TypeAlias = Open[Literal["ForInformationOnly", "verified", "GermanCalibrationLaw"]]
EncodingMethod: TypeAlias = Open[Literal[
    "unknown", "OCMF", "Alfen Eichrecht", "EDL40 E-Mobility Extension", "EDL40 Mennekes", "GraphDefined",
    "chargeIT Mobility", "ChargePoint", "Porsche",
]]  # fmt: skip
SignedValueNature: TypeAlias = Open[Literal["START", "INTERMEDIATE", "END"]]


class SoftwareLicense(Preview):
    """A licence by its id, such as an SPDX identifier."""

    id: Annotated[str | None, one("SoftwareLicense_Id", extension=True)] = None
    description: Annotated[tuple[DisplayText, ...] | None, many("DisplayText", extension=True)] = None
    urls: Annotated[tuple[str, ...] | None, many("URL", extension=True)] = None


class TransparencySoftware(Preview):
    """A program by which a driver verifies signed meter values."""

    name: Annotated[str | None, one("string", extension=True)] = None
    version: Annotated[str | None, one("string", extension=True)] = None
    open_source_license: Annotated[SoftwareLicense | None, one("SoftwareLicense", extension=True)] = None
    vendor: Annotated[str | None, one("string", extension=True)] = None
    logo: Annotated[str | None, optional("URL", extension=True)] = None
    how_to_use: Annotated[str | None, optional("URL", extension=True)] = None
    more_information: Annotated[str | None, optional("URL", extension=True)] = None
    source_code_repository: Annotated[str | None, optional("URL", extension=True)] = None


class TransparencySoftwareStatus(Preview):
    """A transparency software and how the law sees it, for a time."""

    transparency_software: Annotated[TransparencySoftware | None, one("TransparencySoftware", extension=True)] = None
    legal_status: Annotated[LegalStatus | None, one("LegalStatus", extension=True)] = None
    certificate: Annotated[str | None, optional("string", extension=True)] = None
    certificate_issuer: Annotated[str | None, optional("string", extension=True)] = None
    not_before: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    not_after: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class EnergyMeter(Preview):
    """The meter that measures what is billed, with the keys that its values are signed by."""

    id: Annotated[str | None, one("EnergyMeter_Id", extension=True)] = None
    model: Annotated[str | None, optional("string", extension=True)] = None
    model_url: Annotated[str | None, optional("URL", extension=True)] = None
    hardware_version: Annotated[str | None, optional("string", extension=True)] = None
    firmware_version: Annotated[str | None, optional("string", extension=True)] = None
    manufacturer: Annotated[str | None, optional("string", extension=True)] = None
    manufacturer_url: Annotated[str | None, optional("URL", extension=True)] = None
    public_keys: Annotated[tuple[str, ...] | None, many("PublicKey", extension=True)] = None
    public_key_certificate_chain: Annotated[str | None, optional("string", extension=True)] = None
    transparency_software: Annotated[
        tuple[TransparencySoftwareStatus, ...] | None, many("TransparencySoftwareStatus", extension=True)
    ] = None
    description: Annotated[tuple[DisplayText, ...] | None, many("DisplayText", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime", extension=True)] = None


class SignedValue(Preview):
    """One reading, plain and signed."""

    nature: Annotated[SignedValueNature | None, one("SignedValueNature")] = None
    plain_data: Annotated[str | None, one("string")] = None
    signed_data: Annotated[str | None, one("string")] = None


class SignedData(Preview):
    """The signed readings of a CDR, as the meter gave them."""

    encoding_method: Annotated[EncodingMethod | None, one("EncodingMethod")] = None
    encoding_method_version: Annotated[WholeNumber | None, optional("integer")] = None
    public_key: Annotated[str | None, optional("string")] = None
    signed_values: Annotated[tuple[SignedValue, ...] | None, at_least_one("SignedValue")] = None
    url: Annotated[str | None, optional("URL")] = None
