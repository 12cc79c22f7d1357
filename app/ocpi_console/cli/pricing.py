"""`price`: what sessions cost under their tariffs, and why."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ocpi_console.cli import exit_codes
from ocpi_console.cli.arguments import AS, Argument, Command, Usage
from ocpi_console.cli.output import Listing, Output
from ocpi_console.cli.reading import reading
from ocpi_console.cli.workspaces import opened_workspace

if TYPE_CHECKING:
    from ocpi_console.files.agreed_tariffs import Held
    from ocpi_console.files.pricing import Terms
    from ocpi_console.files.pricing_input import PricingInput
    from wwcp_ocpi.pricing import Policy

ROUNDINGS = ("none", "4", "currency", "line", "net-and-vat")
"""The choices of the open point, whose module loads the core; a test compares them."""

FILES = Argument("files", nargs="*", metavar="CDR", help="a file with CDRs or sessions; - is standard input")
TARIFF = Argument(
    "--tariff", nargs="+", action="extend", default=[], metavar="FILE", help="price by the tariffs of these files"
)
LOCATION = Argument(
    "--location", nargs="+", action="extend", default=[], metavar="FILE", help="where sessions took place: time zones"
)
SESSION = Argument(
    "--session", metavar="FILE", help='one session: of OCPI, or described as {"start": …, "end": …, "kwh": …}'
)
ZONE = Argument("--time-zone", metavar="TZ", help="the time zone of every session, for example Europe/Berlin")
ROUNDING = Argument("--rounding", choices=ROUNDINGS, metavar="HOW", help=f"{', '.join(ROUNDINGS)} (default 4)")
SETTING = Argument(
    "--setting",
    nargs="+",
    action="extend",
    default=[],
    metavar="KEY=VALUE",
    help="another answer to what the specification leaves open; the manual lists them",
)
EXPLAIN = Argument("--explain", action="store_true", help="every session in full, with the reason of each price")


def price(options: Namespace, output: Output) -> int:
    """Print what each CDR and session costs; one that cannot be priced is an entry with findings."""
    from ocpi_console.files.pricing import price as use_case
    from ocpi_console.files.pricing_input import PricingInput
    from ocpi_console.files.record_spool import RecordSpool

    _check(options)
    terms = _terms(options)
    with RecordSpool() as sessions, _held(options) as held:
        given = PricingInput(sessions)
        error = _read(options, output, given)
        with (
            _listing(options, output, given.count) as listing,
            output.progress("Pricing", given.count, streaming=True) as advance,
        ):
            for done, entry in enumerate(use_case(given, replace(terms, held=held)), 1):
                listing.add(entry)
                advance(done, given.count)
            listing.end(error=error)
    for sentence in given.remarks():
        output.say(sentence)
    if not given.count:
        output.say("There is no CDR and no session in these files.")
    return exit_codes.UNUSABLE if error else exit_codes.DONE


def _check(options: Namespace) -> None:
    if not (options.files or options.tariff or options.session):
        raise Usage("There is nothing to price.", "Name a file with CDRs, or a session with --session FILE.")


def _terms(options: Namespace) -> "Terms":
    """How to price, as the options say; raises Usage for a zone or a setting that there is not."""
    from ocpi_console.files.pricing import Terms
    from wwcp_ocpi.pricing.zone_names import UnknownZone, asked_for

    try:
        zone = None if options.time_zone is None else asked_for(options.time_zone)
    except UnknownZone as error:
        raise Usage(str(error)) from error
    return Terms(_policy(options), zone)


def _policy(options: Namespace) -> "Policy":
    from wwcp_ocpi.pricing import OPEN_POINTS, Policy

    keys = [point.key for point in OPEN_POINTS]
    chosen = {} if options.rounding is None else {"rounding": options.rounding}
    for setting in options.setting:
        key, equals, value = setting.partition("=")
        if not equals or key not in keys:
            raise Usage(f"{setting} is no setting; write KEY=VALUE with one of {', '.join(keys)}.")
        chosen[key] = value
    try:
        return Policy(**chosen)
    except ValueError as error:
        raise Usage(str(error)) from error


@contextmanager
def _held(options: Namespace) -> "Iterator[Held | None]":
    """What the store holds, if the user names a workspace or a store."""
    if not (options.workspace or options.store):
        yield None
        return
    from ocpi_console.files.held_records import HeldRecords

    with opened_workspace(options) as workspace:
        yield HeldRecords(workspace.store)


def _read(options: Namespace, output: Output, given: "PricingInput") -> str | None:
    """Sort the records of all files; gives what was wrong with them."""
    from ocpi_console.files.pricing_input import Role

    groups = (
        (options.files, Role.PRICED, options.as_),
        (options.tariff, Role.TARIFFS, None),
        (options.location, Role.PRICED, None),
        ([options.session] if options.session else [], Role.DESCRIBED, None),
    )
    errors = []
    for files, role, as_ in groups:
        with reading(Namespace(files=files, as_=as_), output, "Reading") as found:
            given.take(found.records, role)
        errors.append(found.error)
    if options.tariff and not given.asked:
        errors.append(f"There is no tariff in {', '.join(options.tariff)}.")
        output.say(str(errors[-1]))
    return " ".join(filter(None, errors)) or None


def _listing(options: Namespace, output: Output, count: int) -> Listing:
    """One session in full; of many a line each, unless all is to be explained."""
    from ocpi_console.cli import price_text

    if options.explain or count == 1:
        return output.text_listing("cdrs", partial(price_text.show, explain=options.explain), "session")
    return output.listing("cdrs", price_text.COLUMNS, lambda entry: str(entry["file"]))


COMMANDS = (
    Command(
        ("price",),
        "What sessions cost under their tariffs, and why.",
        price,
        (FILES, TARIFF, LOCATION, SESSION, ZONE, ROUNDING, SETTING, EXPLAIN, AS),
        "Tariffs and locations that lie beside the CDRs are used. With --tariff, or with --workspace or --store where "
        "tariffs are held, the price is the agreed one, and that by the tariffs in the CDR stands beside it.",
    ),
)
