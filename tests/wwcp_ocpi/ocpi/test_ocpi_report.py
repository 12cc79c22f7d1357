"""Where the checks say what they found."""

import pytest

from wwcp_ocpi.document import Problem
from wwcp_ocpi.ocpi.dialects import OCPI_2_2_1
from wwcp_ocpi.ocpi.report import Report


def test_problems_keep_their_order_and_get_the_severity_of_their_rule() -> None:
    report = Report(OCPI_2_2_1)
    report("ocpi.null", "/b", "b is null.")
    report("ocpi.required", "/a", "No a.")
    assert report.found == [
        Problem("ocpi.null", "info", "/b", "b is null."),
        Problem("ocpi.required", "error", "/a", "No a."),
    ]
    assert report.dialect is OCPI_2_2_1


def test_a_rule_that_is_not_listed_is_a_bug() -> None:
    with pytest.raises(KeyError):
        Report(OCPI_2_2_1)("ocpi.reqired", "", "x")


def test_a_partner_s_text_cannot_break_the_line_it_is_quoted_in() -> None:
    report = Report(OCPI_2_2_1)
    report("ocpi.null", "", 'name is "a\nb\x1b[31m".')
    assert report.found[0].message == 'name is "a\\nb\\x1b[31m".'
