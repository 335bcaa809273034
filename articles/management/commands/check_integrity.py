"""`manage.py check_integrity`: whether all that is stored holds together, a sentence for each thing that does not."""

from __future__ import annotations

import json
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, InterfaceError

from articles.integrity import CHECKS, Finding, Mending, findings
from newsroom.health import database_problem


class Command(BaseCommand):
    """Looks, and writes nothing without --repair. Ends with 0 if all is sound, 1 with findings, 2 if it cannot look."""

    help = "Looks whether everything stored holds together; with --repair works out anew what can be."

    def add_arguments(self, parser: CommandParser) -> None:
        """What to look at, and what to do about it."""
        parser.add_argument("--repair", action="store_true", help="mend what reports and ledger tell, then look again")
        parser.add_argument("--json", action="store_true", help="one JSON line a finding")
        parser.add_argument("--only", nargs="+", choices=list(CHECKS), metavar="CHECK", help=", ".join(CHECKS))

    def handle(self, *args: Any, only: list[str] | None = None, **options: Any) -> None:
        """Look once, or look, mend, and look again."""
        if problem := database_problem():
            raise CommandError(f"Nothing can be looked at: {problem}.", returncode=2)
        names, as_json = only or list(CHECKS), options["json"]
        try:
            mending = self.look(names, as_json)
            if options["repair"] and mending.mends:
                for sentence in mending.mend():
                    self.tell(sentence)
                self.tell("It is looked once more.")
                mending = self.look(names, as_json)
        except (DatabaseError, InterfaceError) as error:
            raise CommandError(f"The database could not be looked at to the end: {error}.", returncode=2) from error
        self.tell(summary(mending.found))
        if mending.found:
            sys.exit(1)

    def look(self, names: list[str], as_json: bool) -> Mending:
        """Print what is found as it is found; what there is to mend."""
        mending = Mending()
        for name, finding in findings(names):
            mending.note(finding)
            self.stdout.write(json.dumps(shape(name, finding), ensure_ascii=False) if as_json else str(finding))
        return mending

    def tell(self, sentence: str) -> None:
        """Say how it goes, beside what is found."""
        self.stderr.write(sentence, self.style.NOTICE)


def shape(name: str, finding: Finding) -> dict[str, Any]:
    """A finding as JSON."""
    return {
        "check": name,
        "what": finding.what,
        "problem": finding.problem,
        "advice": finding.advice,
        "repairable": finding.mend is not None,
    }


def summary(found: int) -> str:
    """The last line."""
    if not found:
        return "Everything that is stored holds together."
    return f"{found} {'thing does' if found == 1 else 'things do'} not hold together."
