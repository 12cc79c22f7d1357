"""OCPI 3.0, module tariffassociations: which tariff holds where, for whom, from when on."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, one, optional
from wwcp_ocpi.ocpi.scalars import Open, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import ConnectorReference

__all__ = ["TariffAssociation", "TariffAudience"]

TariffAudience: TypeAlias = Open[Literal["AD_HOC_PAYMENT", "PROFILE_CHEAP", "PROFILE_FAST", "PROFILE_GREEN", "REGULAR"]]


class TariffAssociation(Preview):
    """Binds a tariff to connectors and an audience from a moment on, until a later one takes over."""

    party_id: Annotated[str | None, one("Party_Id")] = None
    id: Annotated[str | None, one("TariffAssociation_Id")] = None
    version: Annotated[WholeNumber | None, one("integer")] = None
    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    tariff_id: Annotated[str | None, one("Tariff_Id")] = None
    connectors: Annotated[tuple[ConnectorReference, ...] | None, at_least_one("ConnectorReference")] = None
    audience: Annotated[TariffAudience | None, one("TariffAudience")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
