"""The scalar types, as pydantic reads them."""

from decimal import Decimal
from typing import Any, Literal

import pytest
from pydantic import TypeAdapter, ValidationError

from wwcp_ocpi.document import Number, exact_number
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open, WholeNumber

NUMBER: TypeAdapter[Any] = TypeAdapter(ExactNumber)
WHOLE: TypeAdapter[Any] = TypeAdapter(WholeNumber)
OPEN: TypeAdapter[Any] = TypeAdapter(Open[Literal["A", "B"]])


@pytest.mark.parametrize("value", [0, 12, Decimal("12.10"), exact_number("1e3")])
def test_a_number_stays_the_very_object(value: Any) -> None:
    assert NUMBER.validate_python(value) is value


@pytest.mark.parametrize("value", ["12", 12.5, True, None, [], {}])
def test_what_is_no_exact_number_is_refused(value: Any) -> None:
    for adapter in (NUMBER, WHOLE):
        with pytest.raises(ValidationError):
            adapter.validate_python(value)


@pytest.mark.parametrize(("text", "whole"), [("22000.0", 22000), ("1e3", 1000), ("-0.0", 0), ("-12.00", -12)])
def test_a_whole_number_is_an_int_however_it_is_written(text: str, whole: int) -> None:
    found = WHOLE.validate_python(exact_number(text))
    assert (type(found), found) == (int, whole)


@pytest.mark.parametrize("text", ["0.5", "1e-3", "1e19", "1e99999999999999999999", "-1e99999999999999999999"])
def test_a_fraction_or_a_number_beyond_reason_is_no_whole_number(text: str) -> None:
    with pytest.raises(ValidationError):
        WHOLE.validate_python(Number(text))


@pytest.mark.parametrize("value", ["A", "C", ""])
def test_an_open_enum_takes_any_text(value: str) -> None:
    assert OPEN.validate_python(value) == value


@pytest.mark.parametrize("value", [1, None, ["A"]])
def test_an_open_enum_takes_texts_only(value: Any) -> None:
    with pytest.raises(ValidationError):
        OPEN.validate_python(value)
