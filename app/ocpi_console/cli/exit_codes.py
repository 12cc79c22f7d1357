"""What the exit code of `ocpi-console` means; scripts rely on it."""

DONE = 0
FINDINGS = 1
"""Done, and something of severity error was found, or a record was not recognised."""
UNUSABLE = 2
"""Wrong usage, input that cannot be read, or output that cannot be written."""
BUG = 70
"""A fault of the program (EX_SOFTWARE of sysexits.h); a crash report was written."""
INTERRUPTED = 130
"""Ctrl+C (128 + SIGINT)."""
PIPE_CLOSED = 141
"""The reader of our output went away (128 + SIGPIPE)."""
