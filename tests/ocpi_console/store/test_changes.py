"""The change feed within a process and between processes; what a kill leaves."""

import subprocess
import sys
import textwrap

from ocpi_console.store import Store

WRITER = textwrap.dedent("""
    import json, sys
    from datetime import UTC, datetime
    from ocpi_console.store import Store
    from wwcp_ocpi.document import Record, read

    def tokens(count):
        for number in range(count):
            raw = json.dumps({"country_code": "NL", "party_id": "TNM", "uid": f"U{number}", "type": "RFID"}).encode()
            yield Record(read(raw).value, raw, version="2.2.1", module="tokens", object="Token")

    with Store.open(sys.argv[1]) as store:
        store.on_change(lambda changes: print(changes[-1].seq, flush=True))
        store.save(tokens(int(sys.argv[2])), received_at=datetime.now(UTC))
""")


def test_changes_are_told_after_the_commit_and_once(store, make, now):
    told = []
    store.on_change(lambda batch: told.extend((each.seq, store.record(each.record).object_id) for each in batch))
    store.save([make("cdrs"), make("cdrs", id="C2")], received_at=now)
    store.save([make("cdrs")], received_at=now)
    store.save([make("cdrs", total_energy=1)], received_at=now)
    assert told == [(1, "C1"), (2, "C2"), (3, "C1")]


def test_who_no_longer_listens_is_not_told(store, make, now):
    told = []
    stop = store.on_change(told.append)
    stop()
    store.save([make("cdrs")], received_at=now)
    assert not told
    store.on_change(told.append)
    store.save([make("cdrs", id="C2")], received_at=now)
    assert [change.seq for change in told[0]] == [2]


def test_changes_since(store, make, now):
    store.save([make("cdrs", id=f"C{number}") for number in range(5)], received_at=now)
    assert [change.seq for change in store.changes(3)] == [4, 5]
    assert store.changes(5) == []


def test_our_own_writes_are_not_elsewhere(store, make, now):
    store.changed_elsewhere()
    store.on_change(lambda _: None)
    store.save([make("cdrs")], received_at=now)
    assert not store.changed_elsewhere()


def test_the_writes_of_another_process_are_noticed(store, url):
    assert not store.changed_elsewhere()
    told = []
    store.on_change(told.extend)
    subprocess.run([sys.executable, "-c", WRITER, url, "20"], check=True, stdout=subprocess.DEVNULL)
    assert store.changed_elsewhere()
    assert [change.seq for change in told] == list(range(1, 21))
    assert not store.changed_elsewhere()
    assert store.counts()["tokens"] == 20


def test_what_was_acknowledged_survives_a_kill(store, url):
    with subprocess.Popen([sys.executable, "-c", WRITER, url, "1000000"], stdout=subprocess.PIPE) as writer:
        acknowledged = [int(writer.stdout.readline()) for _ in range(5)][-1]
        writer.kill()
        rest = [int(line) for line in writer.stdout.read().split() if line]
    acknowledged = max([acknowledged, *rest[:-1]])
    with Store.open(url) as reopened:
        assert reopened.counts()["tokens"] >= acknowledged
        assert len(reopened.changes()) == min(reopened.counts()["tokens"], 10_000)


def test_two_processes_write_at_once(store, url):
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, url, "300"], stdout=subprocess.DEVNULL) for _ in range(2)
    ]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    assert store.counts()["tokens"] == len(store.changes()) == 300
