"""OCPI 3.0, module cdrs: CDR and its location."""

from typing import Annotated

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.calibration import EnergyMeter, SignedData, TransparencySoftwareStatus
from wwcp_ocpi.ocpi.v3_0.charging_stations import ConnectorFormat, ConnectorType, PowerType
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.sessions import AuthMethod, CDRToken, ChargingPeriod
from wwcp_ocpi.ocpi.v3_0.types import GeoLocation, Price

__all__ = ["CDR", "CDRLocation"]


class CDRLocation(Preview):
    """The location, EVSE and connector as they were at the start of the session."""

    id: Annotated[str | None, one("Location_Id")] = None
    name: Annotated[str | None, optional("string(255)")] = None
    address: Annotated[str | None, one("string(45)")] = None
    city: Annotated[str | None, one("string(45)")] = None
    postal_code: Annotated[str | None, optional("string(10)")] = None
    state: Annotated[str | None, optional("string(20)")] = None
    country: Annotated[str | None, one("string(3)")] = None
    coordinates: Annotated[GeoLocation | None, one("GeoLocation")] = None
    evse_uid: Annotated[str | None, one("EVSE_UId")] = None
    evse_id: Annotated[str | None, one("EVSE_Id")] = None
    connector_id: Annotated[str | None, one("Connector_Id")] = None
    connector_standard: Annotated[ConnectorType | None, one("ConnectorType")] = None
    connector_format: Annotated[ConnectorFormat | None, one("ConnectorFormat")] = None
    connector_power_type: Annotated[PowerType | None, one("PowerType")] = None


class CDR(Preview):
    """A charge detail record: what a session is billed by; kWh and hours."""

    party_id: Annotated[str | None, one("Party_Id")] = None
    id: Annotated[str | None, one("CDR_Id")] = None
    version: Annotated[WholeNumber | None, one("integer")] = None
    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    end_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    session_id: Annotated[str | None, optional("Session_Id")] = None
    cdr_token: Annotated[CDRToken | None, one("CDRToken")] = None
    auth_method: Annotated[AuthMethod | None, one("AuthMethod")] = None
    authorization_reference: Annotated[str | None, optional("AuthorizationReference")] = None
    cdr_location: Annotated[CDRLocation | None, one("CDRLocation")] = None
    meter_id: Annotated[str | None, optional("EnergyMeter_Id")] = None
    energy_meter: Annotated[EnergyMeter | None, optional("EnergyMeter", extension=True)] = None
    transparency_software: Annotated[
        tuple[TransparencySoftwareStatus, ...] | None, many("TransparencySoftwareStatus", extension=True)
    ] = None
    currency: Annotated[str | None, one("Currency")] = None
    tariff_association_id: Annotated[str | None, one("TariffAssociation_Id")] = None
    tariff_id: Annotated[str | None, one("Tariff_Id")] = None
    charging_periods: Annotated[tuple[ChargingPeriod, ...] | None, at_least_one("ChargingPeriod")] = None
    signed_data: Annotated[SignedData | None, optional("SignedData")] = None
    total_cost: Annotated[Price | None, one("Price")] = None
    total_fixed_cost: Annotated[Price | None, optional("Price")] = None
    total_energy: Annotated[ExactNumber | None, one("number", form="energy")] = None
    total_energy_cost: Annotated[Price | None, optional("Price")] = None
    total_time: Annotated[ExactNumber | None, one("number")] = None
    total_time_cost: Annotated[Price | None, optional("Price")] = None
    total_parking_time: Annotated[ExactNumber | None, optional("number")] = None
    total_parking_cost: Annotated[Price | None, optional("Price")] = None
    total_reservation_cost: Annotated[Price | None, optional("Price")] = None
    remark: Annotated[str | None, optional("string")] = None
    invoice_reference_id: Annotated[str | None, optional("InvoiceReference_Id")] = None
    credit: Annotated[StrictBool | None, optional("boolean")] = None
    credit_reference_id: Annotated[str | None, optional("CDR_Id")] = None
    home_charging_compensation: Annotated[StrictBool | None, optional("boolean")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
