"""What a time expression is read in, and the shapes of its readers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from articles.extraction.languages.shapes import DateWords
from articles.extraction.schema import DateMention, DateRange
from articles.extraction.tokens import Sentence


@dataclass(frozen=True, slots=True)
class Context:
    """What surrounds an expression: its sentence, what "today" is, and the expression before it."""

    sentence: Sentence
    origin: DateRange | None
    before: DateMention | None

    @property
    def words(self) -> DateWords:
        """The words of the sentence's language."""
        return self.sentence.language.dates


Groups = dict[str, str]
# Tokens of a sentence that can tell its tense; more would cost time on what is no sentence.
LONGEST = 400
Days = tuple[date, date]
Reading = tuple[DateRange, str]
Reader = Callable[[Groups, Context], "tuple[Days, str, str] | None"]


def is_short(month: str, words: DateWords) -> bool:
    """Whether the name of a month is the beginning of its full name: "Jan", "Sept", but not "Mai"."""
    number = words.months[month]
    return any(other != month and words.months[other] == number and other.startswith(month) for other in words.months)
