"""Whose records they are: connections, partners and parties are noted once."""

import pytest
from sqlalchemy import select

from ocpi_console.store import OWN, Own, Partner
from ocpi_console.store.engine import Engines
from ocpi_console.store.identity import Key
from ocpi_console.store.sources import Source, note_parties, partners, source
from ocpi_console.store.tables import PARTY


@pytest.fixture
def connection(url, store):
    engines = Engines(url)
    with engines.write() as opened:
        yield opened
    engines.close()


def test_our_own_files_are_one_source(connection):
    assert source(connection, OWN) == source(connection, Own("NL*TNM")) == Source(1, "own")


@pytest.mark.parametrize("again", ["Straße", " straße ", "STRASSE"])
def test_a_partner_is_found_again_without_case_and_keeps_the_first_spelling(connection, again):
    first = source(connection, Partner(" Straße "))
    assert (first.direction, first.partner) == ("theirs", "Straße")
    assert source(connection, Partner(again)) == first
    assert partners(connection) == ["Straße"]


def test_partners_are_listed_by_name_whatever_their_case(connection):
    for name in ("polder", "Nordlicht", "Zaan", "alster"):
        source(connection, Partner(name))
    assert partners(connection) == ["alster", "Nordlicht", "polder", "Zaan"]


def parties(connection):
    columns = (PARTY.c.country_code, PARTY.c.party_id, PARTY.c.role, PARTY.c.partner_id)
    return [tuple(found) for found in connection.execute(select(*columns).order_by(PARTY.c.id))]


def test_a_party_has_the_role_of_what_it_owns(connection):
    keys = [Key("NL*TNM", "cdrs", "1", ""), Key("NL*TNM", "tokens", "1", "RFID"), Key("NL*TNM", "cdrs", "2", "")]
    note_parties(connection, keys, source(connection, OWN))
    assert parties(connection) == [("NL", "TNM", "CPO", None), ("NL", "TNM", "EMSP", None)]


def test_the_first_partner_that_sends_for_a_party_keeps_it(connection):
    keys = [Key("NL*TNM", "cdrs", "1", "")]
    first = source(connection, Partner("Polder"))
    for sender in (source(connection, OWN), first, source(connection, Partner("Zaan"))):
        note_parties(connection, keys, sender)
    assert parties(connection) == [("NL", "TNM", "CPO", first.partner_id)]


@pytest.mark.parametrize("party", ["", "NLTNM", "NL*T*M"])
def test_what_names_no_party_is_not_noted(connection, party):
    note_parties(connection, [Key(party, "cdrs", "1", "")], source(connection, OWN))
    assert parties(connection) == []
