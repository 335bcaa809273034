"""`python -m tests.extraction [--texts N] [--seed S]`: reads broken reports; ends with 1 where a result is wrong.

Every text is read twice, the second time by a process in which sets and dictionaries have another order.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
from collections import Counter

from articles.extraction import extract
from tests.extraction.garbage import garbage
from tests.extraction.hostile import faults

# So often it is said how far it came.
STEP = 1_000
NONE = "-"


def main():
    """Read, and print what was read and what was wrong."""
    given = options()
    if given.digests:
        for number in range(given.texts):
            print(read(number, given.seed, Counter())[0])
        return 0
    first, wrong, counted = [], 0, Counter()
    for number in range(given.texts):
        told, problems = read(number, given.seed, counted)
        first.append(told)
        wrong += len(problems)
        for problem in problems:
            print(f"WRONG: text {number}: {problem}", flush=True)
        if not (number + 1) % STEP:
            print(f"{number + 1:,} texts, {wrong} wrong", flush=True)
    for number in differing(first, given):
        wrong += 1
        print(f"WRONG: text {number}: another result the second time")
    print(", ".join(f"{number:,} {name}" for name, number in counted.items()))
    print(f"{given.texts:,} texts read twice, {wrong} wrong")
    return 1 if wrong else 0


def options():
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.extraction", description="Reads broken reports.")
    parser.add_argument("--texts", type=int, default=20_000, help="so many (20000)")
    parser.add_argument("--seed", type=int, default=1, help="other dice, other texts")
    parser.add_argument("--digests", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def read(number, seed, counted):
    """The digest of what is found in a text, and what is wrong with it; counts what was there."""
    text, ways = garbage(number, seed)
    counted["characters"] += len(text)
    try:
        found = extract(text)
        told, problems = digest(found), faults(found)
    except Exception as error:
        return NONE, [f"{' '.join(ways)}: {error!r}"]
    for name in ("people", "organisations", "meetings", "quotes", "references", "warnings"):
        counted[name] += len(getattr(found, name))
    return told, [f"{' '.join(ways)}: {problem}" for problem in problems]


def digest(found):
    """A short word for a result."""
    return hashlib.blake2b(json.dumps(found.as_dict()).encode(), digest_size=16).hexdigest()


def differing(first, given):
    """The numbers of the texts of which another process finds something else."""
    command = [sys.executable, "-m", "tests.extraction", "--digests", f"--texts={given.texts}", f"--seed={given.seed}"]
    orders = {**os.environ, "PYTHONHASHSEED": "4711"}
    second = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=orders).stdout.split()
    return [number for number, (one, other) in enumerate(zip(first, second, strict=True)) if one != other]


if __name__ == "__main__":
    sys.exit(main())
