"""`manage.py export_corrections`: the ledger as JSON lines, or as labelled examples."""

from __future__ import annotations

import json
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles import editing
from articles.editing.examples import examples


class Command(BaseCommand):
    """Writes every decision of the editors, oldest first; `import_corrections` takes them over elsewhere."""

    help = "Writes the corrections as JSON lines; with --examples the corrected reports as examples for evaluate."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to."""
        parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="- is standard output")
        parser.add_argument("--examples", type=Path, metavar="DIR", help="write NAME.txt and NAME.json a report there")

    def handle(self, *args: Any, file: str, examples: Path | None, **options: Any) -> None:
        """Write the lines, or the examples."""
        try:
            if examples:
                self.write_examples(examples)
            else:
                self.write_lines(file)
        except OSError as error:
            raise CommandError(f"{examples or file} cannot be written: {error.strerror}.", returncode=2) from error

    def write_lines(self, file: str) -> None:
        """One JSON object a line."""
        number = 0
        with nullcontext(self.stdout) if file == "-" else open(file, "w", encoding="utf-8", newline="\n") as out:
            for line in editing.exported():
                out.write(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n")
                number += 1
        sys.stderr.write(f"{number} {'correction' if number == 1 else 'corrections'} written.\n")

    def write_examples(self, folder: Path) -> None:
        """A text and its facts for each report that editors corrected or confirmed."""
        folder.mkdir(parents=True, exist_ok=True)
        number = 0
        for name, text, facts in examples():
            (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
            written = json.dumps(facts, ensure_ascii=False, indent=1)
            (folder / f"{name}.json").write_text(written + "\n", encoding="utf-8", newline="\n")
            number += 1
        sys.stderr.write(f"{number} {'example' if number == 1 else 'examples'} written.\n")
