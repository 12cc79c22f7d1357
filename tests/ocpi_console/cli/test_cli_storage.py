"""`store check` and `store rebuild`."""

import sqlite3


def test_store_check_finds_a_changed_payload(cli, tmp_path, locations):
    cli("import", locations)
    sound = cli("store", "check", "--json")
    assert (sound.code, sound.document) == (0, {"findings": [], "records": 5})
    assert cli("store", "rebuild", "--json").document == {"rebuilt": 5}
    with sqlite3.connect(tmp_path / "workspace/store.sqlite") as connection:
        connection.execute("UPDATE revision SET sha256 = zeroblob(32) WHERE id = 2")
    connection.close()
    damaged = cli("store", "check", "--json")
    assert damaged.code == 1
    assert [finding["rule"] for finding in damaged.document["findings"]] == ["store.payload"]
