"""What a time expression is read in, and the shapes of its readers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from articles.extraction.languages.shapes import DateWords
from articles.extraction.positions import position_at
from articles.extraction.schema import DateMention, DateRange, Span
from articles.extraction.tokens import Sentence, Token

# Code points, and so more than tokens, of a comma or conjunction between two expressions.
JOINT = 8


@dataclass(frozen=True, slots=True)
class Context:
    """What surrounds an expression: its sentence and place, and what "today" is.

    `latest` is the expression before it, `before` the last one that tells days; `near` is where the sentence before
    begins, `paragraph` where its own paragraph does.
    """

    sentence: Sentence
    span: Span
    origin: DateRange | None
    before: DateMention | None
    latest: DateMention | None
    near: int
    paragraph: int

    @property
    def words(self) -> DateWords:
        """The words of the sentence's language."""
        return self.sentence.language.dates

    def is_near(self, span: Span) -> bool:
        """Whether something stands in this sentence or in the one before."""
        return span.start >= self.near

    def beside(self) -> DateRange | None:
        """The days of the expression right before: "Ende September, Anfang Oktober"."""
        if self.latest is None or self.latest.span.end + JOINT < self.span.start:
            return None
        joints = self.sentence.language.topics.conjunctions | {",", "/"}
        between = [token for token in self.tokens_before(JOINT) if token.start >= self.latest.span.end]
        return self.latest.range if between and all(token.lower in joints for token in between) else None

    def token_before(self) -> Token | None:
        """The token right before the expression."""
        return next(iter(self.tokens_before(1)), None)

    def tokens_before(self, number: int) -> tuple[Token, ...]:
        """Up to `number` tokens right before the expression."""
        at = position_at(self.sentence.tokens, self.span.start)
        return self.sentence.tokens[max(0, at - number) : at]

    def tokens_after(self, number: int) -> tuple[Token, ...]:
        """Up to `number` tokens right behind the expression."""
        at = position_at(self.sentence.tokens, self.span.end)
        return self.sentence.tokens[at : at + number]


Groups = dict[str, str]
Days = tuple[date, date]
# The days, what they rest on, and the unit that is named (see `DateMention.kind`).
Found = tuple[Days, str, str]
Reading = tuple[DateRange, str]
Reader = Callable[[Groups, Context], "Found | None"]
