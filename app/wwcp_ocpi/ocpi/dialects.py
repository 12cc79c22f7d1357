"""The versions of OCPI, each with the checks that its records are held to."""

from wwcp_ocpi.ocpi.dialect import Dialect
from wwcp_ocpi.ocpi.forms import FORMS
from wwcp_ocpi.ocpi.relations import RELATIONS
from wwcp_ocpi.ocpi.v2_1_1.checks import FORMS_2_1_1, TYPES_2_1_1
from wwcp_ocpi.ocpi.v2_1_1.relations import RELATIONS_2_1_1
from wwcp_ocpi.ocpi.v3_0.checks import FORMS_3_0, TYPES_3_0
from wwcp_ocpi.ocpi.v3_0.relations import RELATIONS_3_0
from wwcp_ocpi.ocpi.values import CHECKS

OCPI_2_1_1 = Dialect(
    TYPES_2_1_1, FORMS_2_1_1, RELATIONS_2_1_1, cards={("Hours", "twentyfourseven"): "?"}, placeholder=False
)
"""Hours are a choice of two members; `#NA` has no meaning yet."""

OCPI_2_2 = Dialect(
    CHECKS,
    FORMS,
    RELATIONS,
    cards={
        ("CdrToken", "country_code"): "?",
        ("CdrToken", "party_id"): "?",
        ("CdrLocation", "postal_code"): "1",
    },
    later={
        ("CdrToken", "country_code"): "2.2.1",
        ("CdrToken", "party_id"): "2.2.1",
        ("CdrLocation", "state"): "2.2.1",
        ("CDR", "home_charging_compensation"): "2.2.1",
        ("StartSession", "connector_id"): "2.2.1",
    },
)
"""OCPI 2.2 is read by the models of 2.2.1, which added some members and no longer demands another."""

OCPI_2_2_1 = Dialect(CHECKS, FORMS, RELATIONS)

OCPI_2_3_0 = Dialect(CHECKS, FORMS, RELATIONS)

OCPI_3_0 = Dialect(TYPES_3_0, FORMS_3_0, RELATIONS_3_0)
