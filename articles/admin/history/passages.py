"""Words of reports that decisions are about: the passage that stands for a key today, however it was moved since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from django.db.models import Value
from django.db.models.functions import Substr

from articles.admin.history.looking import overlapping
from articles.corrections.finding import SAME_WORDS
from articles.corrections.keys import PASSAGES, Key, moved
from articles.models import Article, Correction

LONGEST = 120
AT_ONCE = 200
Code = tuple[str, str, int, int]


class Passage(NamedTuple):
    """What became of the words of a key: the row with its words, or only the words."""

    words: str
    pk: int | None = None


def code_of_words(key: Key) -> Code:
    """The report and the offsets of a key."""
    return key["kind"], key["article"], key["span"][0], key["span"][1]


def find_passages(keys: Iterable[Key]) -> dict[Code, Passage]:
    """For every passage key what stands for it; those that stand nowhere have the words at their offsets at least."""
    wanted = {code_of_words(key): key for key in keys if key["kind"] in PASSAGES}
    found: dict[Code, Passage] = {}
    for some in batched(wanted):
        found |= found_together(some)
    return found


def batched(wanted: dict[Code, Key]) -> Iterator[dict[Code, Key]]:
    """The keys in parts that a database takes in one question."""
    codes = list(wanted)
    for first in range(0, len(codes), AT_ONCE):
        yield {code: wanted[code] for code in codes[first : first + AT_ONCE]}


def found_together(wanted: dict[Code, Key]) -> dict[Code, Passage]:
    """What stands for some of the keys."""
    found = rows_for(wanted)
    lost = {code: key for code, key in wanted.items() if code not in found}
    if lost:
        found |= followed(lost)
        bare = {code: key for code, key in lost.items() if code not in found}
        found |= {code: Passage(words) for code, words in words_at(bare).items()}
    return found


def rows_for(wanted: dict[Code, Key]) -> dict[Code, Passage]:
    """The rows that overlap the keys most, if by four fifths."""
    found = {}
    for kind in PASSAGES:
        keys = {code: key for code, key in wanted.items() if code[0] == kind}
        rows = overlapping(kind, keys.values())
        for code, key in keys.items():
            fitting = [(likeness(row, key), -row[0], row) for row in rows if fits(row, key)]
            if fitting and max(fitting)[0] >= SAME_WORDS:
                row = max(fitting)[2]
                found[code] = Passage(row[-1], row[0])
    return found


def fits(row: tuple[Any, ...], key: Key) -> bool:
    """Whether a row is of the key's report, kind and origin."""
    _pk, article, _start, _end, of, origin, _words = row
    return (
        article == key["article"]
        and ("origin" not in key or origin == key["origin"])
        and (key["kind"] != "mention" or of == key["of"])
    )


def likeness(row: tuple[Any, ...], key: Key) -> float:
    """The share of code points that a row and a key have in common; of equals a row of the same type is the better."""
    (start, end), (first, last) = row[2:4], key["span"]
    common = min(end, last) - max(start, first)
    same_type = key["kind"] == "quote" and row[4] == key.get("of")
    return max(0, common) / (max(end, last) - min(start, first)) + 0.01 * same_type


def followed(lost: dict[Code, Key]) -> dict[Code, Passage]:
    """The rows of passages that later decisions moved elsewhere."""
    reports = {key["article"] for key in lost.values()}
    later = Correction.objects.filter(action="change", article_sha256__in=reports, kind__in=PASSAGES, withdrawn_at=None)
    steps = list(later.filter(after__has_key="start").order_by("id").values_list("target", "after"))
    ways = {}
    for code, key in lost.items():
        place = key
        for target, after in steps:
            if code_of_words(target) == code_of_words(place):
                place = moved(place, after)
        if place is not key:
            ways[code] = place
    rows = rows_for({code_of_words(place): place for place in ways.values()})
    return {code: rows[at] for code, place in ways.items() if (at := code_of_words(place)) in rows}


def words_at(keys: dict[Code, Key]) -> dict[Code, str]:
    """The first words at the offsets of the keys, in one query."""
    if not keys:
        return {}
    pieces = [
        Article.objects.filter(body_sha256=article)
        .order_by()
        .annotate(code=Value(number), words=Substr("body", start + 1, min(end - start, LONGEST)))
        .values_list("code", "words")
        for number, (_kind, article, start, end) in enumerate(keys)
    ]
    codes = list(keys)
    first, *rest = pieces
    return {codes[number]: words for number, words in (first.union(*rest, all=True) if rest else first)}
