"""`python -m ocpi_console` and the `ocpi-console` script."""

import sys
from multiprocessing import freeze_support


def main() -> int:
    """Run the program on the arguments of the process and give its exit code."""
    freeze_support()
    from ocpi_console.cli.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
