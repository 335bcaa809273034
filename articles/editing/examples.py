"""Reports that editors went through, with the facts as they left them, in the form that `evaluate` reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articles.corrections import about_report
from articles.models import Article, Correction, Meeting, Sighting
from articles.models.origin import EXTRACTION

Json = dict[str, Any]
# Which facts a decision about a kind of thing vouches for.
VOUCHES = {
    "mention": "people",
    "sighting": "people",
    "person": "people",
    "quote": "quotes",
    "account": "meetings",
    "meeting": "meetings",
    "participation": "meetings",
}


def examples() -> Iterator[tuple[str, str, Json]]:
    """Name, text and facts of every report about which a decision is in force; only what decisions vouch for."""
    articles = Article.objects.filter(hidden=False).defer("raw", "search_text").order_by("pk")
    for article in articles.iterator(chunk_size=50):
        keys = {vouched_for(decision) for decision in about_report(article)} - {None}
        if keys:
            yield f"{article.pk:06}", text_of(article), {name: FACTS[name](article) for name in sorted(keys)}


def vouched_for(decision: Correction) -> str | None:
    """The facts of a report that the decision vouches for."""
    if decision.kind == "mention" and decision.target["of"] != "person":
        return None
    return VOUCHES.get(decision.kind)


def text_of(article: Article) -> str:
    """The body under a header with the days of publication, where one header can say them."""
    if not article.earliest:
        return article.body
    first, last = article.earliest.isoformat(), article.latest.isoformat()
    if first == last:
        return f"date {first} {article.body}"
    return f"date {first[:7]} {article.body}" if first[:7] == last[:7] else f"date {first[:4]} {article.body}"


def people(article: Article) -> list[Json]:
    """Everybody whom the report shows, as it names them."""
    seen = article.sightings.filter(origin=EXTRACTION).exclude(person=None).select_related("person", "office")
    return [person(one) for one in seen.order_by("pk")]


def person(one: Sighting) -> Json:
    """One person with the office that the report tells."""
    forms = sorted({one.person.name, one.name})
    return {
        "name": one.name,
        "surface_forms": forms,
        "office": one.office.title if one.office else None,
        "country": one.country_id or one.person.country_id,
    }


def quotes(article: Article) -> list[Json]:
    """Every quote with its place, its speaker and whether it was denied."""
    rows = article.quotes.select_related("speaker", "speaker_organisation", "speaker_sighting").order_by("start", "pk")
    return [
        {
            "text": one.text,
            "start": one.start,
            "end": one.end,
            "type": one.type,
            "speaker": str(one.speaker_sighting or one.speaker or one.speaker_organisation or "") or None,
            "denied": one.denied,
        }
        for one in rows
    ]


def meetings(article: Article) -> list[Json]:
    """Every meeting that the report tells of, as all its reports and the editors together have it."""
    accounts = article.accounts.exclude(meeting=None).select_related("meeting__place").order_by("pk")
    return [meeting(account.meeting) for account in accounts]


def meeting(one: Meeting) -> Json:
    """One meeting with its values."""
    parts = one.participations.select_related("person", "organisation")
    days = one.earliest and {"earliest": one.earliest.isoformat(), "latest": one.latest.isoformat()}
    return {
        "participants": [part.person.name for part in parts if part.person],
        "organisations": [part.organisation.name for part in parts if part.organisation],
        "countries": sorted(country.pk for country in one.countries.all()),
        "date": days or None,
        "place": one.place.name if one.place else None,
        "format": one.format,
        "status": one.status,
        "core": True,
    }


FACTS = {"people": people, "quotes": quotes, "meetings": meetings}
