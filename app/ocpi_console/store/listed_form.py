"""Records in the form that the columns read: OCPI 2.x."""

from wwcp_ocpi.document import Format, JsonObject, Version, format_of

FORM: Format = "ocpi-2.3.0"


def listed_form(value: JsonObject, object_: str, version: Version | str) -> JsonObject:
    """The value as OCPI 2.3.0 where it is of 3.0 or WWCP, whose members stand elsewhere; else as it is.

    What 2.3.0 has no counterpart for is read as it is, too. Pure, and total over any value.
    """
    if version not in ("3.0", "wwcp"):
        return value
    from wwcp_ocpi.translation import UnknownRoute, counterpart, translate

    source = format_of("wwcp" if version == "wwcp" else "3.0")
    try:
        if counterpart(object_, source, FORM) is None:
            return value
        return translate(value, object_, source, FORM, carry=False).value
    except UnknownRoute:
        return value
