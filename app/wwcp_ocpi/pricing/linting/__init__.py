"""What is odd about a tariff before anybody pays by it, with a fix where one is mechanical."""

from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding
from wwcp_ocpi.pricing.linting.fixes import FixDoesNotFit, apply_fix
from wwcp_ocpi.pricing.linting.linting import lint
from wwcp_ocpi.pricing.linting.rules import RULES

__all__ = ["RULES", "Fix", "FixDoesNotFit", "LintFinding", "apply_fix", "lint"]
