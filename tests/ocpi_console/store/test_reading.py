"""Lists: order, pages, sums, facets, and reads that are cancelled."""

import threading
import time
from datetime import timedelta
from decimal import Decimal

import pytest

from ocpi_console.store import COLUMNS, Own, Partner, ReadInterrupted, Sort, UnknownRecord
from wwcp_ocpi.document import same


@pytest.fixture
def cdrs(store, make, now):
    amounts = [("C1", "5.00", "EUR"), ("c2", None, "EUR"), ("C3", "7.50", "SEK"), ("C4", "-1.25", "EUR")]
    store.save(
        [
            make("cdrs", id=name, currency=currency, total_cost={"excl_vat": Decimal(cost)} if cost else None)
            for name, cost, currency in amounts
        ],
        received_at=now,
    )
    return store


def ids(store, **arguments):
    snapshot = store.snapshot("cdrs", None, Sort(**arguments) if arguments else None)
    return [row["id"] for row in store.rows("cdrs", snapshot.ids)]


def test_order_by_a_number_with_the_empty_last(cdrs):
    assert ids(cdrs, key="cost") == ["C4", "C1", "C3", "c2"]
    assert ids(cdrs, key="cost", descending=True) == ["C3", "C1", "C4", "c2"]


def test_order_by_text_does_not_know_case(cdrs):
    assert ids(cdrs, key="id") == ["C1", "c2", "C3", "C4"]
    assert ids(cdrs, key="id", descending=True) == ["C4", "C3", "c2", "C1"]


def test_equal_ones_keep_the_order_of_arrival(cdrs):
    assert ids(cdrs) == ids(cdrs, key="city") == ["C1", "c2", "C3", "C4"]


def test_every_column_can_be_sorted_by(cdrs):
    for module, columns in COLUMNS.items():
        for column in columns:
            assert cdrs.snapshot(module, None, Sort(column.key)).total == cdrs.counts()[module]


def test_an_unknown_column_is_a_key_error(cdrs):
    with pytest.raises(KeyError):
        cdrs.snapshot("cdrs", None, Sort("nothing"))


def test_a_snapshot_is_eight_bytes_a_record(cdrs):
    snapshot = cdrs.snapshot("cdrs")
    assert (snapshot.total, snapshot.ids.itemsize, list(snapshot.ids)) == (4, 8, [1, 2, 3, 4])


def test_rows_come_in_the_order_asked_and_typed(cdrs):
    rows = cdrs.rows("cdrs", [3, 1, 99, 3])
    assert [row.row_id for row in rows] == [3, 1, 3]
    assert (rows[1]["cost"], rows[1]["signed"], rows[1]["start"].tzinfo is not None) == (Decimal(5), False, True)
    assert list(rows[0]) == [column.key for column in COLUMNS["cdrs"]]
    assert len(dict(rows[0])) == len(rows[0])


def test_many_rows_come_at_once(store, make, now):
    store.save([make("tokens", uid=f"{number:04}") for number in range(1200)], received_at=now)
    snapshot = store.snapshot("tokens", None, Sort("id", descending=True))
    expected = [f"{number:04}" for number in range(1199, -1, -1)]
    assert [row["id"] for row in store.rows("tokens", snapshot.ids)] == expected


def test_totals_never_add_currencies(cdrs):
    totals = cdrs.totals("cdrs")
    assert (totals.count, totals.sums["kwh"]) == (4, Decimal("100.5"))
    assert totals.money["EUR"]["cost"] == Decimal("3.75")
    assert totals.money["SEK"]["cost"] == Decimal("7.5")
    assert len(totals.money) == 2


def test_totals_of_nothing_and_of_plain_numbers(store, make, now):
    assert store.totals("cdrs").count == 0
    store.save([make("locations"), make("locations", id="L2")], received_at=now)
    assert (store.totals("locations").sums["evses"], store.totals("locations").money) == (4, {})


def test_facets_count_values_the_most_frequent_first(cdrs):
    assert cdrs.facets("cdrs", "currency") == {"EUR": 3, "SEK": 1}
    assert cdrs.facets("cdrs", "currency", limit=1) == {"EUR": 3}
    assert cdrs.facets("cdrs", "signed") == {False: 4}


def test_find_gives_all_that_have_the_id(store, make, now):
    store.save([make("cdrs")], received_at=now)
    store.save([make("cdrs", id="c1")], owner=Partner("Allego"), received_at=now)
    assert store.find("cdrs", "C1") == [1, 2]
    assert store.find("cdrs", "C2") == store.find("tokens", "C1") == []
    with pytest.raises(KeyError):
        store.find("nothing", "C1")


def test_an_unknown_record_is_told(store, make, now):
    store.save([make("cdrs")], owner=Own(), received_at=now + timedelta(0))
    with pytest.raises(UnknownRecord):
        store.record(5)
    with pytest.raises(UnknownRecord):
        store.record(1, 5)


def slow(store):
    """A read that takes minutes."""
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500000000) SELECT count(*) FROM n"
    with store._engines.read() as connection:
        connection.exec_driver_sql(endless)


def test_an_interrupted_read_ends_and_others_go_on(cdrs):
    outcome = []

    def read():
        try:
            slow(cdrs)
        except ReadInterrupted:
            outcome.append("interrupted")

    thread = threading.Thread(target=read)
    thread.start()
    time.sleep(0.2)
    cdrs.interrupt(threading.get_ident())
    assert thread.is_alive()
    cdrs.interrupt(thread.ident)
    thread.join(30)
    assert outcome == ["interrupted"]
    assert cdrs.snapshot("cdrs").total == 4


def test_threads_read_while_another_writes(store, make, now):
    faults = []

    def read():
        try:
            for _ in range(30):
                snapshot = store.snapshot("cdrs", None, Sort("cost"))
                assert len(store.rows("cdrs", snapshot.ids)) == snapshot.total
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    store.save([make("cdrs", id=f"C{number}") for number in range(200)], received_at=now)
    for thread in threads:
        thread.join()
    assert not faults
    assert store.counts()["cdrs"] == 200


def test_payloads_come_in_the_order_asked_and_unchecked(store, make, now):
    given = [make("cdrs", id=f"C{number}") for number in range(450)]
    store.save(given, received_at=now)
    ids = list(store.snapshot("cdrs").ids)[::-1]
    found = list(store.payloads([*ids, 999_999]))
    assert [payload.id for payload in found] == ids
    assert [payload.raw for payload in found] == [record.raw for record in given[::-1]]
    assert same(found[0].value, given[-1].value)
    assert (found[0].object, found[0].version) == ("CDR", "2.2.1")
