"""What is derived from a record: its row, the text that is searched, and its problems."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from ocpi_console.store.columns import extract, searched
from ocpi_console.store.dialects import bare, fold
from ocpi_console.store.identity import OTHERS, object_id, party_of
from ocpi_console.store.listed_form import listed_form
from ocpi_console.store.modules import MODULES, storable, stored
from wwcp_ocpi.document import JsonObject, Problem
from wwcp_ocpi.document.versions import MODULE_OF_OBJECT


@dataclass(frozen=True, slots=True)
class Facts:
    """What the row of a record holds beside its value: who owns and sent it, in which version, and when."""

    record_id: int
    object_id: str
    party: str
    partner: str | None
    direction: str
    version: str
    received_at: int


@dataclass(frozen=True, slots=True)
class Derivation:
    """The columns of a value, its searched text and what is wrong with it; all of it can be made again."""

    columns: dict[str, str | int | None]
    text: str
    problems: tuple[Problem, ...]
    valid_from: int | None
    valid_until: int | None
    last_updated: int | None

    def row(self, facts: Facts) -> dict[str, Any]:
        """The values of the row table."""
        severities = Counter(problem.severity for problem in self.problems)
        return {
            "record_id": facts.record_id,
            "id": facts.object_id,
            "party": facts.party,
            "partner": facts.partner,
            "direction": facts.direction,
            "version": facts.version,
            "received": facts.received_at,
            "errors": severities["error"],
            "warnings": severities["warning"],
            "infos": severities["info"],
            "problem": " ".join(sorted({problem.rule for problem in self.problems})) or None,
            **self.columns,
        }

    @property
    def troubled(self) -> bool:
        """Whether there are errors or warnings."""
        return any(problem.severity != "info" for problem in self.problems)


def derive(module: str, version: str, object_: str, value: JsonObject, of_document: tuple[Problem, ...]) -> Derivation:
    """Everything that follows from a value; `of_document` are the problems of the text it was read from."""
    declared, form = MODULES[module], listed_form(value, object_, version)
    columns = extract(module, form)
    if module == OTHERS:
        columns |= {"object": object_, "module": MODULE_OF_OBJECT.get(object_)}
    return Derivation(
        columns,
        _text(module, value, form),
        (*of_document, *model_problems(value, version, object_)),
        _milliseconds(declared.valid_from(form)),
        _milliseconds(declared.valid_until(form)),
        _milliseconds_of(columns.get("updated")),
    )


def model_problems(value: Any, version: str, object: str) -> list[Problem]:
    """Every deviation from the model; none for objects that have none."""
    from wwcp_ocpi import ocpi, wwcp

    if version == "wwcp":
        return wwcp.problems(value, object) if object in wwcp.MODELS else []
    try:
        return ocpi.problems(value, version, object)
    except ocpi.UnknownModel:
        return []


def _text(module: str, value: JsonObject, form: JsonObject) -> str:
    """The searched texts, folded, one a line; identifiers also without stars and dashes, as they are often typed."""
    known = (object_id(module, value), party_of(value), *searched(module, form))
    texts = [fold(storable(text)) for text in known if text]
    stripped = [bare(text) for text in texts if "*" in text or "-" in text]
    return "\n".join(dict.fromkeys(texts + stripped))


def _milliseconds(moment: Any) -> int | None:
    return _milliseconds_of(stored("time", moment))


def _milliseconds_of(kept: str | int | None) -> int | None:
    return kept if isinstance(kept, int) else None
