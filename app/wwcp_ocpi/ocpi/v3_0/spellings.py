"""The spellings of OCPI 3.0: what its only implementation writes or reads differently from what it means.

The fields' declarations hold the data (`also`, `under` and `form` of `Member`); `SPELLINGS` lists them as one table,
`intended` rewrites a value by them. What is intended, and why:

======================================  ============================  ================================================
place                                   intended                      because
======================================  ============================  ================================================
ChargingStation `evse`, `connectors`    `evses`                       a list of EVSEs, named as in 2.x
EVSEStatus `id`                         `uid`                         the name of the property, and of EVSE
Address `lat`, `lng` as numbers         `latitude`, `longitude` text  as in stations, CDR locations and 2.x
Address `country` of two letters        three letters                 documented so, and as in CDRLocation and 2.x
PointOfContact `logo`                   `telephone`                   `logo` is a slip of the writer
InvoiceReconciliationRecord             `cdr_ids`                     `invoiceReconciliationRecord_ids` came from a
                                                                      search and replace
CertificateRenewalRequest `callbackId`  `callback_id`                 so everywhere else
RenewedCertificate `certificateChain`   `certificate_chain`           as all other names
CredentialsRole `allowDowngrades`       `allow_downgrades`            written so
requests with a `callback_id`           parameters under `payload`    the envelope AsyncRequest has them there
AuthorizeResponse under `error`         under `payload`               it is a result, not an error
ReservationErrorResponse                under `error`                 the envelope AsyncResponse has it there
CDR `total_energy` with its unit        a number of kWh               a text or object of the unit type is a slip
AuthorizeResponse `max_energy`          a number of kWh               the same, as in "12.5 kWh"
AuthorizeResponse `max_time`            a number of hours             documented so; written as "01:30:00"
AuthorizeResponse `info`                a DisplayText                 written as "en -> Welcome"
ChargingProfile `min_charging_rate`     a number                      written as "6.0"
`retry_interval` as `30.0`              a count of seconds            the type is integer
======================================  ============================  ================================================

Read as they are, and never rewritten:

- Token `valid` is left over from 2.x: optional here, kept where it is given; `valid_from` and `valid_until` count.
- Session `energy` (kWh by the text, Wh in the implementation), Connector `cable_length` and the lengths of Parking
  (centimetres by the text, metres in the implementation): nothing in a record tells which one was meant.
- ChargingProfile `charging_profile_period` is a list of periods; a timestamp there (the reader's slip) stays a problem.
- An energy object with a `Value` and no `kWh` does not say its unit.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from wwcp_ocpi.ocpi import spelling, v3_0
from wwcp_ocpi.ocpi.plan import Plan, declared, plan
from wwcp_ocpi.ocpi.view import View


class Spelling(NamedTuple):
    """A field that is read in several spellings; paths have a slash, `form` names a way of `other_forms`."""

    object: str
    field: str
    intended: str
    also: tuple[str, ...]
    form: str


def intended(value: Any, object: str) -> Any:
    """A value of OCPI 3.0 with every member in its intended place and form; itself where nothing changes.

    Takes any JSON value and changes none in place. `intended(intended(x, o), o)` is `intended(x, o)`. A member whose
    intended place is taken stays where it is. Objects that OCPI 3.0 does not have are given back as they are.
    """
    found = _plan(object)
    return value if found is None else spelling.intended(value, found)


@cache
def _plan(object: str) -> Plan | None:
    model = getattr(v3_0, object, None)
    return plan(model) if isinstance(model, type) and issubclass(model, View) else None


def _spellings() -> Iterator[Spelling]:
    for name in v3_0.__all__:
        if (found := _plan(name)) is None:
            continue
        for field, member, _ in declared(getattr(v3_0, name)):
            first, *others = ("/".join(path) for path in found.fields[field].places or ((field,),))
            if others or member.form:
                yield Spelling(name, field, first, tuple(others), member.form)


SPELLINGS: tuple[Spelling, ...] = tuple(_spellings())
"""Every field with more than one spelling, by object."""
