"""`python -m benchmarks.faults NAME [--rounds N] [--database URL]`: provokes a fault; ends with 1 where it harmed."""

from __future__ import annotations

import os
import sys
from importlib import import_module

import django

from benchmarks.faults.given import options


def main() -> int:
    """Provoke the fault that the command line names, and print what was broken."""
    given = options(sys.argv[1:])
    os.environ.update(given.environment)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    broken = 0
    for sentence in import_module(f"benchmarks.faults.{given.name}").run(given):
        broken += 1
        print(f"BROKEN: {sentence}", flush=True)
    print(f"{given.name}: {broken} violations.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
