"""Exceptions as sentences: known errors say themselves what happened, all others are faults of the program."""

import traceback

_OURS = ("ocpi_console.", "wwcp_ocpi.")


def sentence(error: BaseException) -> str:
    """What to tell the user; an exception class of ours carries a sentence, and so does the operating system's."""
    if type(error).__module__.startswith(_OURS) and str(error):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror}."
    if isinstance(error, MemoryError):
        return "There is not enough memory for this. Close other programs and do it again."
    return f"The program failed here ({type(error).__name__}: {error}). Please report it with the details."


def details(error: BaseException) -> str:
    """The traceback."""
    return "".join(traceback.format_exception(error))
