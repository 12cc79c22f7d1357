"""Texts that a spreadsheet would run as a formula (OWASP, CSV injection)."""

TRIGGERS = ("=", "+", "-", "@", "\t", "\r")


def escape(text: str) -> str:
    """The text with an apostrophe in front where a spreadsheet would take it for a formula; numbers are no formula."""
    return f"'{text}" if text.startswith(TRIGGERS) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    """Plain digits with a sign and one decimal point: `-9.95` harms nobody and should stay a number."""
    digits = text[1:] if text[:1] in "+-" else text
    whole, _, fraction = digits.partition(".")
    return whole.isascii() and whole.isdigit() and (not fraction or (fraction.isascii() and fraction.isdigit()))
