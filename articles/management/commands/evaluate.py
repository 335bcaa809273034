"""`manage.py evaluate`: the extraction against what people have annotated."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.evaluation import quotations, reports
from articles.evaluation.annotations import BrokenAnnotations
from articles.extraction import extract

# The exit status for a call that names nothing to score.
WRONG_CALL = 2


class Command(BaseCommand):
    """Scores folders of annotated reports (NAME.txt + NAME.json) and of annotated quotations (NAME.jsonl)."""

    help = "Scores the extraction against annotated reports (NAME.txt + NAME.json) and quotations (NAME.jsonl)."

    def add_arguments(self, parser: CommandParser) -> None:
        """Folders, and how to print."""
        parser.add_argument("folders", nargs="+", type=Path, metavar="DIR")
        parser.add_argument("--verbose", action="store_true", help="list every miss and every false finding")
        parser.add_argument("--json", action="store_true", help="print one JSON object, for scripts")

    def handle(self, *args: Any, folders: list[Path], **options: Any) -> None:
        """Score each folder and print the figures; raises CommandError for a folder without annotations."""
        scored: dict[str, Any] = {}
        for folder in folders:
            try:
                scored |= self.score(folder, options["verbose"], options["json"])
            except BrokenAnnotations as error:
                raise CommandError(str(error), returncode=WRONG_CALL) from error
        if options["json"]:
            self.stdout.write(json.dumps(scored, ensure_ascii=False))

    def score(self, folder: Path, verbose: bool, quiet: bool) -> dict[str, Any]:
        """The figures of one folder by its name; printed at once unless `quiet`."""
        quotation_files = sorted(folder.glob("*.jsonl"))
        if not quotation_files and not any(folder.glob("*.json")):
            raise CommandError(no_annotations(folder), returncode=WRONG_CALL)
        figures = {str(path): quotations.score(path, extract) for path in quotation_files}
        for name, found in figures.items():
            if not quiet:
                self.print_figures(name, found)
        if any(folder.glob("*.json")):
            figures[str(folder)] = self.score_reports(folder, verbose, quiet)
        return figures

    def score_reports(self, folder: Path, verbose: bool, quiet: bool) -> dict[str, Any]:
        """The figures of a folder of annotated reports."""
        report = reports.score(folder, extract)
        if not quiet:
            lines = [str(folder), *(report.notes if verbose else ()), *report.lines()]
            self.stdout.write("\n".join(lines))
        return report.as_dict()

    def print_figures(self, name: str, found: dict[str, Any]) -> None:
        """The figures of annotated quotations as a table."""
        self.stdout.write("\n".join((name, f"{'':26}      P      R     F1  number", *figure_lines(found))))


def no_annotations(folder: Path) -> str:
    """What to say of a folder that cannot be scored."""
    if not folder.is_dir():
        return f"{folder} is no folder; name a folder of annotated reports."
    return f"{folder} holds neither NAME.json nor NAME.jsonl; name a folder of annotated reports."


def figure_lines(found: dict[str, Any]) -> Iterator[str]:
    """One line for each figure; types and roles stand below with their names."""
    for kind, figure in found.items():
        if "f1" in figure:
            values = (figure["precision"], figure["recall"], figure["f1"])
            yield f"{kind:26}{''.join(f'{value:7.1f}' for value in values)}{figure['number']:8}"
        else:
            yield from figure_lines(figure)
