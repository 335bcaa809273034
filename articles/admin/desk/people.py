"""People at the desk: who is meant by a name, and entries that may be one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Max, Min, Q
from django.urls import reverse
from django.utils.translation import gettext as _

from articles import questions
from articles.admin.desk.shown import Choice, Link, Shown, admin_url, link, nobody, passage, table
from articles.admin.history.looking import office_name
from articles.admin.searching import days
from articles.corrections import present
from articles.models import Alias, Article, Mention, Participation, Person, Question, Quote, Sighting, Tenure

MOST = 6
PASSAGES = 2
LIGHT = ("article__raw", "article__search_text")


def who(question: Question) -> Shown | None:
    """A person of one report beside those who are known."""
    sighting = Sighting.objects.filter(pk=question.number).select_related("office", "country", "person").first()
    if sighting is None or sighting.person is None:
        return None
    rows = Person.objects.filter(slug__in=sighting.candidates).select_related("merged_into", "country")
    others = [one for one in dict.fromkeys(map(present, rows)) if one and one.pk != sighting.person_id][:MOST]
    if not others:
        return None
    facts = columns(others)
    article = question.article
    return Shown(
        title=_("“{name}” in “{report}”").format(name=sighting.name, report=article),
        passages=[passage(article, *span) for span in sighting.spans[:PASSAGES]],
        heads=[Link(_("in this report"), admin_url(article), article.get_absolute_url()), *map(link, others)],
        rows=table([here(sighting), *(facts[one.pk] for one in others)]),
        choices=[Choice(f"person-{one.pk}", one.name) for one in others],
        chosen=f"person-{others[0].pk}",
        fix=admin_url(sighting.person),
        typed=True,
    )


def here(sighting: Sighting) -> dict[str, str]:
    """The person as the report has them."""
    office = sighting.office
    return {
        _("Names"): sighting.name,
        _("Country"): str(sighting.country or ""),
        _("Offices"): office_name(office.title, office.country_id) if office else "",
        _("Seen"): days(sighting.earliest, sighting.latest),
    }


def people(question: Question) -> Shown | None:
    """Two entries side by side."""
    both = [question.person, question.other_person]
    if not all(both) or any(one.merged_into_id or one.rejected for one in both):
        return None
    facts = columns(both)
    merge = reverse("admin:articles_person_merge", args=[both[0].pk])
    return Shown(
        title=_("{one} and {other}").format(one=both[0].name, other=both[1].name),
        passages=[found for one in both for found in mentioned(one)],
        heads=list(map(link, both)),
        rows=table([facts[one.pk] for one in both]),
        choices=[
            Choice(f"person-{one.pk}", _("keep {name}").format(name=one.name), _("the other becomes a name of it"))
            for one in both
        ],
        chosen=f"person-{both[0].pk}",
        fix=f"{merge}?other={both[1].pk}",
    )


def mentioned(person: Person) -> list[Any]:
    """A place where a report names the person."""
    rows = Mention.objects.filter(person=person, article__hidden=False).select_related("article").defer(*LIGHT)
    found = rows.order_by("form", "pk").filter(form="name")[:1] or rows.order_by("pk")[:1]
    return [passage(one.article, one.start, one.end) for one in found]


def columns(people: Iterable[Person]) -> dict[int, dict[str, str]]:
    """What is known of each person, in a few queries for all of them."""
    people = list(people)
    names, offices = defaultdict(list), defaultdict(list)
    for one in Alias.objects.filter(person__in=people):
        names[one.person_id].append(one.name)
    for one in Tenure.objects.filter(person__in=people).select_related("office"):
        held = days(one.first_seen, one.last_seen)
        name = office_name(one.office.title, one.office.country_id)
        offices[one.person_id].append(f"{name}, {held}" if held else name)
    seen = spans(people)
    counted = [counts(model, tie, people) for model, tie in COUNTED]
    return {
        one.pk: {
            _("Names"): "; ".join(names[one.pk]),
            _("Country"): str(one.country or ""),
            _("Offices"): "; ".join(offices[one.pk]),
            _("Seen"): seen.get(one.pk, ""),
            _("Reports"): counted[0].get(one.pk, ""),
            _("Meetings"): counted[1].get(one.pk, ""),
            _("Quotes"): counted[2].get(one.pk, ""),
        }
        for one in people
    }


COUNTED = ((Article.people.through, "person"), (Participation, "person"), (Quote, "speaker"))


def counts(model: Any, tie: str, people: list[Person]) -> dict[int, str]:
    """How many rows point to each person."""
    rows = model.objects.filter(**{f"{tie}__in": people}).order_by().values_list(tie).annotate(Count("pk"))
    return {pk: str(number) for pk, number in rows}


def spans(people: list[Person]) -> dict[int, str]:
    """From when to when reports show each person."""
    rows = Sighting.objects.filter(person__in=people).order_by().values_list("person")
    return {pk: days(first, last) for pk, first, last in rows.annotate(Min("earliest"), Max("latest"))}


def nobodies(question: Question) -> Shown | None:
    """Words that mean somebody, and those who may be meant."""
    mention = Mention.objects.filter(pk=question.number, person=None).first()
    if mention is None:
        return None
    article = question.article
    found = [*named_so(mention), *near(article, mention.start)]
    return Shown(
        title=_("“{name}” in “{report}”").format(name=mention.text, report=article),
        passages=[passage(article, mention.start, mention.end)],
        choices=[*candidates(found), nobody()],
        chosen="nobody",
        fix=admin_url(mention),
        typed=True,
    )


def named_so(mention: Mention) -> list[Person]:
    """People who bear the name, where the words are one."""
    return [] if mention.form in ("pronoun", "office") else list(questions.bearers(mention.text)[:MOST])


def near(article: Article, start: int) -> list[Person]:
    """The people whom the report names, those nearest before the place first."""
    rows = Mention.objects.filter(article=article, person__isnull=False, person__rejected=False).order_by()
    places = list(rows.values_list("person", "start"))
    far = {}
    for pk, place in places:
        distance = start - place if place <= start else 2 * (place - start)
        far[pk] = min(distance, far.get(pk, distance))
    known = Person.objects.in_bulk(far)
    return [known[pk] for pk in sorted(far, key=lambda pk: (far[pk], pk))]


def candidates(found: Iterable[Person]) -> list[Choice]:
    """The people as choices, each once."""
    return [Choice(f"person-{one.pk}", one.name) for one in dict.fromkeys(found)][:MOST]


def of_name(typed: str) -> Person | None:
    """The only person of that name or address; None where there is none, or several."""
    typed = typed.replace("\0", "").strip()
    found = Person.objects.present().filter(Q(slug=typed) | Q(name__iexact=typed) | Q(aliases__name=typed)).distinct()
    rows = list(found.order_by("pk")[:2]) if typed else []
    return rows[0] if len(rows) == 1 else None
