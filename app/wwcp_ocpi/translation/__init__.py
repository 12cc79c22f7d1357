"""Translation between OCPI versions and WWCP, both ways, with nothing lost silently."""

from wwcp_ocpi.translation.catalogue import TRANSLATED
from wwcp_ocpi.translation.result import Companion, Link, Translation
from wwcp_ocpi.translation.steps import UnknownRoute
from wwcp_ocpi.translation.translating import counterpart, translate

__all__ = ["TRANSLATED", "Companion", "Link", "Translation", "UnknownRoute", "counterpart", "translate"]
