"""Mending: what can be worked out anew is, from reports and ledger, by what `rebuild` does; nothing else is touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.db import connection, transaction

from articles import corrections, importing
from articles.corrections.subjects import subject_of
from articles.corrections.writing import touch
from articles.importing import Delivered, read, read_out
from articles.integrity.finding import Finding, Mend
from articles.integrity.ledger import is_there
from articles.models import Article, Correction
from articles.models.search import make_anew
from articles.watching import install
from articles.watching.triggers import note_everything


class Mending:
    """What was noted as broken, each thing once; reports by their numbers."""

    def __init__(self) -> None:
        self.mends: set[Mend] = set()
        self.found = 0

    def note(self, finding: Finding) -> None:
        """Count the finding, and remember by what it is mended, if anything here does."""
        self.found += 1
        if finding.mend:
            self.mends.add(finding.mend)

    def by(self, *words: str) -> list[Mend]:
        """What is to be mended in these ways."""
        return sorted((mend for mend in self.mends if mend.by in words), key=str)

    def mend(self) -> Iterator[str]:
        """Mend all of it; a sentence for each step that is done. What is killed in between can be begun again."""
        if self.by("notes"):
            install(None)
            yield "The triggers that note changes are there again."
        for step, ways in STEPS.items():
            for mend in self.by(step):
                with transaction.atomic():
                    corrections.take_turn()
                    ways(mend)
        for mend in self.by("words"):
            yield made_anew(str(mend.about))
        yield from self.rebuilt()
        if self.by("copies"):
            importing.find_copies()
        if self.mends:
            note_everything()
            yield "Every process reads its lists anew."

    def rebuilt(self) -> Iterator[str]:
        """Read the reports concerned again, and gather everything anew."""
        numbers = {mend.about for mend in self.by("report", "body")}
        numbers |= {mend.about[1] for mend in self.by("loosen") if mend.about[0] is Article}
        if not numbers and not self.by("gather", "loosen", "remove"):
            return
        wanted = sorted(Article.objects.filter(pk__in=numbers).values_list("pk", flat=True))
        for outcome in importing.rebuild(wanted):
            yield f"{outcome.name}: read again."
        yield "People, meetings and copies are gathered anew."


def remove(mend: Mend) -> None:
    """Take away a row that was read out of something that is not there any more."""
    model, number = mend.about
    model._base_manager.filter(pk=number).delete()


def loosen(mend: Mend) -> None:
    """Let an entry lead nowhere, until reports and ledger say where."""
    model, number, fields = mend.about
    model._base_manager.filter(pk=number).update(**dict.fromkeys(fields))


def bodied(mend: Mend) -> None:
    """Take the text of a report from the bytes as delivered."""
    article = Article.objects.get(pk=mend.about)
    found = read_out(read(Delivered(article.file, bytes(article.raw))))
    Article.objects.filter(pk=article.pk).update(body=found.body)


def filed(mend: Mend) -> None:
    """File a decision under all that it is about."""
    decision = Correction.objects.get(pk=mend.about)
    Correction.objects.filter(pk=decision.pk).update(subject=subject_of(decision.target))
    decision.touches.all().delete()
    touch(decision)


def placed(mend: Mend) -> None:
    """Note whether what a decision is about is there."""
    decision = Correction.objects.get(pk=mend.about)
    corrections.mark(decision, placed=is_there(decision))


STEPS: dict[str, Callable[[Mend], None]] = {
    "remove": remove,
    "loosen": loosen,
    "body": bodied,
    "filed": filed,
    "placed": placed,
}


def made_anew(table: str) -> str:
    """Make the index of words of a table anew; what is left of it goes first."""
    make_anew(connection, table)
    return f"The index of words of {table} is made anew."
