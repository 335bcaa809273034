"""What a reader may have meant where little or nothing was found: names and words of the collection that are near."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db import connection
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from rapidfuzz import fuzz, process

from articles.browsing.naming import country_in_words, name_of
from articles.browsing.searching.people import best_known
from articles.matching.names import name_key
from articles.models import Alias, Article, Country, Place
from articles.models.folding import WORD, fold, stem, stem_of
from articles.models.queries import Either, Phrase, Query, phrases, read
from articles.models.search import answering

LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Shorter words are near too many; longer ones are no words.
SHORTEST, LONGEST = 4, 24
# Of so many reports with a word that is near the words are counted.
SAMPLE = 40
MOST, MOST_UNKNOWN, MOST_NAMES, NEAR_ENOUGH = 5, 3, 2000, 80


class Suggestion(NamedTuple):
    """A name or a question that may be meant, where it leads, and what it is: nothing of a word to search for."""

    name: str
    url: str
    kind: Any = ""


def suggestions(query: Query, words: str, rest: str) -> list[Suggestion]:
    """The question with words that are near, and names that are; `rest` is what names nothing yet."""
    reports = Article.objects.visible()
    unknown = [phrase for phrase in phrases(read(rest).node) if not reports.search(str(phrase)).exists()]
    single = [phrase for phrase in unknown if not phrase.first and not phrase.beginnings][:MOST_UNKNOWN]
    names = [*near_people(query, single), *near_countries(single), *near_places(single)]
    return list(dict.fromkeys([*corrected(words, single), *names]))[: 2 * MOST]


def corrected(words: str, unknown: list[Phrase]) -> list[Suggestion]:
    """The question with the words that are near in the place of the unknown ones, if there are any."""
    meant = words
    for phrase in unknown:
        meant = meant.replace(phrase.shown, near_word(phrase.shown) or phrase.shown, 1)
    return [] if meant == words else [Suggestion(meant, f"{reverse('search')}?{urlencode({'q': meant})}")]


def edits(word: str) -> set[str]:
    """All words that come of this one by leaving out, adding, changing a letter, or swapping two."""
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = {one + other[1:] for one, other in splits if other}
    found |= {one + other[1] + other[0] + other[2:] for one, other in splits if len(other) > 1}
    found |= {one + letter + other[1:] for one, other in splits if other for letter in LETTERS}
    return found | {one + letter + other for one, other in splits for letter in LETTERS} - {word}


def near_word(unknown: str) -> str:
    """The word that is near and stands in most of some reports, as it is written there; nothing where none is."""
    typed = fold(unknown)
    if not SHORTEST <= len(typed) <= LONGEST:
        return ""
    # Hundreds of words that nobody writes: not worth remembering.
    stems = {stem_of(word) for word in edits(typed)} - {""}
    any_of = Either(tuple(Phrase(one, (), (one,)) for one in sorted(stems)))
    rows = answering(Article.objects.visible(), connection, "articles_article", any_of).order_by()
    counted: Counter[str] = Counter()
    for title, body in rows.values_list("title", "body")[:SAMPLE]:
        counted.update({word for word in WORD.findall(f"{title} {body}") if stem(word) in stems})

    def nearness(word: str) -> tuple[int, bool, int, str]:
        return round(fuzz.ratio(fold(word), typed)), word[0].isupper() == unknown[0].isupper(), counted[word], word

    return max(counted, key=nearness, default="")


def near_people(query: Query, unknown: list[Phrase]) -> list[Suggestion]:
    """People whose name is near an unknown word, or the whole question."""
    whole = " ".join(phrase.shown for phrase in phrases(query.node))
    texts = {name_key(text)[:100] for text in (*(phrase.shown for phrase in unknown), whole if unknown else "")} - {""}
    keys = [key for text in texts for key in text.split() if len(key) >= SHORTEST]
    if not keys:
        return []
    begin = Q()
    for key in keys[:6]:
        begin |= Q(last__startswith=key[:2]) | Q(first__startswith=key[:2])
        begin |= Q(last__in=edits(key)) if len(key) <= LONGEST else Q()
    rows = Alias.objects.filter(begin).order_by().values_list("key", "last", "person")[:MOST_NAMES]
    near: dict[int, float] = {}
    for key, last, person in rows:
        score = max(fuzz.ratio(text, key if " " in text else last) for text in texts)
        if score >= NEAR_ENOUGH:
            near[person] = max(score, near.get(person, 0))
    found = best_known(near, len(near))
    ranked = sorted(found, key=lambda person: (-round(near[person.pk], -1), -person.told))
    return [Suggestion(person.name, person.get_absolute_url(), _("Official")) for person in ranked[:MOST]]


def near_countries(unknown: list[Phrase]) -> list[Suggestion]:
    """Countries of the collection whose name in the reader's language is near an unknown word."""
    names = (
        {code: fold(country_in_words(code)) for code in Country.objects.values_list("pk", flat=True)} if unknown else {}
    )
    return [
        Suggestion(country_in_words(code), reverse("country", args=[code]), _("Country"))
        for phrase in unknown
        for _known, _score, code in near(fold(phrase.shown), names)
    ]


def near_places(unknown: list[Phrase]) -> list[Suggestion]:
    """Places of meetings whose name, in reports or in the reader's language, is near an unknown word."""
    found: dict[Place, None] = {}
    for phrase in unknown:
        begin = Q(folded__startswith=fold(phrase.shown)[:2]) | Q(key__startswith=name_key(phrase.shown)[:2])
        met = list(Place.objects.filter(begin, meetings__isnull=False).distinct()[:MOST_NAMES])
        names = {(place, name): fold(name) for place in met for name in (place.name, name_of(place))}
        found |= {place: None for _known, _score, (place, _name) in near(fold(phrase.shown), names)}
    return [Suggestion(name_of(place), place.get_absolute_url(), _("Place")) for place in found]


def near(typed: str, names: dict[Any, str]) -> Iterable[tuple[str, float, Any]]:
    """The names that are near, the nearest first."""
    return process.extract(typed, names, scorer=fuzz.ratio, limit=2, score_cutoff=NEAR_ENOUGH)
