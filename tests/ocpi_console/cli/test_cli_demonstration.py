"""`demo` without a window: a workspace filled once, counted, and never mixed with real records."""

import json

from ocpi_console.cli.demonstration import COUNTED, FOLDER


def test_the_total_is_the_sum_of_the_partners(run, tmp_path):
    ran = run("demo", "--headless", "--json", "--workspace", tmp_path)
    assert ran.code == 0
    assert (tmp_path / FOLDER).is_dir()
    for name in COUNTED:
        counts = [partner[name] for partner in ran.document["partners"]]
        assert ran.document["total"][name] == sum(counts) > 0, name


def test_without_a_workspace_nothing_is_left_behind(run, monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert run("demo", "--headless", "--json").code == 0
    assert list(tmp_path.iterdir()) == []


def test_a_demo_workspace_is_filled_anew_and_other_seeds_give_other_data(run, tmp_path):
    first = run("demo", "--headless", "--json", "--workspace", tmp_path / "a", "--seed", 1)
    again = run("demo", "--headless", "--json", "--workspace", tmp_path / "a", "--seed", 1)
    other = run("demo", "--headless", "--json", "--workspace", tmp_path / "b", "--seed", 2)
    assert (first.code, again.code, other.code) == (0, 0, 0)
    assert first.document["total"]["locations"] == again.document["total"]["locations"]
    assert other.document["partners"] != first.document["partners"]


def test_a_seed_that_is_no_number_is_wrong_usage(run):
    ran = run("demo", "--headless", "--seed", "x")
    assert ran.code == 2
    assert "--seed" in ran.err
    assert ran.out == ""


def test_records_of_others_keep_the_demo_out_and_stay_as_they_are(run, tmp_path, location):
    path = tmp_path / "location.json"
    path.write_text(json.dumps(location))
    run("import", path, "--workspace", tmp_path / "mine")
    ran = run("demo", "--headless", "--json", "--workspace", tmp_path / "mine")
    assert ran.code == 2
    assert "holds records already" in ran.document["error"]
    assert not (tmp_path / "mine" / FOLDER).exists()
    assert run("list", "locations", "--json", "--workspace", tmp_path / "mine").document["total"] == 1
