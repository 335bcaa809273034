"""How many facts hang on people, meetings and the people of single reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from django.db.models import Count

from articles.models import Account, Article, Mention, Participation, Quote, Sighting

Numbers = Iterable[int]


def of_sightings(article: Article, sightings: list[Sighting]) -> Counter[int]:
    """Mentions, quotes and meetings of people of one report, by the sighting's id."""
    numbers = [one.pk for one in sightings]
    facts: Counter[int] = Counter()
    for model, tie in ((Mention, "sighting"), (Quote, "speaker_sighting")):
        rows = model.objects.filter(**{f"{tie}__in": numbers}).order_by()
        facts.update(dict(rows.values_list(tie).annotate(Count("pk"))))
    keys = {one.key: one.pk for one in sightings}
    for told in Account.objects.filter(article=article).order_by().values_list("facts", flat=True):
        facts.update(keys[key] for key in told.get("participants", []) if key in keys)
    return facts


def of_people(people: Numbers) -> Counter[int]:
    """Mentions, quotes and meetings of each person."""
    people = list(people)
    facts: Counter[int] = Counter()
    for model, tie in ((Mention, "person"), (Quote, "speaker"), (Participation, "person")):
        rows = model.objects.filter(**{f"{tie}__in": people}).order_by()
        facts.update(dict(rows.values_list(tie).annotate(Count("pk"))))
    return facts


def of_meetings(meetings: Numbers) -> Counter[int]:
    """Participants and accounts of each meeting."""
    meetings = list(meetings)
    facts: Counter[int] = Counter()
    for model in (Participation, Account):
        rows = model.objects.filter(meeting__in=meetings).order_by()
        facts.update(dict(rows.values_list("meeting").annotate(Count("pk"))))
    return facts
