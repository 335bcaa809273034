"""Words a second of the reading on one core: `python -m benchmarks.reading [--texts PATH] [--seconds N]`.

Newsroom's whole reading, HanTa's tagger and spaCy's entity recogniser take turns over the same texts, so that
whatever else the machine does hits all of them; the table gives the median of the rounds. Absolute figures
differ between machines by more than a factor of two, the ratios much less.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks import memory
from benchmarks.readers import INSTALL, NEWSROOM, Reader, missing, rivals
from benchmarks.texts import texts

YARDSTICK = "spaCy"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    given = options(arguments)
    read = texts(given.texts, given.reports)
    words = [len(text.split()) for text in read]
    print(f"{len(read)} reports, {sum(words):,} words, {given.rounds} rounds of {given.seconds:g} s of processor time")
    speeds = measured([NEWSROOM, *rivals()], read, given.rounds, given.seconds)
    print(table(speeds))
    if absent := missing():
        print(f"Not measured, for not installed: {', '.join(absent)}; {INSTALL}")
    imported, peak = memory.measured(given.reports)
    print(f"Memory of a fresh process: {imported:.0f} MiB at first, at most {peak:.0f} MiB in {given.reports} reports")


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description="Words a second of the reading.")
    parser.add_argument("--texts", type=Path, help="a folder of .txt, one .txt, or a .jsonl with a field text")
    parser.add_argument("--reports", type=int, default=400, help="how many reports are composed (400)")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each reader (5)")
    parser.add_argument("--seconds", type=float, default=2.0, help="processor time of a turn (2)")
    return parser.parse_args(arguments)


def measured(readers: Sequence[Reader], read: Sequence[str], rounds: int, seconds: float) -> dict[str, float]:
    """The median words a second of each reader; they take turns, and each goes on where it stopped."""
    queues = {reader.name: cycle(read) for reader in readers}
    speeds: dict[str, list[float]] = {reader.name: [] for reader in readers}
    for reader in readers:
        reader.read(read[0])
    for _ in range(rounds):
        for reader in readers:
            words, begun = 0, process_time()
            while words == 0 or process_time() - begun < seconds:
                text = next(queues[reader.name])
                reader.read(text)
                words += len(text.split())
            speeds[reader.name].append(words / (process_time() - begun))
    return {name: median(rates) for name, rates in speeds.items()}


def table(speeds: dict[str, float]) -> str:
    """The speeds as lines, each beside spaCy's where that was measured."""
    unit = next((speed for name, speed in speeds.items() if name.startswith(YARDSTICK)), None)
    ratios = {name: f"{speed / unit:6.2f} x spaCy" if unit else "" for name, speed in speeds.items()}
    return "\n".join(f"{name:32}{speed:>9,.0f} words/s  {ratios[name]}".rstrip() for name, speed in speeds.items())


if __name__ == "__main__":
    main(sys.argv[1:])
