"""Another store by its URL, and a store that is none."""


def test_another_store_by_url(cli, tmp_path, locations):
    url = f"sqlite:///{tmp_path / 'other.sqlite'}"
    cli("import", locations, "--store", url)
    assert cli("list", "locations", "--store", url, "--json").document["total"] == 5
    assert cli("list", "locations", "--json").document["total"] == 0


def test_a_store_that_is_no_database_is_a_sentence(cli, tmp_path):
    (tmp_path / "workspace").mkdir()
    (tmp_path / "workspace/store.sqlite").write_bytes(b"this is a letter" * 100)
    ran = cli("list", "cdrs", "--json")
    assert ran.code == 2
    assert "store.sqlite" in ran.document["error"]
