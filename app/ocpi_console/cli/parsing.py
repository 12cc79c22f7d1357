"""From the words of the command line to a command and its options."""

import argparse
import difflib
from collections.abc import Sequence
from typing import NoReturn

from ocpi_console.cli.arguments import GLOBAL_OPTIONS, Argument, Command, Usage

PROGRAM = "ocpi-console"


class _Parser(argparse.ArgumentParser):
    """A parser that raises Usage and knows no abbreviations, which would break scripts when an option is added."""

    def __init__(self, **keywords: object) -> None:
        super().__init__(allow_abbrev=False, **keywords)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        raise Usage(f"{message[:1].upper()}{message[1:].rstrip('.')}.", self.format_usage().strip())


def parse(argv: Sequence[str], commands: Sequence[Command]) -> tuple[Command | None, argparse.Namespace]:
    """The command and its options; None for the command where only help or the version is wanted (`options.text`)."""
    words, tail = _split(argv)
    options, words = _adding(_Parser(add_help=False), GLOBAL_OPTIONS).parse_known_args(words)
    if not words or (words[0].startswith("-") and words[0] != "-" and words[0] not in ("-h", "--help", "--version")):
        words = ["open", *words]
    if words[0] in ("-h", "--help", "--version"):
        options.text = overview(commands) if words[0] != "--version" else version()
        return None, options
    command = _find(words, commands)
    rest = words[len(command.words) :]
    if "-h" in rest or "--help" in rest:
        options.text = parser(command).format_help()
        return None, options
    # Intermixed parsing loses the two dashes; with them options and files have to stand in order.
    understand = parser(command).parse_args if tail else parser(command).parse_intermixed_args
    return command, understand([*rest, *tail], options)


def json_wanted(argv: Sequence[str]) -> bool:
    """Whether `--json` was given, even where the rest cannot be understood."""
    return "--json" in _split(argv)[0]


def workspace_named(argv: Sequence[str]) -> str | None:
    """The value of `--workspace`, even where the rest cannot be understood."""
    words = _split(argv)[0]
    for word, following in zip(words, [*words[1:], None], strict=True):
        if word.startswith("--workspace="):
            return word.partition("=")[2]
        if word == "--workspace":
            return following
    return None


def parser(command: Command) -> argparse.ArgumentParser:
    """The parser of one command."""
    made = _Parser(prog=f"{PROGRAM} {command.name}", description=command.help, epilog=command.notes or None)
    _adding(made, command.arguments)
    group = made.add_argument_group("everywhere")
    for option in GLOBAL_OPTIONS:
        group.add_argument(*option.names, **{**option.keywords, "default": argparse.SUPPRESS})
    return made


def overview(commands: Sequence[Command]) -> str:
    """The help of the program as a whole."""
    made = _adding(_Parser(prog=PROGRAM, usage=f"{PROGRAM} [options] [COMMAND] …", add_help=False), GLOBAL_OPTIONS)
    made.add_argument("-h", "--help", action="store_true", help="this text; after a command, the help of the command")
    made.add_argument("--version", action="store_true", help="the version of the program")
    listed = "\n".join(f"  {command.name:<16}{command.help}" for command in commands)
    made.formatter_class = argparse.RawDescriptionHelpFormatter
    made.description = f"Read, check and translate OCPI and WWCP records.\n\ncommands:\n{listed}\n"
    made.epilog = "Without a command the window opens. Exit codes: 0 done, 1 errors were found, 2 wrong usage or input."
    return made.format_help()


def version() -> str:
    """Name and version of the program."""
    from ocpi_console.crash_reports import program_version

    return f"OCPI Console {program_version()}\n"


def _split(argv: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words before `--`, and `--` with all after it, which are never options."""
    words = list(argv)
    cut = words.index("--") if "--" in words else len(words)
    return words[:cut], words[cut:]


def _adding(made: argparse.ArgumentParser, arguments: Sequence[Argument]) -> argparse.ArgumentParser:
    for argument in arguments:
        made.add_argument(*argument.names, **argument.keywords)
    return made


def _find(words: Sequence[str], commands: Sequence[Command]) -> Command:
    for command in sorted(commands, key=lambda command: -len(command.words)):
        if tuple(words[: len(command.words)]) == command.words:
            return command
    group = [command.name for command in commands if command.words[0] == words[0]]
    if group:
        raise Usage(f"{words[0]} needs one more word: {', '.join(group)}.")
    near = difflib.get_close_matches(words[0], [command.words[0] for command in commands], n=1)
    hint = f"Did you mean {near[0]}?" if near else f"{PROGRAM} --help lists the commands."
    raise Usage(f"There is no command {words[0]}.", hint)
