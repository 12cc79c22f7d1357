"""What can go wrong with a store and is not the program's fault.

StoreError
├── StoreTooNew       made by a newer version of the program
├── StoreBusy         another program writes for too long
├── StoreDamaged      no database, or a broken one
├── StoreFull         the disk has no room
├── StoreReadOnly     the file or folder cannot be written
└── ReadInterrupted   a read was cancelled; nothing to tell the user

UnknownRecord (LookupError) is raised for a row id that is not there.
"""


class StoreError(Exception):
    """The message is one plain sentence for the user, with the file and the next step."""


class StoreTooNew(StoreError):
    """The store has a schema that this version does not know."""


class StoreBusy(StoreError):
    """The store stayed locked for longer than we wait."""


class StoreDamaged(StoreError):
    """The file is no database or a damaged one."""


class StoreFull(StoreError):
    """There is no room left for what was to be written; nothing acknowledged is lost."""


class StoreReadOnly(StoreError):
    """The store cannot be written."""


class ReadInterrupted(StoreError):
    """`Store.interrupt` ended the read."""


class UnknownRecord(LookupError):
    """There is no record or revision with that id in the store."""
