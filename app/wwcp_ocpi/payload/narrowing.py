"""What the user says a payload is, where that leaves the object to the content."""

from dataclasses import replace

from wwcp_ocpi.document.versions import module_of
from wwcp_ocpi.payload.detection import named_in
from wwcp_ocpi.payload.taken import Alike, Taken, unknown


def narrowed(found: Taken, said: Taken) -> Taken:
    """What the user says; where that names no object, the one of that version and module that the content tells."""
    if said.object:
        return said
    version, what = said.version, f"{said.version} {said.module}".strip()
    if version is None or found.version is None:
        return unknown(f"{found.reason}; you say that it is {what}")
    for _, object_ in (Alike(found.version, found.object), *found.alike):
        name = named_in(object_, version)
        if name and said.module in ("", module_of(name, version)):
            return replace(said, module=module_of(name, version), object=name)
    return unknown(f"{found.reason}, which is none of {what}, as you say that it is")
