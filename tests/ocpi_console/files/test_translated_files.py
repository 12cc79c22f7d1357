"""Each translated record is a file with a name that every file system takes, and none replaces another."""

import json

import pytest

from ocpi_console.files.translated_files import LONGEST_NAME, TranslatedFiles
from ocpi_console.files.writing import UnwritableFile


def entry(id_=None, *, object_="ChargingPool", pointer="", companions=(), **members):
    value = {**({"@id": id_} if id_ is not None else {}), **members}
    return {"object": object_, "value": value, "pointer": pointer, "companions": list(companions)}


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "a" / "b"


@pytest.fixture
def files(folder):
    return TranslatedFiles(folder)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (entry("DE*GEF*P1"), "ChargingPool-DE_GEF_P1.json"),
        (entry("../../etc/passwd"), "ChargingPool-.._.._etc_passwd.json"),
        (entry('a:b?"<>|\0\n'), "ChargingPool-a_b_.json"),
        (entry("Zaan\u00e9"), "ChargingPool-Zaan_.json"),
        (entry(pointer="/data/3"), "ChargingPool-data_3.json"),
        (entry(), "ChargingPool-0.json"),
    ],
)
def test_the_name_is_object_and_id(files, folder, given, name):
    assert files.add(given) == folder / name
    assert json.loads((folder / name).read_bytes()) == given["value"]


def test_names_of_one_run_never_collide_whatever_their_case(files, folder):
    paths = [files.add(entry(id_, n=n)) for n, id_ in enumerate(["a*1", "A*1", "a-1", "a/1"])]
    assert len({path.name.lower() for path in paths}) == 4
    assert [json.loads(path.read_bytes())["n"] for path in paths] == [0, 1, 2, 3]


@pytest.mark.parametrize("ids", [("x", "x.companions"), ("x.companions", "x")])
def test_companions_stand_beside_their_record_and_replace_no_other(files, folder, ids):
    paths = [files.add(entry(id_, companions=[{"of": id_}])) for id_ in ids]
    assert [json.loads(path.read_bytes())["@id"] for path in paths] == list(ids)
    companions = [path.with_name(f"{path.stem}.companions.json") for path in paths]
    assert [json.loads(path.read_bytes()) for path in companions] == [[{"of": id_}] for id_ in ids]
    assert sorted(folder.iterdir()) == sorted({*paths, *companions})


def test_long_ids_make_short_names_that_still_differ(files):
    paths = [files.add(entry("x" * 300 + str(n))) for n in range(3)]
    assert len(set(paths)) == 3
    assert all(len(path.stem) <= LONGEST_NAME + 2 for path in paths)


def test_a_place_that_takes_no_folder_is_a_sentence(tmp_path):
    (tmp_path / "a").touch()
    with pytest.raises(UnwritableFile, match=r"cannot be made a folder: .*\.$"):
        TranslatedFiles(tmp_path / "a" / "b")
