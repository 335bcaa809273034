"""What stands beside people's names and later stands for them: their age, their party, what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.extraction.positions import position_at
from articles.extraction.schema import Person, Span
from articles.extraction.tokens import Document, Token

LONGEST_BRACKET = 8
NOUNS_BEFORE = 3
OLDEST = 120


@dataclass(frozen=True)
class Portraits:
    """By the people's ids: the ages that are given, and the words beside the names, in lower case."""

    ages: dict[str, set[int]]
    labels: dict[str, set[str]]

    def aged(self, people: Sequence[Person], years: int) -> list[Person]:
        """Those of `people` who are said to be so old, else those of whom no age is given."""
        right = [person for person in people if years in self.ages[person.id]]
        return right or [person for person in people if not self.ages[person.id]]

    def called(self, person: Person, noun: str) -> bool:
        """ "der Politologe": whether the person's name stood beside that noun, or beside one that ends like it."""
        return any(label.endswith(noun) for label in self.labels[person.id])

    def of_party(self, person: Person, party: str) -> bool:
        """ "der SPD-Politiker": whether the party stood beside the name, in brackets or in a compound."""
        return any(label.partition("-")[0] == party for label in self.labels[person.id])


def draw(document: Document, people: Sequence[Person]) -> Portraits:
    """The portraits of the people by what surrounds their names: "die SPD-Abgeordnete Eva Muster (45)"."""
    ages: dict[str, set[int]] = {person.id: set() for person in people}
    labels: dict[str, set[str]] = {person.id: set() for person in people}
    for person in people:
        for span in person.mentions:
            for token in beside(document, span):
                if token.kind == "number" and token.text.isdigit() and int(token.text) < OLDEST:
                    ages[person.id].add(int(token.text))
                elif token.kind == "word" and token.capitalised:
                    labels[person.id].add(token.lower)
    return Portraits(ages, labels)


def beside(document: Document, span: Span) -> Iterator[Token]:
    """The nouns before a name, with an age between them, and the words in the brackets behind it."""
    sentence = document.sentence_at(span.start)
    tokens, aged = sentence.tokens, sentence.language.references.aged
    first = at = position_at(tokens, span.start)
    while at > max(0, first - NOUNS_BEFORE) and tokens[at - 1].kind == "word" and tokens[at - 1].capitalised:
        at -= 1
        yield tokens[at]
    if at > 2 and tokens[at - 1].lower in aged:
        yield tokens[at - 3]
    yield from in_brackets(tokens, position_at(tokens, span.end))


def in_brackets(tokens: Sequence[Token], opening: int) -> Iterator[Token]:
    """The words of "(45, SPD)", and the number of ", 45, "."""
    if opening + 2 < len(tokens) and tokens[opening].text == tokens[opening + 2].text == ",":
        yield tokens[opening + 1]
    if opening < len(tokens) and tokens[opening].text == "(":
        for token in tokens[opening + 1 : opening + LONGEST_BRACKET]:
            if token.text == ")":
                return
            yield token
