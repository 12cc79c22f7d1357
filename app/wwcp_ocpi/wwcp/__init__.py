"""The WWCP model: identifiers, value conversions, enumerations, and views of its objects."""

from wwcp_ocpi.wwcp.contexts import CONTEXTS, ENTITIES
from wwcp_ocpi.wwcp.conversion import Conversion
from wwcp_ocpi.wwcp.identifiers import TakenIds
from wwcp_ocpi.wwcp.model import MEMBERS, MODELS, RULES, Rule, View, model, problems, view

__all__ = [
    "CONTEXTS",
    "ENTITIES",
    "MEMBERS",
    "MODELS",
    "RULES",
    "Conversion",
    "Rule",
    "TakenIds",
    "View",
    "model",
    "problems",
    "view",
]
