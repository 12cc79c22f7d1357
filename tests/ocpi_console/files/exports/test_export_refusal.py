"""A refusal is told by whoever exports: it says the format and the list in one sentence."""

import io

import pytest

from ocpi_console.files.exporting import EXPORT_FORMATS, export
from ocpi_console.files.exports.refusal import NotExportable


@pytest.mark.parametrize("module", ["tariffs", "tokens", "sessions", "cdrs"])
def test_a_map_of_what_has_no_place_is_refused_before_a_byte_is_written(filled, module):
    stream = io.BytesIO()
    with pytest.raises(NotExportable) as refused:
        export(filled, module, EXPORT_FORMATS["geojson"], stream)
    assert str(refused.value) == f"GeoJSON map is for locations; {module} have no place on a map."
    assert stream.getvalue() == b""
