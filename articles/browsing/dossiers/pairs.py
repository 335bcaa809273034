"""The dossier of two countries, and that of two officials."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.urls import reverse

from articles import indexing
from articles.browsing.addresses import Pair, list_url
from articles.browsing.dossiers import present
from articles.browsing.dossiers.figures import Side
from articles.browsing.dossiers.together import together
from articles.browsing.fetching import quote_rows
from articles.browsing.lists import rows_of
from articles.browsing.statements import Said, folded
from articles.indexing import Conditions, Found
from articles.indexing.remembering import Remembering
from articles.models import Account, Country, Person, Quote

FEW = 6
# What was said beside a meeting is looked for in the reports of so many, the newest ones.
TOLD_WITH = 200
remembered = Remembering(most=500)


class OfOther(NamedTuple):
    """What one side said: the newest of or to the other, how many quotes these are, their list; others at meetings."""

    side: str
    statements: list[Said]
    count: int
    url: str
    besides: list[Said]


def of_countries(first: Country, second: Country) -> dict[str, Any]:
    """Everything about two countries."""
    codes = (first.code, second.code)
    asked = [("country", code) for code in codes]
    met, held = of_both("country", codes)
    quotes = told_with(met)
    each, pairs = remembered(("who of two countries met", codes), lambda: present.of_countries(held, codes))
    return together(met, held, asked, [Side(one.code, one.name) for one in (first, second)]) | {
        "canonical": reverse("country_pair", args=codes),
        "levels": present.levels(held, codes),
        "people": [
            (country.name, present.ranked(groups, asked)) for country, groups in zip((first, second), each, strict=True)
        ],
        "pairs": present.ranked(pairs, asked),
        "said": [of_other_country(first, second, quotes), of_other_country(second, first, quotes)],
    }


def of_officials(first: Person, second: Person) -> dict[str, Any]:
    """Everything about two officials."""
    asked = [("official", one.slug) for one in (first, second)]
    met, held = of_both("official", (first.pk, second.pk))
    quotes = told_with(met)
    return together(met, held, asked, [Side(one.country_id, one.name) for one in (first, second)]) | {
        "canonical": reverse("official_pair", args=[first.slug, second.slug]),
        "beside": present.ranked(present.beside(held, (first.pk, second.pk)), asked),
        "said": [of_other_official(first, second, quotes), of_other_official(second, first, quotes)],
    }


def of_both(field: str, values: tuple[Any, Any]) -> tuple[Found, Found]:
    """The meetings that have both values, and those of them that took place."""
    met = indexing.find("meetings", Conditions(all_of={field: values}))
    return met, met.of_those("status", "held")


def told_with(met: Found) -> frozenset[int]:
    """The ids of all quotes of the reports that tell of the newest of these meetings."""
    reports = Account.objects.filter(meeting__in=met.page(0, TOLD_WITH)).order_by().values("article")
    return frozenset(Quote.objects.filter(article__in=reports).order_by().values_list("pk", flat=True))


def of_other_country(side: Country, other: Country, told: frozenset[int]) -> OfOther:
    """What a country's people and organisations said of or to the other country."""
    asked = [("speaker_country", side.code), ("about", other.code)]
    return said(side.name, ("speaker_country", side.code), ("about", other.code), asked, told)


def of_other_official(side: Person, other: Person, told: frozenset[int]) -> OfOther:
    """What somebody said of or to somebody else."""
    asked = [("speaker", side.slug), ("about_official", other.slug)]
    return said(side.name, ("speaker", side.pk), ("about_official", other.pk), asked, told)


def said(
    side: str, speaks: tuple[str, Any], about: tuple[str, Any], asked: Sequence[Pair], told: frozenset[int]
) -> OfOther:
    """The newest of a side's quotes: of or to the other, and of those `told` beside their meetings the others."""
    speaker, other = ({field: (value,)} for field, value in (speaks, about))
    of_other = indexing.find("quotes", Conditions(all_of={**speaker, **other}))
    besides = of_other.instead(Conditions(all_of=speaker, none_of=other, keys=told)).page(0, 2 * FEW)
    shown = folded(rows_of(quote_rows(), [*of_other.page(0, 3 * FEW), *besides]))
    of_it, others = ([one for one in shown if (one.quote.pk in of_other) is inside] for inside in (True, False))
    return OfOther(side, of_it[:FEW], len(of_other), list_url("quotes", asked), others[:FEW])
