"""Long work: jobs with progress and cancel, on a board, done by one worker process."""

from ocpi_console.jobs.board import Board
from ocpi_console.jobs.console import run_here
from ocpi_console.jobs.faults import details, sentence
from ocpi_console.jobs.job import Cancelled, Job, JobFailed, State
from ocpi_console.jobs.progress import Progress
from ocpi_console.jobs.worker import Worker

__all__ = [
    "Board",
    "Cancelled",
    "Job",
    "JobFailed",
    "Progress",
    "State",
    "Worker",
    "details",
    "run_here",
    "sentence",
]
