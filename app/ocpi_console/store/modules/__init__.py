"""The lists that the store keeps, declared as data: OCPI's modules, and one for all other objects."""

from ocpi_console.store.modules.cdrs import CDRS
from ocpi_console.store.modules.column import Column, Kind, exact, instant, milliseconds, shown, storable, stored
from ocpi_console.store.modules.locations import LOCATIONS
from ocpi_console.store.modules.module import Module
from ocpi_console.store.modules.others import OTHERS
from ocpi_console.store.modules.sessions import SESSIONS
from ocpi_console.store.modules.tariffs import TARIFFS
from ocpi_console.store.modules.tokens import TOKENS

MODULES: dict[str, Module] = {module.name: module for module in (LOCATIONS, TARIFFS, TOKENS, SESSIONS, CDRS, OTHERS)}
"""By OCPI's module identifier, in the order of the window."""

__all__ = [
    "MODULES",
    "Column",
    "Kind",
    "Module",
    "exact",
    "instant",
    "milliseconds",
    "shown",
    "storable",
    "stored",
]
