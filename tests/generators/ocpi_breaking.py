"""A case of a broken rule, put to the test."""

from generators.ocpi_module_cases import Case
from generators.ocpi_module_samples import module_sample
from generators.ocpi_samples import put
from wwcp_ocpi.ocpi import problems


def assert_broken(case: Case) -> None:
    """The rule is named where the case expects it, and was not named before the change."""
    value = module_sample(case.object, case.version)
    assert case.rule == "ocpi.extension" or all(
        problem.rule != case.rule for problem in problems(value, case.version, case.object)
    )
    put(value, case.change, case.to)
    found = {(problem.rule, problem.pointer): problem for problem in problems(value, case.version, case.object)}
    expected = (case.rule, case.at or case.change)
    assert expected in found, sorted(found)
    assert case.says in found[expected].message
