"""`manage.py evaluate`: the extraction against what people have annotated."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.evaluation import across, dates, quotations, reports, wordings
from articles.evaluation.annotations import BrokenAnnotations, read_object
from articles.evaluation.comparison import comparison, fallen
from articles.evaluation.deciding import MATCHING
from articles.evaluation.groups import is_collection
from articles.evaluation.scores import Scored
from articles.extraction import extract
from articles.matching.statements import groups

# The exit status for a call that names nothing to score.
WRONG_CALL = 2


class Command(BaseCommand):
    """Scores folders of annotated reports (NAME.txt + NAME.json), of annotated quotations or dates (NAME.jsonl), of
    groups of reports (GROUP/group.json), and of quotes (wordings.json).
    """

    help = (
        "Scores the extraction against annotated reports (NAME.txt + NAME.json) and quotations or dates (NAME.jsonl), "
        "and what is made of several reports against groups of them (GROUP/group.json) and of quotes (wordings.json)."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Folders, and how to print."""
        parser.add_argument("folders", nargs="+", type=Path, metavar="DIR")
        parser.add_argument("--verbose", action="store_true", help="list every miss and every false finding")
        parser.add_argument("--json", action="store_true", help="print one JSON object, for scripts and --compare")
        parser.add_argument(
            "--compare", type=Path, metavar="OLD.json", help="print what was gained and lost since an earlier --json"
        )
        parser.add_argument(
            "--no-loss", action="store_true", help="with --compare: exit with 1 if a figure is lower than it was"
        )

    def handle(self, *args: Any, folders: list[Path], **options: Any) -> None:
        """Score each folder and print the figures; raises CommandError for a folder without annotations."""
        scored: dict[str, Any] = {}
        try:
            old = earlier(options["compare"]) if options["compare"] else None
            for name, score in ((name, score) for folder in folders for name, score in scores(folder)):
                scored[name] = score.as_dict()
                if not options["json"]:
                    self.stdout.write("\n".join((name, *(score.notes if options["verbose"] else ()), *score.lines())))
        except BrokenAnnotations as error:
            raise CommandError(str(error), returncode=WRONG_CALL) from error
        if options["json"]:
            self.stdout.write(json.dumps(scored, ensure_ascii=False, indent=1))
        if old is not None:
            self.compare(old, scored, options)

    def compare(self, old: dict[str, Any], new: dict[str, Any], options: dict[str, Any]) -> None:
        """Print gains and losses beside the figures; raises CommandError for a loss with `--no-loss`."""
        if not options["json"]:
            self.stdout.write("\n".join(comparison(old, new)) or "Nothing changed.")
        if options["no_loss"] and (lines := fallen(old, new)):
            raise CommandError("\n".join(lines))


def scores(folder: Path) -> Iterator[tuple[str, Scored]]:
    """The scores of a folder: each of its corpora by its path, its annotated or grouped reports by the folder's name.

    A folder that has none of them stands for those inside of it that do.
    """
    inside = list(annotated_inside(folder))
    if not inside:
        raise CommandError(no_annotations(folder), returncode=WRONG_CALL)
    for one in inside:
        for path in sorted(one.glob("*.jsonl")):
            corpus = dates if dates.is_corpus(path) else quotations
            yield str(path), corpus.score(path, extract)
        if wordings.is_table(one):
            yield str(one), wordings.score(one, groups)
        elif is_collection(one):
            yield str(one), across.score(one, extract, MATCHING)
        elif any(one.glob("*.json")):
            yield str(one), reports.score(one, extract)


def annotated_inside(folder: Path) -> Iterator[Path]:
    """The folder where it holds annotations itself, else those in it that do, and the collections of groups in them."""
    if is_annotated(folder):
        yield folder
        return
    for one in sorted(folder.glob("*/")):
        if is_annotated(one):
            yield one
        else:
            yield from (inner for inner in sorted(one.glob("*/")) if is_collection(inner) or wordings.is_table(inner))


def is_annotated(folder: Path) -> bool:
    """Whether a folder itself holds annotations, or groups of reports."""
    return any(folder.glob("*.json")) or any(folder.glob("*.jsonl")) or is_collection(folder)


def earlier(path: Path) -> dict[str, Any]:
    """An earlier scoring from disk; raises BrokenAnnotations where it cannot be read."""
    try:
        return read_object(path.read_bytes(), str(path))
    except OSError as error:
        raise BrokenAnnotations(f"{path} cannot be read: {error.strerror}.") from error


def no_annotations(folder: Path) -> str:
    """What to say of a folder that cannot be scored."""
    if not folder.is_dir():
        return f"{folder} is no folder; name a folder of annotated reports."
    return f"{folder} holds neither NAME.json nor NAME.jsonl; name a folder of annotated reports."
