"""Meters and what they measured."""

from wwcp_ocpi.wwcp.enumerations.energy import LEGAL_STATUS_VALUES, METERING_VALUE_TYPE_VALUES
from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.kinds import I18N, AnyValue, Choice, Flag, Id, ListOf, Moment, Numeric, Text
from wwcp_ocpi.wwcp.model.licenses import OpenSourceLicense
from wwcp_ocpi.wwcp.model.view import ObjectOf, Property, View


class TransparencySoftware(View):
    """A program by which a driver verifies signed values; written in snake_case."""

    name = Property(Text(), required=True)
    version = Property(Text(), required=True)
    open_source_license = Property(ObjectOf(lambda: OpenSourceLicense), "open_source_license")
    vendor = Property(Text(), required=True)
    logo = Property(Text())
    how_to_use = Property(Text(), "how_to_use")
    more_information = Property(Text(), "more_information")
    source_code_repository = Property(Text(), "source_code_repository")


class TransparencySoftwareStatus(View):
    """A transparency software and how the law sees it, for a time."""

    checks = (checks.ordered("/notBefore", "/notAfter"),)
    transparency_software = Property(ObjectOf(lambda: TransparencySoftware), required=True)
    legal_status = Property(Choice(LEGAL_STATUS_VALUES, open_=True), required=True)
    certificate = Property(Text())
    certificate_issuer = Property(Text())
    not_before = Property(Moment())
    not_after = Property(Moment())


class EnergyMeter(View):
    """A meter and its public keys; its identifier is `id`, not `@id`."""

    checks = (checks.context_of("EnergyMeter"),)
    id = Property(Id(), required=True)
    context = Property(Text(), "@context")
    name = Property(I18N())
    description = Property(I18N())
    manufacturer = Property(Text())
    manufacturer_url = Property(Text(), "manufacturerURL")
    model = Property(Text())
    model_url = Property(Text(), "modelURL")
    serial_number = Property(Text())
    hardware_version = Property(Text())
    firmware_version = Property(Text())
    public_keys = Property(ListOf(Text()))
    public_key_certificate_chain = Property(Text())
    transparency_software = Property(ListOf(ObjectOf(lambda: TransparencySoftwareStatus)))
    created = Property(Moment())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())


class EnergyMeteringValue(View):
    """A reading in kWh; `synthetic` marks one that was worked out and that no meter gave.

    Moment and reading of a signed value may stand in its payload alone.
    """

    checks = (checks.context_of("EnergyMeteringValue"), checks.unless("signedData", "timestamp", "value"))
    context = Property(Text(), "@context")
    timestamp = Property(Moment())
    reading = Property(Numeric(0), "value")
    type_ = Property(Choice(METERING_VALUE_TYPE_VALUES), "type")
    signed_data = Property(Text())
    signature = Property(Text())
    synthetic = Property(Flag())
    custom_data = Property(AnyValue())
