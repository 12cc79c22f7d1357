"""Records of the store written out: as received, as a list, on a map, or as WWCP."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import BinaryIO

from ocpi_console import filters
from ocpi_console.files.exports import geojson, raw_payloads, spreadsheets, wwcp
from ocpi_console.files.exports.refusal import NotExportable
from ocpi_console.store import Payload, Row, Sort, Store, columns

BATCH = 500

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A file format: its name and extension, and what it writes, whole records or the cells of the list."""

    name: str
    title: str
    extension: str
    records: Callable[[Iterable[Payload], BinaryIO], int] | None = None
    rows: Callable[[Iterable[Row], Sequence[str], BinaryIO], int] | None = None
    modules: tuple[str, ...] = ()
    is_json: bool = False


EXPORT_FORMATS: dict[str, ExportFormat] = {
    declared.name: declared
    for declared in (
        ExportFormat("json", "JSON, as received", ".json", records=raw_payloads.write_json, is_json=True),
        ExportFormat("ndjson", "NDJSON, one record per line", ".ndjson", records=raw_payloads.write_ndjson),
        ExportFormat("csv", "CSV list", ".csv", rows=spreadsheets.write_csv),
        ExportFormat("xlsx", "Excel workbook", ".xlsx", rows=spreadsheets.write_xlsx),
        ExportFormat(
            "geojson",
            "GeoJSON map",
            ".geojson",
            records=geojson.write_geojson,
            modules=("locations",),
            is_json=True,
        ),
        ExportFormat("wwcp", "WWCP JSON", ".json", records=wwcp.write_wwcp, is_json=True),
    )
}
"""By the name that the command line takes."""


def csv_format(dialect: spreadsheets.CsvDialect) -> ExportFormat:
    """CSV as this dialect writes it."""
    return replace(EXPORT_FORMATS["csv"], rows=partial(spreadsheets.write_csv, dialect=dialect))


def export(
    store: Store,
    module: str,
    format_: ExportFormat,
    stream: BinaryIO,
    *,
    ids: Sequence[int] | None = None,
    keys: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the records with these row ids in their order (all where None), with these columns in a list; the number.

    Raises NotExportable where the format does not fit the module.
    """
    if format_.modules and module not in format_.modules:
        raise NotExportable(f"{format_.title} is for {', '.join(format_.modules)}; {module} have no place on a map.")
    chosen = select(store, module) if ids is None else ids
    counted = _counted(chosen, progress)
    if format_.records is not None:
        return format_.records(store.payloads(counted), stream)
    assert format_.rows is not None
    shown = keys or [column.key for column in columns.COLUMNS[module]]
    return format_.rows(_rows(store, module, counted), shown, stream)


def select(store: Store, module: str, filter_text: str = "", sort: Sort | None = None) -> "array[int]":
    """The row ids that match a filter, by id where no order is asked for; raises FilterError."""
    tree = filters.parse(filter_text, columns.fields(module))
    return store.snapshot(module, tree, sort or Sort("id")).ids


def _counted(ids: Sequence[int], progress: Progress | None) -> Iterator[int]:
    for done, row_id in enumerate(ids):
        if progress is not None and done % BATCH == 0:
            progress(done, len(ids))
        yield row_id


def _rows(store: Store, module: str, ids: Iterator[int]) -> Iterator[Row]:
    while batch := list(islice(ids, BATCH)):
        yield from store.rows(module, batch)
