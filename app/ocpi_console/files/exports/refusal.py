"""Why records are not written in a format."""


class NotExportable(Exception):
    """The format does not fit the module or a record; the message is a sentence for the user."""
