"""Records whose metering values, times, tariff and parking are close together, so that they meet in every order."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from generators.wwcp_blemishes import blemished
from wwcp_ocpi.document import exact_number

Value = dict[str, Any]

MOMENTS = st.builds(
    "2024-04-14T{:02}:{}.000Z".format, st.integers(18, 23), st.sampled_from(["00:00", "30:00", "10:07"])
)
AMOUNTS = st.builds("{}{}".format, st.integers(0, 9), st.sampled_from(["", ".5", ".50", ".1234"])).map(
    lambda text: exact_number(text) if "." in text else int(text)
)
SIGNED = st.sampled_from([{}, {}, {"signedData": ""}, {"signedData": "OCMF|{}|{}"}, {"signedData": "x"}])
TYPES = st.sampled_from([{}, {"type": "Start"}, {"type": "Stop"}, {"type": "Intermediate"}, {"type": "TariffChange"}])


def optional(name: str, values: SearchStrategy[Any]) -> SearchStrategy[Value]:
    """A member that may be missing."""
    return st.one_of(st.just({}), values.map(lambda value: {name: value}))


def joined(*parts: SearchStrategy[Value]) -> SearchStrategy[Value]:
    """One object of all members."""
    return st.tuples(*parts).map(lambda members: {name: value for part in members for name, value in part.items()})


VALUES = st.lists(
    joined(
        optional("timestamp", MOMENTS),
        optional("value", AMOUNTS),
        TYPES,
        SIGNED,
        st.sampled_from([{}, {}, {}, {"synthetic": True}]),
    ),
    max_size=5,
)
READ = st.lists(joined(MOMENTS.map(lambda at: {"timestamp": at}), AMOUNTS.map(lambda v: {"value": v}), TYPES, SIGNED))
SYNTHETIC = st.lists(
    joined(MOMENTS.map(lambda at: {"timestamp": at}), AMOUNTS.map(lambda v: {"value": v}), st.just({"synthetic": True}))
)
METERING = st.one_of(VALUES, READ, SYNTHETIC)

RESTRICTIONS = joined(
    optional("startTime", st.sampled_from(["20:00", "22:30"])),
    optional("endTime", st.sampled_from(["06:00", "23:00"])),
    optional("minkWh", st.sampled_from(["1", "2.5"])),
    optional("maxDuration", st.sampled_from([600, 5000])),
    optional("day_of_week", st.just(["SUNDAY"])),
)
ELEMENTS = st.lists(
    st.builds(
        lambda type_, restrictions: {
            "priceComponents": [{"type": type_, "price": "1"}],
            "restrictions": [restrictions],
        },
        st.sampled_from(["ENERGY", "TIME"]),
        RESTRICTIONS,
    ),
    min_size=1,
    max_size=2,
)
TARIFF = st.builds(lambda elements: {"@id": "DE*GEF*T1", "elements": elements, "currency": "EUR"}, ELEMENTS)
SPAN = joined(MOMENTS.map(lambda at: {"start": at}), optional("end", MOMENTS))

CHARGE_DETAIL_RECORDS = joined(
    st.just({"@id": "C1", "sessionId": "S1"}),
    st.one_of(SPAN, st.just({"start": "2024-04-14T18:00:00.000Z", "end": "2024-04-14T23:30:00.000Z"})).map(
        lambda span: {"sessionTime": span}
    ),
    optional("duration", st.sampled_from([0, 3600, 5000, exact_number("5000.04"), 7200, 19800])),
    st.just({"chargingStationOperatorId": "DE*GEF"}),
    optional("chargingPoolId", st.just("DE*GEF*P1")),
    optional("evseId", st.sampled_from(["DE*GEF*E1*1", "ES*GEF*E1", "+49*822*1"])),
    optional("energyMeteringValues", METERING),
    optional("chargingTariff", TARIFF),
    optional("parkingTime", SPAN),
    optional("consumedEnergy", AMOUNTS),
    optional("energyMeter", st.just({"id": "M", "publicKeys": ["04ab"]})),
    st.sampled_from([{}, {"authenticationStart": {"authToken": "AA", "authenticationType": "LOCAL"}}]),
    optional("chargingPrice", st.sampled_from([{"base": 1}, {"base": 1, "currency": "CHF"}])),
)
"""WWCP's."""

OCPI_MOMENTS = MOMENTS.map(lambda at: at.replace(".000Z", "Z"))
PERIODS = st.lists(
    st.builds(
        lambda at, dimensions: {"start_date_time": at, "dimensions": dimensions},
        OCPI_MOMENTS,
        st.lists(
            st.builds(
                lambda type_, volume: {"type": type_, "volume": volume},
                st.sampled_from(["ENERGY", "TIME", "PARKING_TIME"]),
                AMOUNTS,
            ),
            max_size=3,
        ),
    ),
    max_size=4,
)
SORTED_PERIODS = PERIODS.map(lambda periods: sorted(periods, key=lambda period: str(period["start_date_time"])))
PLAIN = st.one_of(
    st.just("AA=="),
    st.builds("{} {} kWh".format, MOMENTS, AMOUNTS),
    st.builds("{} kWh".format, AMOUNTS),
    st.just("1334034.000 Wh"),
)
SIGNED_VALUES = st.lists(
    joined(
        optional("nature", st.sampled_from(["Start", "End", "START", "Intermediate", "MY_OWN"])),
        optional("plain_data", PLAIN),
        st.sampled_from([{"signed_data": "OCMF|a"}, {"signed_data": "OCMF|a"}, {"signed_data": ""}]),
    ),
    max_size=3,
)
OCPI_TARIFF = ELEMENTS.map(
    lambda elements: [
        {"id": "T1", "country_code": "DE", "party_id": "GEF", "currency": "EUR", "elements": _ocpi(elements)}
    ]
)

CDRS = joined(
    st.just({"country_code": "DE", "party_id": "GEF", "id": "C1"}),
    optional("start_date_time", OCPI_MOMENTS),
    optional("end_date_time", OCPI_MOMENTS),
    optional("charging_periods", st.one_of(PERIODS, SORTED_PERIODS)),
    optional("signed_data", joined(optional("signed_values", SIGNED_VALUES))),
    optional("total_energy", AMOUNTS),
    optional("total_time", AMOUNTS),
    optional("total_parking_time", AMOUNTS),
    optional("tariffs", OCPI_TARIFF),
    optional("cdr_location", st.just({"evse_id": "DE*GEF*E1*1"})),
)
"""OCPI's, of 2.2.1 and 2.3.0."""


def _ocpi(elements: list[Value]) -> list[Value]:
    return [
        {
            "price_components": [{"type": element["priceComponents"][0]["type"], "price": 1, "step_size": 1}],
            "restrictions": {
                {"startTime": "start_time", "endTime": "end_time", "minkWh": "min_kwh"}.get(name, name): (
                    exact_number(member) if name == "minkWh" else member
                )
                for name, member in element["restrictions"][0].items()
            },
        }
        for element in elements
    ]


def metered(format_: str, dirty: bool) -> SearchStrategy[Value]:
    """ChargeDetailRecords of WWCP, CDRs of OCPI; dirty ones have blemishes."""
    clean = CHARGE_DETAIL_RECORDS if format_ == "wwcp" else CDRS
    return clean.flatmap(blemished) if dirty else clean
