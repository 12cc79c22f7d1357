"""Currencies of ISO 4217, which country pays in which, and a tariff's currency against its country."""

from collections.abc import Iterator

from wwcp_ocpi.ocpi.countries import ALPHA_3_OF
from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding, found
from wwcp_ocpi.pricing.linting.fixes import replace
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.linting.wording import listed, quoted
from wwcp_ocpi.pricing.tariff import Tariff

_CODES = """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
    CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
    HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD
    MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR
    RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH
    UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
"""
CODES = frozenset(_CODES.split())
"""ISO 4217, without metals, testing codes and currencies that have ended; ANG and BGN ended a short while ago."""

_EURO = "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK AD MC SM VA ME XK"
EURO_AREA = frozenset(_EURO.split())
"""The euro area since 2026, and the countries beyond it that pay in euro."""

_OWN = """
    BG=BGN GB=GBP GG=GBP JE=GBP IM=GBP GI=GIP CH=CHF LI=CHF NO=NOK SE=SEK DK=DKK FO=DKK GL=DKK IS=ISK PL=PLN CZ=CZK
    HU=HUF RO=RON RS=RSD AL=ALL BA=BAM MK=MKD MD=MDL UA=UAH TR=TRY GE=GEL US=USD CA=CAD MX=MXN AU=AUD NZ=NZD JP=JPY
    CN=CNY IN=INR KR=KRW IL=ILS ZA=ZAR AE=AED SA=SAR QA=QAR BR=BRL CL=CLP SG=SGD HK=HKD TW=TWD TH=THB MY=MYR MA=MAD
"""
IN_USE: dict[str, frozenset[str]] = {country: frozenset({"EUR"}) for country in EURO_AREA}
"""The currencies that prices of a country are in; countries that are not listed are not judged."""
for _pair in _OWN.split():
    IN_USE[_pair[:2]] = IN_USE.get(_pair[:2], frozenset()) | {_pair[3:]}

_TAXED = """
    AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB IM MC NO CH LI IS
"""
VAT_COUNTRIES = frozenset(_TAXED.split())
"""The European Union, the United Kingdom, Norway, Switzerland, and those that share their VAT; Iceland."""

_ALPHA_2_OF = {long: short for short, long in ALPHA_3_OF.items()}


def countries_of(tariff: Tariff, countries: frozenset[str]) -> frozenset[str]:
    """The countries that are given, else that of the operator, as codes of two letters."""
    named = countries or ({tariff.country_code} if tariff.country_code else set())
    return frozenset(_ALPHA_2_OF.get(code.upper(), code.upper()) for code in named)


def currency_unknown(subject: Subject) -> Iterator[LintFinding]:
    """No currency, or none of ISO 4217; small letters are mended."""
    stated = subject.tariff.currency
    if stated in CODES:
        return
    message = "The tariff has no currency, so its prices are of nothing."
    fix = meant = None
    if stated is not None:
        message = f'"{quoted(stated)}" is no currency of ISO 4217.'
        if stated.strip().upper() in CODES:
            meant = stated.strip().upper()
            fix = Fix(f"Write the currency as {meant}.", (replace("/currency", meant),))
    yield found("tariff.currency-unknown", "/currency", message, expected=meant, fix=fix)


def currency_country(subject: Subject) -> Iterator[LintFinding]:
    """A currency that is not in use where the locations are; an operator may have some abroad."""
    currency = subject.tariff.currency
    if currency not in CODES:
        return
    named = sorted(countries_of(subject.tariff, subject.countries))
    odd = [country for country in named if country in IN_USE and currency not in IN_USE[country]]
    if not odd:
        return
    usual = " or ".join(sorted(IN_USE[odd[0]]))
    whose = f"it has locations in {listed(odd)}" if subject.countries else f"its operator is of {odd[0]}"
    rule = "tariff.currency-country" if subject.countries else "tariff.currency-party"
    message = f"The tariff is in {currency}, but {whose}, where prices are in {usual}."
    yield found(rule, "/currency", message, expected=usual, actual=currency)
