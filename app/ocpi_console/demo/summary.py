"""What the demo workspace holds, counted by module and partner."""

from typing import Any

from ocpi_console.demo.parties import PARTIES, Party
from ocpi_console.files.exporting import select
from ocpi_console.store import Store, columns


def summary(store: Store) -> dict[str, Any]:
    """Counts per partner and module, and how many records have problems."""
    partners = [_counted(store, party) for party in PARTIES]
    totals = {name: sum(entry[name] for entry in partners) for name in (*columns.COLUMNS, "problems")}
    return {"partners": partners, "total": totals}


def _counted(store: Store, party: Party) -> dict[str, Any]:
    whose = f'party:"{party.id}"'
    counts = {module: len(select(store, module, whose)) for module in columns.COLUMNS}
    problems = sum(len(select(store, module, f"{whose} has:problems")) for module in columns.COLUMNS)
    return {"name": party.name, "party": party.id, "roles": list(party.roles), **counts, "problems": problems}
