"""A process that stores the hostile files of the tests in its own database, and writes down what came of it."""

from __future__ import annotations

import os
import pickle
import sys
import warnings
from io import BytesIO
from pathlib import Path
from time import process_time
from typing import NamedTuple

import django

from benchmarks.faults.content import Content, content, differences, unsound

# A file is told by its name and number, since names of members may be the same.
Outcomes = dict[tuple[str, int], str]


class Stored(NamedTuple):
    """What storing the files came to: each outcome in words, what was amiss, and what the database holds."""

    outcomes: Outcomes
    amiss: list[str]
    slowest: tuple[float, str]
    held: Content


def main(file: Path, rounds: int) -> None:
    """Migrate the database of this process, store the files in it, twice, and write down what it came to."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    # Some archives have a name twice, which is what makes them hostile.
    warnings.filterwarnings("ignore", "Duplicate name")
    from django.conf import settings
    from django.core.management import call_command

    from tests.hostile.collection import files
    from tests.hostile.doors import LIMITS

    for name, value in LIMITS.items():
        setattr(settings, name, value)
    call_command("migrate", interactive=False, verbosity=0)
    every = files(*LIMITS.values())
    names = list(every)
    step = max(1, len(names) // rounds) if rounds else 1
    file.write_bytes(pickle.dumps(tuple(stored({name: every[name] for name in names[::step]}))))


def stored(hostile: dict[str, bytes]) -> Stored:
    """Store the files one by one, then all of them again."""
    outcomes: Outcomes = {}
    amiss = []
    times = []
    for name, data in hostile.items():
        begun = process_time()
        told = said(name, data)
        times.append((process_time() - begun, name))
        outcomes.update(told)
        amiss += [f"{name}: {sentence}" for sentence in told.values() if "fault of the program" in sentence]
    first = content()
    again = [(key, sentence) for name, data in hostile.items() for key, sentence in said(name, data).items()]
    amiss += [f"{key[0]}: stored again" for key, sentence in again if sentence.startswith("imported")]
    if problem := differences(content(), first) or unsound():
        amiss.append(f"the second time: {problem}")
    return Stored(outcomes, amiss, max(times), first)


def said(name: str, data: bytes) -> Outcomes:
    """What becomes of every report of a file that a browser sends."""
    from articles.importing import read_upload, store

    found = [store(one) for one in read_upload(name, BytesIO(data))]
    return {(f"{name}/{one.name}", number): f"{one.state}: {one.message}" for number, one in enumerate(found)}


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
