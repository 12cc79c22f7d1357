"""The files of the program are found, and a missing one is a sentence that names it."""

import pytest

from ocpi_console import resources
from ocpi_console.resources import MissingResource


@pytest.fixture
def elsewhere(monkeypatch, tmp_path):
    """An installation in another folder, which is empty."""
    package = tmp_path / "site-packages" / "ocpi_console"
    package.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", package)
    resources.root.cache_clear()
    yield package
    resources.root.cache_clear()


@pytest.mark.parametrize("name", ["controls/check.svg", "icons", "fonts"])
def test_what_the_window_needs_is_there(name):
    assert resources.path(name).is_absolute()
    assert resources.path(name).exists()


def test_a_file_that_is_missing_is_named():
    with pytest.raises(MissingResource, match=r"file icons/nothing\.svg is missing\. Please install"):
        resources.path("icons/nothing.svg")


def test_an_installation_without_resources_is_a_sentence_until_they_are_there(elsewhere):
    with pytest.raises(MissingResource, match="resources are missing"):
        resources.path("icons/files.svg")
    (elsewhere / "_resources" / "icons").mkdir(parents=True)
    assert resources.path("icons") == elsewhere / "_resources" / "icons"


def test_an_installed_copy_comes_before_a_folder_of_the_same_name_above(elsewhere):
    (elsewhere.parents[1] / "resources").mkdir()
    assert resources.root() == elsewhere.parents[1] / "resources"
    resources.root.cache_clear()
    (elsewhere / "_resources").mkdir()
    assert resources.root() == elsewhere / "_resources"
