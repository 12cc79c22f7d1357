"""Commands declared as data: each stands once, says what it is for, and argparse takes what it declares."""

import argparse

import pytest

from ocpi_console.cli.arguments import GLOBAL_OPTIONS, Argument, Command, Usage
from ocpi_console.cli.commands import COMMANDS


def test_each_command_stands_once_and_says_what_it_does():
    names = [command.name for command in COMMANDS]
    assert len(names) == len(set(names))
    for command in COMMANDS:
        assert command.help[0].isupper()
        assert command.help.endswith("."), command.name


def test_an_option_of_every_command_is_not_declared_again_by_one():
    everywhere = {name for option in GLOBAL_OPTIONS for name in option.names}
    for command in COMMANDS:
        own = [name for argument in command.arguments for name in argument.names]
        assert not everywhere & {*own}, command.name
        assert len(own) == len(set(own)), command.name


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_argparse_takes_what_is_declared_and_no_default_lies_outside_the_choices(command):
    parser = argparse.ArgumentParser()
    for argument in (*command.arguments, *GLOBAL_OPTIONS):
        made = parser.add_argument(*argument.names, **argument.keywords)
        if made.choices and made.default is not None:
            assert made.default in made.choices
    assert parser.format_help()


def test_a_command_of_two_words_is_named_as_it_is_typed():
    assert Command(("store", "check"), "Check.", lambda options, output: 0).name == "store check"


def test_wrong_usage_is_a_sentence_with_a_hint_where_there_is_one():
    error = Usage("There is no command x.", "Did you mean y?")
    assert (str(error), error.hint) == ("There is no command x.", "Did you mean y?")
    assert Usage("No.").hint == ""


def test_an_argument_keeps_its_names_and_keywords():
    argument = Argument("-o", "--output", metavar="DIR", help="where to")
    assert argument.names == ("-o", "--output")
    assert argument.keywords == {"metavar": "DIR", "help": "where to"}
