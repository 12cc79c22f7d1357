"""The same task without a window: in this process, with a progress bar on stderr."""

from collections.abc import Callable
from typing import Any

from ocpi_console.jobs.progress import Progress


def run_here(task: Callable[..., Any], *arguments: Any, title: str, quiet: bool = False) -> Any:
    """Run `task(*arguments, progress)` and give its result; its exceptions pass. `quiet` draws nothing."""
    if quiet:
        return task(*arguments, Progress(lambda *_: None))
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    title_column = TextColumn("{task.description}", markup=False)
    look = (title_column, BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Bar(*look, console=Console(stderr=True), transient=True) as bar:
        line = bar.add_task(title, total=None)

        def draw(done: int, total: int, message: str) -> None:
            bar.update(line, completed=done, total=total or None, description=message or title)

        progress = Progress(draw)
        result = task(*arguments, progress)
        progress.flush()
        return result
