"""People of reports who may be somebody known: asked about for any number of reports at once."""

from __future__ import annotations

from collections import defaultdict

from django.db.models import QuerySet

from articles import corrections
from articles.corrections.finding import best_sighting, present
from articles.corrections.subjects import article_subject
from articles.matching.decision import UNSURE
from articles.models import Person, Question, Sighting
from articles.models.origin import EXTRACTION
from articles.questions import counting
from articles.questions.decided import LOOKED_AT
from articles.questions.keeping import question
from articles.questions.kinds import WHO


def unsure_of(sightings: QuerySet[Sighting]) -> QuerySet[Sighting]:
    """Those of the sightings that are to be asked about, with their reports, which readers see."""
    rows = sightings.filter(verdict=UNSURE, origin=EXTRACTION, by_editor=False, article__hidden=False)
    return rows.select_related("article").defer("article__raw", "article__body", "article__search_text").order_by("pk")


def who(sightings: list[Sighting]) -> list[Question]:
    """The questions about the sightings, unsaved: whether they are one of those who are known."""
    sightings = unanswered(sightings)
    if not sightings:
        return []
    slugs = {slug for one in sightings for slug in one.candidates}
    known = {one.slug: present(one) for one in Person.objects.filter(slug__in=slugs).select_related("merged_into")}
    facts = counting.of_sightings(sightings)
    found = []
    for one in sightings:
        others = {known[slug].pk for slug in one.candidates if known.get(slug)} - {one.person_id}
        if others and one.person_id:
            name = (one.article.body_sha256, one.name, *one.spans[:1])
            about = {"article": one.article, "number": one.pk, "person_id": one.person_id, "reasons": one.reasons}
            found.append(question(WHO, name, round(1 / (1 + len(others)), 2), facts[one.pk], **about))
    return found


def unanswered(sightings: list[Sighting]) -> list[Sighting]:
    """Those of whom no editor said who they are, or that they are nobody known."""
    if not sightings:
        return []
    by_report: dict[str, list[Sighting]] = defaultdict(list)
    for one in sightings:
        by_report[one.article.body_sha256].append(one)
    decided = corrections.touching(*map(article_subject, by_report)).filter(kind="sighting", action__in=LOOKED_AT)
    looked = {
        found.pk
        for decision in decided
        if (found := best_sighting(by_report.get(decision.target["article"], []), decision.target))
    }
    return [one for one in sightings if one.pk not in looked]
