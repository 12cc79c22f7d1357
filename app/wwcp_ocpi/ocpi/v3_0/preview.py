"""The base of the models of OCPI 3.0: a view that reads every spelling."""

from typing import Any, Self

from wwcp_ocpi.ocpi.plan import plan
from wwcp_ocpi.ocpi.spelling import intended, lifted
from wwcp_ocpi.ocpi.view import View


class Preview(View):
    """A view by the intended names, whatever place and form a writer has chosen."""

    @classmethod
    def of(cls, value: Any) -> Self:
        """The view of any JSON value; what stands under `payload` or `error` is shown as a member of the object."""
        own = plan(cls)
        return super().of(lifted(intended(value, own), own))
