"""Licences of data and of programs."""

from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.kinds import I18N, Choice, ListOf, Text
from wwcp_ocpi.wwcp.model.view import Property, View

DATA_LICENSE_VALUES = frozenset(
    {"None", "PDDL", "ODC-By", "ODbL", "dl-de/by-2-0", "dl-de/zero-2-0", "GeoLizenz_V1.3", "CC BY 4.0", "CC BY-SA 4.0"}
    | {"CC BY-ND 4.0", "CC BY-NC 4.0", "CC BY-NC-SA 4.0", "CC BY-NC-ND 4.0"}
)
OPEN_SOURCE_LICENSE_VALUES = frozenset(
    {"None", "ClosedSource", "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "GPL-2.0", "GPL-3.0", "AGPL-3.0"}
    | {"LGPL-3.0", "EUPL-1.2"}
)


class DataLicense(View):
    """What may be done with the data. The reference writes `@id` and reads `id`."""

    checks = (checks.context_of("DataLicense"),)
    id = Property(Choice(DATA_LICENSE_VALUES, open_=True), "@id", required=True)
    context = Property(Text(), "@context")
    description = Property(I18N())
    urls = Property(ListOf(Text()), "URLs")


class OpenSourceLicense(View):
    """What may be done with a program."""

    checks = (checks.context_of("OpenSourceLicense"),)
    id = Property(Choice(OPEN_SOURCE_LICENSE_VALUES, open_=True), "@id", required=True)
    context = Property(Text(), "@context")
    description = Property(I18N())
    urls = Property(ListOf(Text()), "URLs")
