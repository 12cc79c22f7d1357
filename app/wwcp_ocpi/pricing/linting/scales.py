"""Which prices are plausible, in euro, and how much one euro is in other currencies.

Rates are rough on purpose: the bounds are a factor of five and more away from prices that exist, so that a year of
inflation or a fall of a currency by half does not matter. A currency that is not listed is not judged.
"""

from decimal import Decimal

_RATES = """
    EUR=1 GBP=0.85 CHF=1 USD=1.1 SEK=11 NOK=11.5 DKK=7.5 ISK=145 PLN=4.3 CZK=25 HUF=390 RON=5 BGN=2 RSD=117 ALL=100
    BAM=2 MKD=61.5 MDL=20 UAH=45 TRY=45 GEL=3 CAD=1.6 MXN=20 AUD=1.75 NZD=1.9 JPY=165 CNY=8 INR=95 KRW=1550
    ILS=4 ZAR=20 AED=4 SAR=4 QAR=4 BRL=6.2 CLP=1050 SGD=1.5 HKD=8.6 TWD=35 THB=37 MYR=4.8 MAD=11
"""
PER_EURO: dict[str, Decimal] = {pair[:3]: Decimal(pair[4:]) for pair in _RATES.split()}
"""Units of a currency for one euro."""

ENERGY_HIGH = Decimal(5)
"""Dearest per kWh; the dearest public chargers take about 1.20. Cents sent as euro are 20 and more."""

ENERGY_LOW = Decimal("0.005")
"""Cheapest per kWh, where a tariff has nothing dearer: a price per Wh is a thousandth of 0.20 to 1.00."""

TIME_HIGH = Decimal(45)
"""Dearest per hour of charging; 0.75 a minute."""

IDLE_HIGH = Decimal(120)
"""Dearest per hour of parking or of staying long, where fees of 1 a minute exist."""

TIME_LOW = Decimal("0.12")
"""Cheapest per hour, where a tariff has nothing dearer: 0.02 to 0.12 are usual prices per minute."""

SECOND_LOW = Decimal("0.004")
"""Below that a price of time looks like one per second."""

FLAT_HIGH = Decimal(50)
"""Dearest per session; start fees are up to 5, and cents sent as euro 50 and more."""
