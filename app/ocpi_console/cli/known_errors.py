"""Errors that are the fault of a file, a disk or the user: their message is the whole answer."""

import sys

from ocpi_console.cli.arguments import Usage


def is_known(error: BaseException) -> bool:
    """Whether the message of `error` is a sentence meant for the user."""
    return isinstance(error, (Usage, *_classes()))


def reason(error: BaseException) -> str:
    """What a JSON document says of the error that ended it."""
    if isinstance(error, KeyboardInterrupt):
        return "Interrupted."
    return sentence(error) if is_known(error) else "The program failed; standard error names the crash report."


def sentence(error: BaseException) -> str:
    """The message of a known error, with the place in the text where it has one (a filter)."""
    start, end = getattr(error, "start", None), getattr(error, "end", None)
    if start is None or end is None:
        return str(error)
    first, last = start + 1, max(start + 1, end)
    where = f"character {first}" if first == last else f"characters {first} to {last}"
    return f"{error} (At {where} of the filter.)"


def _classes() -> tuple[type[BaseException], ...]:
    """The classes of those modules that are loaded: a module that is not cannot have raised anything."""
    found = []
    for module, names in KNOWN.items():
        loaded = sys.modules.get(module)
        found += [getattr(loaded, name) for name in names if loaded is not None]
    return tuple(found)


KNOWN: dict[str, tuple[str, ...]] = {
    "ocpi_console.cli.output": ("UnwritableOutput",),
    "ocpi_console.files.reading": ("UnreadableFile",),
    "ocpi_console.files.writing": ("UnwritableFile",),
    "ocpi_console.files.exports.refusal": ("NotExportable",),
    "ocpi_console.files.listing": ("NoSuchRecord",),
    "ocpi_console.filters": ("FilterError",),
    "ocpi_console.resources": ("MissingResource",),
    "ocpi_console.settings": ("SettingsError",),
    "ocpi_console.store.errors": ("StoreError",),
    "ocpi_console.workspace": ("WorkspaceError",),
    "wwcp_ocpi.pricing.simulating.bad_description": ("BadDescription",),
    "wwcp_ocpi.translation": ("UnknownRoute",),
    "wwcp_ocpi.payload": ("UnreadablePayload",),
}
