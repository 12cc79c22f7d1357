"""Numbers that one side writes as text: coordinates in OCPI, prices in WWCP. Digits are kept as written."""

import re
from decimal import Decimal
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.conversion import Conversion
from wwcp_ocpi.wwcp.units import is_number, number_in

_JSON_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?", re.ASCII)
_LENIENT_NUMBER = re.compile(r"\s*[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)\s*", re.ASCII)


def number_of_text(value: Any) -> Any:
    """`"53.181608"` as 53.181608; a number stays as it is; MISSING for any other text.

    `"+5.4"`, `"05.4"` and `".5"` are read by their value.
    """
    if is_number(value):
        return value
    if not isinstance(value, str):
        return MISSING
    if _JSON_NUMBER.fullmatch(value):
        number = number_in(value)
    elif _LENIENT_NUMBER.fullmatch(value):
        number = number_in(format(Decimal(value.strip()), "f"))
    else:
        return MISSING
    return number if is_number(number) else MISSING


def text_of_number(value: Any) -> Any:
    """53.181608 as `"53.181608"`; a text that is a number stays as it is; MISSING for anything else."""
    if is_number(value):
        return str(value)
    return value if isinstance(value, str) and number_of_text(value) is not MISSING else MISSING


COORDINATE = Conversion(number_of_text, text_of_number)
"""A latitude or longitude: text in OCPI, number in WWCP."""

AMOUNT = Conversion(text_of_number, number_of_text)
"""A price or limit of a tariff: number in OCPI, text in WWCP, with all decimals."""

GEO_COORDINATE_MEMBERS: tuple[tuple[str, str], ...] = (("latitude", "lat"), ("longitude", "lng"))
"""Members of OCPI's GeoLocation and WWCP's GeoCoordinate."""
