"""How often what the machine read survives review, and the order of questions that follows from it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Case, Count, F, FloatField, Q, QuerySet, Value, When
from django.db.models.functions import Cast

from articles.models import Correction, Question
from articles.questions.kinds import BANDS, KINDS, band_of

# From so many reviewed facts of a kind and band on, what editors found counts for more than the machine's own figure.
ENOUGH = 20
OUTCOMES = {
    "confirm": "confirmed", "apart": "confirmed", "change": "changed", "merge": "changed", "split": "changed",
    "add": "changed", "delete": "deleted",
}  # fmt: skip


@dataclass
class Rate:
    """What became of reviewed facts of one kind whose confidence lies in one band, a number of `BANDS`."""

    kind: str
    band: int
    confirmed: int = 0
    changed: int = 0
    deleted: int = 0

    @property
    def reviewed(self) -> int:
        """How many were looked at."""
        return self.confirmed + self.changed + self.deleted

    @property
    def survived(self) -> float:
        """The share that stayed as it was, 0 to 1."""
        return self.confirmed / self.reviewed

    @property
    def wrong(self) -> float:
        """How likely the next one is wrong, by Laplace's rule: one right and one wrong are added to what was seen."""
        return (self.reviewed - self.confirmed + 1) / (self.reviewed + 2)

    @property
    def learned(self) -> bool:
        """Whether there are enough of them to go by."""
        return self.reviewed >= ENOUGH

    @property
    def orders(self) -> bool:
        """Whether questions are put in order by it."""
        return self.learned and self.kind in KINDS

    @property
    def edges(self) -> tuple[float, float]:
        """The confidences between which the band lies."""
        return BANDS[self.band], BANDS[self.band + 1] if self.band + 1 < len(BANDS) else 1.0


def rates() -> list[Rate]:
    """What became of all reviewed facts, by kind and band; decisions that were taken back do not count."""
    found: dict[tuple[str, int], Rate] = {}
    rows = Correction.objects.filter(withdrawn_at=None, confidence__isnull=False).exclude(asked="").order_by()
    for kind, action, band, number in (
        rows.annotate(band=banded()).values_list("asked", "action", "band").annotate(Count("pk"))
    ):
        if action in OUTCOMES:
            rate = found.setdefault((kind, band), Rate(kind, band))
            setattr(rate, OUTCOMES[action], getattr(rate, OUTCOMES[action]) + number)
    return [found[key] for key in sorted(found)]


def banded() -> Case:
    """The number of the band of a row's confidence, in SQL."""
    edges = [(number, edge) for number, edge in enumerate(BANDS) if number]
    return Case(*(When(confidence__gte=edge, then=Value(number)) for number, edge in reversed(edges)), default=Value(0))


def ordered(questions: QuerySet[Question], known: list[Rate]) -> QuerySet[Question]:
    """The questions with their `risk`, the greatest first.

    Where enough facts of a kind and band were reviewed, the share of wrong ones among them stands for the doubt.
    """
    learned = [rate for rate in known if rate.learned]
    if not learned:
        return questions.annotate(risk=F("damage")).order_by("-damage", "id")
    cases = [When(within(rate), then=Cast(F("facts"), FloatField()) * Value(rate.wrong)) for rate in learned]
    return questions.annotate(risk=Case(*cases, default=F("damage"))).order_by("-risk", "id")


def within(rate: Rate) -> Q:
    """Questions of the kind and band."""
    low, high = rate.edges
    above = Q() if rate.band + 1 == len(BANDS) else Q(confidence__lt=high)
    return Q(kind=rate.kind, confidence__gte=low) & above


def rate_of(question: Question, known: list[Rate]) -> Rate | None:
    """The rate by which the question's place in the order was learned, if it was."""
    by_band = defaultdict(lambda: None, {(rate.kind, rate.band): rate for rate in known if rate.learned})
    return by_band[question.kind, band_of(question.confidence)]
