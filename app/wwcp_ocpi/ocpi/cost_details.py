"""The cost breakdown that the C# reference implementation adds to a CDR of OCPI 2.1.1: kWh, hours, and money."""

from typing import Annotated, Any

from wwcp_ocpi.ocpi.member import many, one
from wwcp_ocpi.ocpi.scalars import ExactNumber, WholeNumber
from wwcp_ocpi.ocpi.view import View

__all__ = ["BilledEnergy", "BilledTime", "CostDetails"]


class BilledEnergy(View):
    """Energy at one price: as measured, and as billed in steps of `step_size` Wh."""

    energy: Annotated[ExactNumber | None, one("number", extension=True)] = None
    step_size: Annotated[WholeNumber | None, one("int", extension=True)] = None
    price: Annotated[ExactNumber | None, one("number", extension=True)] = None
    billed_energy: Annotated[ExactNumber | None, one("number", extension=True)] = None
    energy_cost: Annotated[ExactNumber | None, one("number", extension=True)] = None


class BilledTime(View):
    """Time at one price: as it passed, and as billed in steps of `step_size` seconds."""

    time: Annotated[ExactNumber | None, one("number", extension=True)] = None
    step_size: Annotated[WholeNumber | None, one("int", extension=True)] = None
    price: Annotated[ExactNumber | None, one("number", extension=True)] = None
    billed_time: Annotated[ExactNumber | None, one("number", extension=True)] = None
    time_cost: Annotated[ExactNumber | None, one("number", extension=True)] = None


class CostDetails(View):
    """What the total cost of a CDR is made of."""

    total_energy: Annotated[ExactNumber | None, one("number", extension=True)] = None
    total_time: Annotated[ExactNumber | None, one("number", extension=True)] = None
    total_flat_cost: Annotated[ExactNumber | None, one("number", extension=True)] = None
    total_energy_cost: Annotated[ExactNumber | None, one("number", extension=True)] = None
    total_time_cost: Annotated[ExactNumber | None, one("number", extension=True)] = None
    total_cost: Annotated[ExactNumber | None, one("number", extension=True)] = None
    billed_flat_elements: Annotated[tuple[dict[str, Any], ...] | None, many("object", extension=True)] = None
    billed_energy_elements: Annotated[tuple[BilledEnergy, ...] | None, many("BilledEnergy", extension=True)] = None
    billed_time_elements: Annotated[tuple[BilledTime, ...] | None, many("BilledTime", extension=True)] = None
