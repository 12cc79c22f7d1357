"""Whatever stands in a payload, detection, narrowing and restoring take it as it comes."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generators.payload_samples import dump, read_all
from wwcp_ocpi.document import Document
from wwcp_ocpi.document.versions import MODULES
from wwcp_ocpi.payload import detect, taken_as, taken_in
from wwcp_ocpi.payload.databases import recognised
from wwcp_ocpi.payload.members import KNOWN
from wwcp_ocpi.payload.narrowing import narrowed
from wwcp_ocpi.payload.shapes import PLAIN, SHAPES

NAMES = sorted(KNOWN | {name for shape in (*SHAPES, *PLAIN) for sign in shape.signs for name in sign})
PLAIN_VALUES = st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(["ACCEPTED", "DE*GEF*E1", "2.2"])
VALUES = st.recursive(
    PLAIN_VALUES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*NAMES, "$date", "$numberDecimal", "countryCode"]), inner, max_size=5)
    ),
    max_leaves=15,
)
SAID = [taken_in(version) for version in MODULES] + [
    taken_as(f"{version}/{module}") for version, modules in MODULES.items() for module in modules
]


@given(VALUES)
def test_any_value_is_something_or_nothing_that_there_is(value: Any) -> None:
    taken = detect(value)
    assert taken.reason
    assert 0 <= taken.confidence <= 1
    if taken.version is None:
        assert (taken.module, taken.object, taken.alike) == ("", "", ())
    else:
        assert taken.object in MODULES[taken.version][taken.module]
        assert all(other.object in str(MODULES[other.version]) for other in taken.alike)


@given(VALUES, st.sampled_from(SAID))
def test_what_the_user_says_is_kept_or_refused(value: Any, said: Any) -> None:
    taken = narrowed(detect(value), said)
    assert taken.version in (said.version, None)
    assert taken.reason


@given(VALUES)
def test_any_value_may_come_from_a_database(value: Any) -> None:
    document, _ = recognised(Document(value))
    assert document.value is value or document.problems


@given(st.lists(VALUES, max_size=4), st.sampled_from([None, *SAID]))
def test_any_list_gives_its_elements_or_those_in_them(values: list[Any], force: Any) -> None:
    found, error = read_all(dump(values), force=force, warn=lambda _: None)
    assert error is None or str(error).endswith(".")
    assert all(record.raw for record in found)
