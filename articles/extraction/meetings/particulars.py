"""What a report says of a meeting beside its facts: how long it lasted, what came of it, where its day is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.extraction.languages.shapes import ResultWords
from articles.extraction.meetings.cast import clauses, span_of
from articles.extraction.meetings.clause import outside_quotations
from articles.extraction.meetings.draft import Draft
from articles.extraction.meetings.lengths import length_of
from articles.extraction.schema import DateRange, Particulars, Span
from articles.extraction.tokens import Document, Sentence, Token

MOST_OUTCOMES = 3
# So many sentences behind one that tells of the meeting may tell of its outcome.
BEHIND = 3
# Tokens; what is longer is a table.
LONGEST = 120
# Words; "Muster agreed." tells of no outcome.
SHORTEST = 4
# "kam am Ende doch keine Einigung": so many words between "keine" and its noun, "a final agreement was reached".
NEAR = 2
HELD = ("held", "unclear")


def particulars_of(
    document: Document, draft: Draft, others: Sequence[Draft], days: DateRange | None, status: str
) -> Particulars:
    """The particulars of one meeting; `others` are the meetings of the report beside it."""
    own = sorted({account.scene.sentence for account in draft.accounts})
    theirs = {account.scene.sentence for other in others for account in other.accounts}
    tells = next((one.scene.sentence for one in draft.accounts if one.status == status), own[0])
    dated = draft.date is not None and days == draft.date.range
    moved = draft.moved_from.range if draft.moved_from and draft.postponed else None
    return Particulars(
        postponed=draft.postponed and status in ("cancelled", "planned"),
        moved_from=moved if moved and moved != days else None,
        lasted=length_of(document, draft) if status in HELD else None,
        outcomes=tuple(outcomes_of(document, own, theirs))[:MOST_OUTCOMES] if status in HELD else (),
        date_at=draft.date.span if draft.date is not None and dated else None,
        status_at=document.sentences[tells].span,
    )


def outcomes_of(document: Document, own: Sequence[int], theirs: set[int]) -> Iterator[Span]:
    """The sentences that tell what came of the meeting: its own ones and those right behind them."""
    near = {n for first in own for n in behind(document, first, theirs - set(own))}
    for n in sorted({*own, *near}):
        sentence = document.sentences[n]
        if n not in theirs and SHORTEST < len(sentence.tokens) <= LONGEST and tells_outcome(sentence):
            yield sentence.span


def behind(document: Document, first: int, theirs: set[int]) -> Iterator[int]:
    """The next sentences, up to one that tells of another meeting."""
    for n in range(first + 1, min(first + 1 + BEHIND, len(document.sentences))):
        if n in theirs or document.sentences[n].in_post:
            return
        yield n


def tells_outcome(sentence: Sentence) -> bool:
    """Whether a clause outside of quotations says what was agreed, or that nothing was."""
    outside = {token.start for token in outside_quotations(sentence)}
    words = sentence.language.results
    return any(
        is_outcome([token for token in clause if token.start in outside], words, sentence)
        for clause in clauses(sentence)
        if span_of(clause).end <= sentence.span.end
    )


def is_outcome(clause: list[Token], words: ResultWords, sentence: Sentence) -> bool:
    """ "vereinbarten eine Waffenruhe", "keine Einigung", "endete ohne Ergebnis"; no "die 2015 vereinbarten Regeln"."""
    said = [token.lower for token in clause]
    if set(said) & words.not_yet:
        return False
    if set(said) & words.telling:
        return True
    if any(token.lower in words.agreed and is_verb(clause, n, sentence) for n, token in enumerate(clause)):
        return True
    nouns = [n for n, word in enumerate(said) if word in words.outcomes]
    none = any(set(said[max(0, n - 1 - NEAR) : n]) & words.without for n in nouns)
    return none or bool(nouns and set(said) & words.reached)


def is_verb(clause: list[Token], n: int, sentence: Sentence) -> bool:
    """Whether a form is the verb: an adjective, "die vereinbarte Waffenruhe", stands between article and noun."""
    capitals = sentence.language.topics.capital_nouns
    after = clause[n + 1] if n + 1 < len(clause) else None
    if not capitals or after is None or not after.capitalised or after.kind != "word" or not clause[n].text.islower():
        return clause[n].text.islower() or clause[n].start == sentence.span.start
    before = {token.lower for token in clause[max(0, n - 4) : n]}
    return not before & sentence.language.topics.articles
