"""How many facts hang on people, meetings and the people of single reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from django.db.models import Count

from articles.models import Account, Mention, Participation, Quote, Sighting

Numbers = Iterable[int]


def of_sightings(sightings: list[Sighting]) -> Counter[int]:
    """Mentions, quotes and meetings of people of single reports, by the sighting's id."""
    numbers = [one.pk for one in sightings]
    facts: Counter[int] = Counter()
    for model, tie in ((Mention, "sighting"), (Quote, "speaker_sighting")):
        rows = model.objects.filter(**{f"{tie}__in": numbers}).order_by()
        facts.update(dict(rows.values_list(tie).annotate(Count("pk"))))
    keys = {(one.article_id, one.key): one.pk for one in sightings}
    told = Account.objects.filter(article__in={one.article_id for one in sightings}).order_by()
    for article, said in told.values_list("article", "facts"):
        named = ((article, key) for key in said.get("participants", []))
        facts.update(keys[key] for key in named if key in keys)
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
