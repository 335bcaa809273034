"""What share of small changes to the code the tests see: `python -m benchmarks.mutants [AREA ...] [--sample 60]`.

Mutmut makes the changes (a comparison turned, a number moved, an argument left out); as many as `--sample` says are
drawn of each area. Coverage tells which tests reach the changed line; they run on SQLite, those of the same subject
first, until one fails. Where none does all other tests of their files run too, for what is kept after its first use is
only reached once. A change that no test sees is printed as a diff: it is a missing test, or it changes nothing.

Each change is made in a copy of the working tree, never in the tree itself. `benchmarks/requirements.txt` names what
it needs beside the requirements of the tests. `--reach FILE` keeps what was reached, which takes as long as all tests.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from difflib import unified_diff
from pathlib import Path
from queue import SimpleQueue
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
# What the mutation score is promised of, as patterns of files.
AREAS = {
    "dates": ("articles/extraction/dates/*.py", "articles/extraction/days.py"),
    "quotes": ("articles/extraction/quotes/*.py",),
    "header": ("articles/extraction/report.py", "articles/extraction/credits.py"),
    "matching": ("articles/matching/*.py",),
    "ledger": ("articles/corrections/*.py",),
}
PYTEST = ("-m", "pytest", "-q", "-p", "no:cacheprovider")
# What needs no database is asked first, for that takes seconds to make. Browsers are slow to start, and show what was
# worked out elsewhere.
KINDS = ("not browser and not database", "not browser and database")
# Chosen tests may have none of a kind.
PASSED, NONE_RAN = 0, 5
# One change may let a loop run on for ever.
SECONDS = 600

Reach = Mapping[tuple[str, int], frozenset[str]]


class Mutant(NamedTuple):
    """A changed file, and the first line that differs."""

    area: str
    path: str
    line: int
    text: str

    def diff(self) -> str:
        """The change, as a reader takes it in."""
        before = (ROOT / self.path).read_text().splitlines()
        lines = unified_diff(before, self.text.splitlines(), self.path, self.path, n=1, lineterm="")
        return "\n".join(lines)


class Tried(NamedTuple):
    """What became of a change: no test reaches its line, or one failed, or all passed."""

    mutant: Mutant
    outcome: str


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw the changes, try them, and print the score of each area and what was not seen."""
    given = options(arguments)
    dice = random.Random(given.seed)
    drawn = [one for area in given.areas or AREAS for one in sample(area, given.sample, dice)]
    # Whoever ends it early has heard of all areas.
    dice.shuffle(drawn)
    with tempfile.TemporaryDirectory() as folder:
        copies = [copied(Path(folder) / str(number)) for number in range(given.workers)]
        reach = reached(copies[0], Path(given.reach or f"{folder}/reach"), given.tests)
        found = list(tried(drawn, reach, copies))
    print(table(found))


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutants", description="Changes that no test sees.")
    parser.add_argument("areas", nargs="*", metavar="AREA", help=f"of these alone: {', '.join(AREAS)}")
    parser.add_argument("--sample", type=int, default=60, help="so many changes of each area (60)")
    parser.add_argument("--seed", type=int, default=1, help="other dice, other changes")
    parser.add_argument("--workers", type=int, default=2, help="so many changes are tried at once (2)")
    parser.add_argument("--tests", nargs="+", default=["tests"], help="folders of tests that are asked (tests)")
    parser.add_argument(
        "--reach", default="", metavar="FILE", help="keeps which test reaches which line; read if there"
    )
    given = parser.parse_args(arguments)
    if unknown := set(given.areas) - set(AREAS):
        parser.error(f"no area: {', '.join(sorted(unknown))}; there are {', '.join(AREAS)}")
    return given


def sample(area: str, number: int, dice: random.Random) -> list[Mutant]:
    """So many changes of the area's files, each as likely as any other."""
    from mutmut.mutation.file_mutation import create_mutations

    every = []
    for path in sorted(one for pattern in AREAS[area] for one in ROOT.glob(pattern)):
        module, mutations, _, _ = create_mutations(str(path), path.read_text())
        every += [(path, module, one) for one in mutations]
    drawn = []
    for path, module, one in dice.sample(every, min(number, len(every))):
        other: Any = module.deep_replace(one.original_node, one.mutated_node)
        line = changed(path.read_text(), other.code)
        drawn.append(Mutant(area, str(path.relative_to(ROOT)), line, other.code))
    print(f"{area}: {len(drawn)} of {len(every)} changes", flush=True)
    return drawn


def changed(before: str, after: str) -> int:
    """The number of the first line that differs."""
    lines = zip(before.splitlines(), after.splitlines(), strict=False)
    return next(number for number, (old, new) in enumerate(lines, 1) if old != new)


def copied(folder: Path) -> Path:
    """A copy of all files that belong to the project, as they stand."""
    names = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    for name in filter(None, names.stdout.decode().split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder


def reached(copy: Path, kept: Path, tests: Sequence[str]) -> Reach:
    """By file and line: which of the tests reach it. All of them run for that, unless the file is there already."""
    from coverage import CoverageData

    if not kept.exists():
        folders = sorted({pattern.rpartition("/")[0] for patterns in AREAS.values() for pattern in patterns})
        cover = ["-n", "auto", "--dist", "worksteal", "--cov-context=test", "--cov-report="]
        every = [*cover, *(f"--cov={folder}" for folder in folders), *tests]
        done = asked(copy, *every, kind="not browser", seconds=None)
        if done.returncode != PASSED:
            sys.exit(f"Tests fail without any change; mend them first:\n{done.stdout[-3000:]}")
        shutil.copy2(copy / ".coverage", kept)
    data = CoverageData(str(kept))
    data.read()
    found: dict[tuple[str, int], frozenset[str]] = {}
    for file in data.measured_files():
        name = file[file.index("/articles/") + 1 :]
        lines = {
            line: {one.rpartition("|")[0] for one in contexts}
            for line, contexts in data.contexts_by_lineno(file).items()
        }
        whole = frozenset(set().union(*lines.values()) - {""})
        for line, tests_of in lines.items():
            # What is worked out when the module is loaded is there for all that use it.
            found[name, line] = whole if tests_of == {""} else frozenset(tests_of - {""})
    return found


def tried(drawn: Sequence[Mutant], reach: Reach, copies: Sequence[Path]) -> Iterator[Tried]:
    """Try all of them, as many at once as there are copies."""
    free: SimpleQueue[Path] = SimpleQueue()
    for copy in copies:
        free.put(copy)

    def one(mutant: Mutant) -> Tried:
        copy = free.get()
        try:
            found = Tried(mutant, outcome(mutant, reach, copy))
        finally:
            (copy / mutant.path).write_text((ROOT / mutant.path).read_text())
            free.put(copy)
        change = "" if found.outcome == "seen" else f"\n{mutant.diff()}"
        print(f"{mutant.area} {mutant.path}:{mutant.line} {found.outcome}{change}", flush=True)
        return found

    with ThreadPoolExecutor(len(copies)) as pool:
        yield from pool.map(one, drawn)


def outcome(mutant: Mutant, reach: Reach, copy: Path) -> str:
    """What the tests say of the change, made in this copy."""
    tests = reach.get((mutant.path, mutant.line), frozenset())
    if not tests:
        return "not reached"
    (copy / mutant.path).write_text(mutant.text)
    subject = Path(mutant.path).stem
    by_file: defaultdict[str, list[str]] = defaultdict(list)
    for test in sorted(tests):
        by_file[test.partition("::")[0]].append(test)
    files = sorted(by_file, key=lambda file: (subject not in file, len(by_file[file])))
    reaching = [test for file in files for test in by_file[file]]
    tries = [(chosen, kind) for chosen in (reaching, files) for kind in KINDS]
    return "not seen" if all(passes(copy, "-x", *chosen, kind=kind) for chosen, kind in tries) else "seen"


def passes(copy: Path, *arguments: str, kind: str) -> bool:
    """Whether all tests of that kind pass among those of the arguments, in time."""
    try:
        return asked(copy, *arguments, kind=kind, seconds=SECONDS).returncode in (PASSED, NONE_RAN)
    except subprocess.TimeoutExpired:
        return False


def asked(copy: Path, *arguments: str, kind: str, seconds: float | None) -> subprocess.CompletedProcess[str]:
    """What pytest says of the tests of that kind; the arguments may be thousands."""
    (copy / "arguments").write_text("\n".join(arguments))
    command = [sys.executable, *PYTEST, "-m", kind, "@arguments"]
    return subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=seconds)


def table(found: Sequence[Tried]) -> str:
    """A line for each area: how many changes there were, how many were seen, and their share."""
    lines = [f"{'area':12}{'changes':>9}{'seen':>7}{'not seen':>10}{'not reached':>13}{'score':>8}"]
    for area in [*dict.fromkeys(one.mutant.area for one in found), "all"]:
        outcomes = [one.outcome for one in found if area in (one.mutant.area, "all")]
        seen, unseen = outcomes.count("seen"), outcomes.count("not seen")
        share = f"{seen / len(outcomes):8.0%}" if outcomes else ""
        lines.append(f"{area:12}{len(outcomes):9}{seen:7}{unseen:10}{len(outcomes) - seen - unseen:13}{share}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
