"""Rules between the members of Version, VersionDetails, Credentials and Response."""

from wwcp_ocpi.ocpi.relations.reading import Members, each, number, text
from wwcp_ocpi.ocpi.report import Report

DEPRECATED = {"2.1": "2.1.1", "2.2": "2.2.1"}
"""Versions that were replaced, each with the one to use."""

STATUS_CODES = frozenset({1000, 2000, 2001, 2002, 2003, 2004, 3000, 3001, 3002, 3003, 4000, 4001, 4002, 4003})

CUSTOM = (1900, 2900, 3900, 4900)
"""Where the ranges of a hundred status codes begin that platforms may fill as they like."""


def check_version(value: Members, pointer: str, report: Report) -> None:
    """Versions that should not be offered any more."""
    version = text(value, "version")
    if version in DEPRECATED:
        message = f"OCPI {version} is deprecated; {DEPRECATED[version]} replaces it."
        report("ocpi.deprecated-version", f"{pointer}/version", message)


def check_version_details(value: Members, pointer: str, report: Report) -> None:
    """Each interface once, and credentials among the modules."""
    check_version(value, pointer, report)
    endpoints = each(value, "endpoints")
    seen: dict[tuple[str | None, ...], str] = {}
    for place, endpoint in endpoints:
        key = (text(endpoint, "identifier"), text(endpoint, "role"))
        first = seen.setdefault(key, place)
        if key[0] is not None and first != place:
            message = f"{key[0]} is listed at {first} already{f' as {key[1]}' if key[1] else ''}."
            report("ocpi.duplicate-endpoint", f"{pointer}{place}/identifier", message)
    if endpoints and not any(text(endpoint, "identifier") == "credentials" for _, endpoint in endpoints):
        message = "No endpoint is that of credentials, so no partner can register."
        report("ocpi.credentials-endpoint", f"{pointer}/endpoints", message)


def check_credentials(value: Members, pointer: str, report: Report) -> None:
    """Each party once in each role."""
    seen: dict[tuple[str, ...], str] = {}
    for place, role in each(value, "roles"):
        parts = [text(role, name) for name in ("role", "country_code", "party_id")]
        key = tuple(part.casefold() for part in parts if part is not None)
        first = seen.setdefault(key, place)
        if len(key) == len(parts) and first != place:
            message = f"{parts[1]} {parts[2]} is listed as {parts[0]} at {first} already."
            report("ocpi.duplicate-role", f"{pointer}{place}", message)


def check_response(value: Members, pointer: str, report: Report) -> None:
    """Status codes of OCPI, or of a platform's own ranges."""
    code = number(value, "status_code")
    custom = code is not None and any(first <= code < first + 100 for first in CUSTOM)
    if code is not None and code not in STATUS_CODES and not custom:
        message = f"status_code {code} is none of OCPI's, and outside of the ranges for a platform's own."
        report("ocpi.status-code", f"{pointer}/status_code", message)
