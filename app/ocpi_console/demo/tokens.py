"""Charging cards and app users of a provider."""

from datetime import datetime, timedelta
from random import Random
from typing import Any

from ocpi_console.demo.clock import stamp
from ocpi_console.demo.parties import Party


def tokens(party: Party, random: Random, now: datetime, count: int) -> list[dict[str, Any]]:
    """`count` tokens, about a third of them app users, a few no longer valid."""
    return [_token(party, random, now, number) for number in range(1, count + 1)]


def _token(party: Party, random: Random, now: datetime, number: int) -> dict[str, Any]:
    app = random.random() < 0.35
    serial = 10000000 + random.randrange(1000) * 1000 + number
    contract = f"{party.country.code}-{party.party_id}-C{serial}"
    return {
        **party.members,
        "uid": f"{random.getrandbits(128):032x}" if app else f"04{random.getrandbits(48):012X}",
        "type": "APP_USER" if app else "RFID",
        "contract_id": contract,
        **({} if app else {"visual_number": contract}),
        "issuer": party.name,
        "valid": random.random() > 0.06,
        "whitelist": "NEVER" if app else random.choice(("ALLOWED", "ALLOWED", "ALWAYS", "ALLOWED_OFFLINE")),
        "language": party.country.language,
        "last_updated": stamp(now - timedelta(days=random.randint(3, 300), minutes=random.randrange(1440))),
    }


def cdr_token(token: dict[str, Any]) -> dict[str, Any]:
    """The part of a token that sessions and CDRs carry."""
    return {name: token[name] for name in ("country_code", "party_id", "uid", "type", "contract_id")}
