"""Payloads that cannot be read, or not to their end."""

from wwcp_ocpi.document.syntax import NO_VALUE


class UnreadablePayload(ValueError):
    """A payload is not what we read, or breaks off; the message says so to the user, with the next step.

    `name` is the file (an archive's member as `a.zip!/b.json`), `records` how many of it were given before, `line` and
    `column` the place, counted from 1, where there is one. `other` says what it is, where it is no payload at all: such
    a member of an archive is left out with a warning.
    """

    def __init__(
        self,
        message: str,
        *,
        name: str = "",
        records: int = 0,
        line: int | None = None,
        column: int | None = None,
        other: str = "",
    ) -> None:
        super().__init__(message)
        self.name = name
        self.records = records
        self.line = line
        self.column = column
        self.other = other

    @property
    def warning(self) -> str:
        """The sentence for a part that is left out."""
        return f"{self.name} was left out: it is {self.other}."

    def after(self, given: int) -> "UnreadablePayload":
        """The same error, which says how many records were given before."""
        if not given:
            return self
        return UnreadablePayload(f"{self} {before(given).capitalize()}.", name=self.name, records=given)


class Broken(Exception):
    """The text of a payload cannot be read on from a place; `records` makes it an UnreadablePayload.

    `cut` says that the text ends there, `advice` what to do other than the ordinary advice.
    """

    def __init__(self, reason: str, line: int, column: int, *, cut: bool = False, advice: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.column = column
        self.cut = cut
        self.advice = advice

    def payload(self, name: str, records: int) -> UnreadablePayload:
        """The sentence for the user."""
        if (self.line, self.column, records) == (1, 1, 0) and self.reason == NO_VALUE:
            message = f"{name} is not JSON: no value begins here. Choose the JSON file that the partner sent."
            return UnreadablePayload(message, name=name, line=1, column=1, other="no JSON")
        message = f"{name} {self._what()}; {before(records)}. {self._next()}"
        return UnreadablePayload(message, name=name, records=records, line=self.line, column=self.column)

    def _what(self) -> str:
        place = f"line {self.line}, column {self.column}"
        if self.cut:
            return f"ends at {place} before its JSON is complete ({self.reason})"
        return f"cannot be read as JSON from {place} on ({self.reason})"

    def _next(self) -> str:
        if self.advice:
            return self.advice
        return "Download or export it again." if self.cut else "Mend the file there, or ask its sender for it again."


def before(records: int) -> str:
    """How many records were given before a fault, as a sentence without its full stop."""
    if not records:
        return "no record was read"
    return f"the {records} records before that were read" if records > 1 else "the one record before that was read"
