"""Options stand anywhere, mistakes are sentences, and the declared choices are those of the core."""

import pytest

from ocpi_console.cli import exporting
from ocpi_console.cli.arguments import FORMATS, MODULES, SOURCES, Usage
from ocpi_console.cli.commands import COMMANDS
from ocpi_console.cli.parsing import json_wanted, overview, parse, parser, workspace_named


@pytest.mark.parametrize(
    "words",
    [
        ["--json", "--workspace", "w", "translate", "a", "b", "--to", "wwcp"],
        ["translate", "a", "--json", "--to", "wwcp", "b", "--workspace=w"],
        ["translate", "--to", "wwcp", "a", "b", "--workspace", "w", "--json"],
    ],
)
def test_options_stand_anywhere(words):
    command, options = parse(words, COMMANDS)
    assert command.words == ("translate",)
    assert (options.json, options.workspace, options.to, options.files) == (True, "w", "wwcp", ["a", "b"])


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["list", "--workspace", "w"], "w"),
        (["--workspace=w", "list"], "w"),
        (["--workspace"], None),
        (["list", "--", "--workspace", "w"], None),
    ],
)
def test_the_workspace_is_found_in_words_that_cannot_be_parsed(words, named):
    assert workspace_named(words) == named


def test_standard_input_is_a_file():
    assert parse(["inspect", "-"], COMMANDS)[1].files == ["-"]


def test_after_two_dashes_all_are_files():
    options = parse(["inspect", "--", "--json", "-x"], COMMANDS)[1]
    assert options.files == ["--json", "-x"]
    assert not options.json
    assert not json_wanted(["inspect", "--", "--json"])


@pytest.mark.parametrize(("words", "files"), [([], []), (["--exit-after-start"], []), (["open", "a"], ["a"])])
def test_without_a_command_the_window_opens(words, files):
    command, options = parse(words, COMMANDS)
    assert command.words == ("open",)
    assert options.files == files


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["inspekt", "a"], "There is no command inspekt."),
        (["translate", "a"], "The following arguments are required: --to."),
        (["inspect"], "The following arguments are required: FILE."),
        (["store"], "store needs one more word: store check, store rebuild."),
        (["list", "cars"], "Argument MODULE: invalid choice: 'cars'"),
        (["list", "cdrs", "--limit", "x"], "Argument --limit: x is no whole number."),
        (["inspect", "a", "--jso"], "Unrecognized arguments: --jso."),
        (["--workspace"], "Argument --workspace: expected one argument."),
    ],
)
def test_a_mistake_is_a_sentence(words, sentence):
    with pytest.raises(Usage) as raised:
        parse(words, COMMANDS)
    assert str(raised.value).startswith(sentence)


def test_a_near_miss_is_named():
    with pytest.raises(Usage) as raised:
        parse(["inspekt"], COMMANDS)
    assert raised.value.hint == "Did you mean inspect?"


def test_help_names_every_command():
    text = overview(COMMANDS)
    assert all(command.name in text and command.help in text for command in COMMANDS)
    assert parse(["--help"], COMMANDS)[0] is None
    assert parse(["--version"], COMMANDS)[1].text.startswith("OCPI Console ")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_each_command_has_help_with_its_arguments(command):
    asked, options = parse([*command.words, "--help"], COMMANDS)
    assert asked is None
    assert options.text == parser(command).format_help()
    for argument in command.arguments:
        assert argument.keywords.get("metavar", argument.names[0]) in options.text
        assert argument.keywords["help"]


def test_the_choices_are_those_of_the_core_and_the_store():
    from ocpi_console.files.exporting import EXPORT_FORMATS
    from ocpi_console.store import columns
    from wwcp_ocpi.document import FORMATS as KNOWN

    assert FORMATS == KNOWN
    assert {*SOURCES} == {*KNOWN, "ocpi-2.2"}
    assert tuple(columns.COLUMNS) == MODULES
    assert tuple(EXPORT_FORMATS) == exporting.NAMES
