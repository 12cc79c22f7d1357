"""How prices are found, for readers: `PRICING.md` beside the core is this text."""

from wwcp_ocpi.pricing.policy import OPEN_POINTS, OpenPoint

_INTRODUCTION = """\
# Pricing

How `ocpi-console price`, the Price tab and `wwcp_ocpi.pricing` find what a session costs. Section names are those of
the OCPI specification.

## What is certain

- For each dimension (ENERGY, TIME, PARKING_TIME, FLAT) the first element that prices it and whose restrictions all
  match has the say; where none does, the dimension costs nothing. 2.1.1 is read so too.
- Restrictions are asked at every moment, not once a session. From is inclusive, until is exclusive. Times, dates and
  weekdays are local, with days of 23 and 25 hours; `00:00` as an end is the end of the day.
- What a period states counts, not the clock. Energy and time are even within a period, power is energy by time unless
  the period states it; whatever was assumed is said in a finding.
- A duration counts from the start of charging, after any reservation. A reservation has its own elements; one that
  expired those of RESERVATION_EXPIRES, for a dimension that these do not price those of RESERVATION.
- `step_size` rounds up once a session: energy at the last priced component, and of charging and parking time the one
  that was priced last. What is added costs the last price. Time that has no price is not counted. A stated time that
  is the clock's, only rounded, is taken as the clock's when it is rounded up.
- Taxes: 2.1.1 tells none, so there is no gross. In 2.2.1 and 3.0 a component without `vat` has none. In 2.3.0
  `tax_included` says whether prices are net or gross; a tariff without any `vat` leaves taxes out altogether, and the
  other side is null. Nothing is guessed.
- `min_price`, then `max_price`, limit the total, net and gross each by its own. Where only one of them is limited, the
  other follows if all that costs anything bears one rate, else it is null. The parts of the total are not changed.
- A credit CDR states the total cost with the other sign, by the letter only that. Home charging compensation is shown
  as payable to the driver, and never netted. Energy that was given back has no price.
- Arithmetic is decimal throughout, with 40 digits; times are whole microseconds.

## What the specification leaves open

Each is a setting with a default. A report names those that mattered for its result.
"""


def described() -> str:
    """The text in Markdown."""
    return "\n".join([_INTRODUCTION, *(_section(point) for point in OPEN_POINTS)])


def _section(point: OpenPoint) -> str:
    rows = (
        f"| `{choice}`{' (default)' if choice == point.default else ''} | {meaning} |"
        for choice, meaning in point.choices.items()
    )
    return "\n".join(
        [
            f"### `{point.key}`",
            "",
            f"{point.question} ({point.source})",
            "",
            "| Answer | What it means |",
            "|---|---|",
            *rows,
            "",
        ]
    )
