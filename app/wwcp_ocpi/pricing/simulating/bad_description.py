"""What is said of a description that describes no session."""

from typing import Any


class BadDescription(ValueError):
    """A description that cannot be taken; the message is a sentence with the next step, `member` where it is wrong."""

    def __init__(self, member: str, message: str) -> None:
        super().__init__(message)
        self.member = member


def shown(value: Any) -> str:
    """A value as a sentence quotes it, short."""
    text = f'"{value}"' if isinstance(value, str) else _KINDS.get(type(value), str(value))
    return text if len(text) <= 42 else f"{text[:40]}…"


_KINDS: dict[type, str] = {
    bool: "true or false",
    type(None): "null",
    list: "a list",
    dict: "an object",
    float: "no exact number",
}
