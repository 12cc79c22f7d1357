"""OCPI: models of the records, rules, and tolerant views of exact values."""

from wwcp_ocpi.ocpi.member import Cardinality, Member
from wwcp_ocpi.ocpi.registry import UnknownModel, model, problems, view
from wwcp_ocpi.ocpi.rules import RULES, Rule
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "RULES",
    "Cardinality",
    "Member",
    "Rule",
    "Timestamp",
    "UnknownModel",
    "View",
    "model",
    "problems",
    "view",
]
