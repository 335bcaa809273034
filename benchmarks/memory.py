"""How much memory a fresh process takes that reads reports: `python -m benchmarks.memory COUNT`."""

from __future__ import annotations

import resource
import subprocess
import sys
from itertools import islice
from pathlib import Path

from articles.extraction import extract
from benchmarks.texts import composed

ROOT = Path(__file__).resolve().parent.parent
STATUS = Path("/proc/self/status")
MIB = 1024 * 1024


def peak() -> float:
    """The most memory that this process has taken so far, in MiB."""
    if STATUS.exists():
        # What getrusage says on Linux counts the process that started this one, too.
        line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024 / MIB
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MIB


def measured(count: int) -> tuple[float, float]:
    """The peak of a fresh process in MiB when it has imported the reading, and when it has read `count` reports."""
    command = [sys.executable, "-m", "benchmarks.memory", str(count)]
    printed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    imported, read = printed.split()
    return float(imported), float(read)


if __name__ == "__main__":
    imported = peak()
    for text in islice(composed(), int(sys.argv[1])):
        extract(text)
    print(f"{imported:.1f} {peak():.1f}")
