"""One statement in many wordings: quotes folded, the most telling one first, with what the others word differently."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import NamedTuple

from django.core.exceptions import EmptyResultSet
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL
from django.utils.translation import ngettext

from articles.models import Quote

WIDE = ("article__raw", "article__body", "article__search_text", "search_text")
WORD = re.compile(r"\S+")
MARKS = re.compile(r"^\W+|\W+$")
# Wordings with less in common are other words altogether: marking nearly all of them helps nobody.
ALIKE = 0.4
# Comparing takes time that grows with the square of the length.
LONGEST = 300
# A dispatch that hundreds print is one wording; so many of its places are named.
MOST_PLACES = 12


class Piece(NamedTuple):
    """Words of a wording: "same" as in the one that leads, "more" that it has, or "less": words of that one alone."""

    kind: str
    text: str


@dataclass(frozen=True)
class Wording:
    """Quotes with the same words: the first of them, all that are shown, the number of the rest, and the differences.

    There are no `pieces` where the words are in another language or have too little in common.
    """

    quote: Quote
    places: list[Quote]
    more: int
    pieces: list[Piece]

    @property
    def same(self) -> bool:
        """Whether these are the words of the quote that leads."""
        return [piece.kind for piece in self.pieces] == ["same"]


@dataclass(frozen=True)
class Said:
    """What somebody said: the quote that leads, the other wordings, and how many visible reports have it."""

    quote: Quote
    wordings: list[Wording] = field(default_factory=list)
    reports: int = 1

    @property
    def others(self) -> int:
        """How many wordings there are beside the one that leads."""
        return sum(not wording.same for wording in self.wordings)

    @property
    def in_reports(self) -> str:
        """In how many reports it stands, in words."""
        return ngettext("In %(number)s report", "In %(number)s reports", self.reports) % {"number": self.reports}

    @property
    def otherwise(self) -> str:
        """How many other wordings there are, in words."""
        number = self.others
        return ngettext("%(number)s other wording", "%(number)s other wordings", number) % {"number": number}


def folded(quotes: Iterable[Quote]) -> list[Said]:
    """The quotes, those of one statement as one in the place of the first; of these the most telling one leads.

    All visible wordings of a statement are shown, also those that are not among `quotes`. One query.
    """
    leaders: dict[object, Quote] = {}
    for quote in quotes:
        said = quote.statement_id or (quote.pk,)
        known = leaders.get(said)
        leaders[said] = quote if known is None or standing(quote) < standing(known) else known
    others = wordings_of({quote.statement_id for quote in leaders.values()} - {None})
    return [told(quote, others.get(quote.statement_id, [])) for quote in leaders.values()]


def standing(quote: Quote) -> tuple[int, int]:
    """What comes first leads."""
    return (quote.standing or 0, quote.pk)


def wordings_of(statements: set[int | None]) -> dict[int | None, list[Quote]]:
    """All visible quotes of the statements, the most telling ones first."""
    found: dict[int | None, list[Quote]] = {}
    if statements:
        rows = Quote.objects.visible().filter(statement__in=statements).select_related("article__source")
        for quote in rows.defer(*WIDE).order_by("standing", "pk"):
            found.setdefault(quote.statement_id, []).append(quote)
    return found


def told(quote: Quote, all_of_it: list[Quote]) -> Said:
    """The statement, led by this quote."""
    same: dict[tuple[str, str, bool], list[Quote]] = {}
    for other in all_of_it:
        if other.pk != quote.pk:
            same.setdefault((other.text, other.language, other.type == "direct"), []).append(other)
    wordings = [
        Wording(some[0], some[:MOST_PLACES], len(some[MOST_PLACES:]), differences(quote, some[0]))
        for some in same.values()
    ]
    return Said(quote, wordings, len({one.article_id for one in [quote, *all_of_it]}))


def differences(leader: Quote, other: Quote) -> list[Piece]:
    """The other wording in pieces, with words that only the leading one has; nothing where they are too different."""
    mine, theirs = WORD.findall(leader.text), WORD.findall(other.text)
    if leader.language[:2] != other.language[:2] or max(len(mine), len(theirs)) > LONGEST:
        return []
    matcher = SequenceMatcher(None, [plain(word) for word in mine], [plain(word) for word in theirs], autojunk=False)
    common = sum(block.size for block in matcher.get_matching_blocks())
    if common < ALIKE * min(len(mine), len(theirs)):
        return []
    pieces = []
    for kind, start, end, at, until in matcher.get_opcodes():
        if kind == "equal":
            pieces.append(Piece("same", " ".join(theirs[at:until])))
            continue
        if start < end:
            pieces.append(Piece("less", " ".join(mine[start:end])))
        if at < until:
            pieces.append(Piece("more", " ".join(theirs[at:until])))
    return pieces


def plain(word: str) -> str:
    """The word without the marks around it, whatever its case."""
    return MARKS.sub("", word).casefold() or word


def leading(rows: QuerySet[Quote]) -> QuerySet[Quote]:
    """Those of the quotes that no other one of them stands before in its statement: as many as there are statements."""
    before = {"statement": OuterRef("statement"), "standing__lt": OuterRef("standing")}
    if not rows.query.extra:
        return rows.filter(Q(statement=None) | ~Exists(rows.order_by().filter(**before)))
    try:
        # The search names its table literally: it can only stand in a query of its own.
        sql, params = rows.order_by().values("pk").query.sql_with_params()
    except EmptyResultSet:
        return rows
    others = Quote.objects.filter(pk__in=RawSQL(sql, params), **before)  # noqa: S611
    return rows.filter(Q(statement=None) | ~Exists(others))
