"""Which CDRs an invoice bills."""

import pytest

from generators.ocpi_breaking import assert_broken
from generators.ocpi_module_cases import INVOICE_RECONCILIATION, Case
from generators.ocpi_module_samples import module_sample
from wwcp_ocpi.ocpi import UnknownModel, model, problems


@pytest.mark.parametrize("case", INVOICE_RECONCILIATION, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    assert_broken(case)


def test_it_came_with_2_3_0() -> None:
    with pytest.raises(UnknownModel):
        model("2.2.1", "InvoiceReconciliationRecord")


def test_elements_that_are_no_ids_are_no_duplicates() -> None:
    value = module_sample("InvoiceReconciliationRecord", "2.3.0") | {"cdrs": [1, 1, None, None, "C1"]}
    found = problems(value, "2.3.0", "InvoiceReconciliationRecord")
    assert {one.rule for one in found} == {"ocpi.type"}
    assert [one.pointer for one in found] == [f"/cdrs/{position}" for position in range(4)]
