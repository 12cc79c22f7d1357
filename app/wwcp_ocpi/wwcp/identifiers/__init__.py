"""WWCP identifiers: shapes, parsing, equality, derivation, and the house's rules for ids that came from OCPI."""

from wwcp_ocpi.wwcp.identifiers.adoption import (
    adopted_id,
    charging_tariff_id_of,
    evse_id_of,
    evse_uid_of,
    location_id_of,
    operator_id_of,
    party_of,
    pool_id_of,
    tariff_id_of,
)
from wwcp_ocpi.wwcp.identifiers.derivation import derive, station_id_of
from wwcp_ocpi.wwcp.identifiers.identifier import Identifier, fits, is_strict_evse_id, parse
from wwcp_ocpi.wwcp.identifiers.patterns import LETTERS, SHAPES, Kind
from wwcp_ocpi.wwcp.identifiers.taken import TakenIds

__all__ = [
    "LETTERS",
    "SHAPES",
    "Identifier",
    "Kind",
    "TakenIds",
    "adopted_id",
    "charging_tariff_id_of",
    "derive",
    "evse_id_of",
    "evse_uid_of",
    "fits",
    "is_strict_evse_id",
    "location_id_of",
    "operator_id_of",
    "parse",
    "party_of",
    "pool_id_of",
    "station_id_of",
    "tariff_id_of",
]
