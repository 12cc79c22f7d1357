"""The composition of the command line: parse, run, and turn every end into an exit code."""

import errno
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from ocpi_console.cli import crash, exit_codes
from ocpi_console.cli.arguments import Command, Usage
from ocpi_console.cli.commands import COMMANDS
from ocpi_console.cli.known_errors import is_known, reason, sentence
from ocpi_console.cli.output import Output, standard_output
from ocpi_console.cli.parsing import json_wanted, parse, workspace_named

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF}


def main(argv: Sequence[str] | None = None, commands: Sequence[Command] = COMMANDS) -> int:
    """Run the program with `argv` (without its own name) and give the exit code; never raises."""
    words = list(sys.argv[1:] if argv is None else argv)
    output = Output(json=json_wanted(words))
    try:
        code = _run(words, commands, output)
        if sys.stdout is not None:  # a window program on Windows has none
            sys.stdout.flush()
    except KeyboardInterrupt as error:
        _close_document(error, output)
        code = exit_codes.INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        code = exit_codes.PIPE_CLOSED
    except OSError as error:
        code = _unwritable(error, words, output)
    except Exception as error:
        code = _failed(error, words, output)
    return code


def _run(words: list[str], commands: Sequence[Command], output: Output) -> int:
    try:
        command, options = parse(words, commands)
    except Usage as error:
        return _misused(error, output)
    if command is None:
        standard_output().write(options.text)
        return exit_codes.DONE
    try:
        return command.run(options, output)
    except Usage as error:
        return _misused(error, output)


def _misused(error: Usage, output: Output) -> int:
    _close_document(error, output)
    output.say("\n".join(filter(None, (str(error), error.hint))))
    return exit_codes.UNUSABLE


def _close_document(error: BaseException, output: Output) -> None:
    """A result that ended before it began is still one JSON document."""
    if output.json and not output.begun and sys.stdout is not None:
        output.document({"error": reason(error)})


def _unwritable(error: OSError, words: list[str], output: Output) -> int:
    """Standard output that takes no more: a full disk behind a redirection, a closed descriptor.

    Errors of files name them, or are known ones already.
    """
    if error.filename is not None or error.errno not in NO_ROOM:
        return _failed(error, words, output)
    _silence_stdout()
    output.say(f"Standard output cannot be written: {error.strerror}.")
    return exit_codes.UNUSABLE


def _failed(error: Exception, words: list[str], output: Output) -> int:
    _close_document(error, output)
    if is_known(error):
        output.say(sentence(error))
        return exit_codes.UNUSABLE
    output.say(crash.report(error, _crash_folder(words)))
    return exit_codes.BUG


def _crash_folder(words: list[str]) -> Path | None:
    """The workspace named on the command line, or the default one."""
    named = workspace_named(words)
    if named is not None:
        return Path(named)
    with suppress(Exception):  # the fault may lie there; the report then goes to the temporary folder
        from ocpi_console.workspace import default_path

        return default_path()
    return None


def _silence_stdout() -> None:
    """Python flushes standard output at exit; send that to nowhere instead of the closed pipe."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
