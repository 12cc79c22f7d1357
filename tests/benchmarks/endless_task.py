"""Tasks for the worker process: one that ends by itself, and one that works until it is cancelled."""

from ocpi_console.jobs import Progress


def end_at_once(progress: Progress) -> int:
    """Report once and end."""
    progress.report(1, 1)
    return 1


def go_on(progress: Progress) -> None:
    """Report again and again, as a reading that goes from record to record does."""
    while True:
        progress.report(1)
