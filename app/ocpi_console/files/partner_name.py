"""The name of a partner: what may be one, wherever it is typed."""

LONGEST_NAME = 100


def fault_of(name: str) -> str | None:
    """What is wrong with a name, as the end of a sentence; None for one line of printable characters."""
    if not name.strip():
        return "a partner needs a name"
    if len(name.strip()) > LONGEST_NAME or not name.strip().isprintable():
        return f"a partner's name is one line of at most {LONGEST_NAME} printable characters"
    return None
