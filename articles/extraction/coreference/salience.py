"""Who was spoken of last: the memory in which a pronoun or a description finds its person."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from articles.extraction.coreference.subjects import content_before
from articles.extraction.positions import position_at
from articles.extraction.schema import Person
from articles.extraction.tokens import Sentence

RECENT = 8
NEAR_SENTENCES = 3


@dataclass
class Seen:
    """A mention that later words can refer back to."""

    person: Person
    sentence: int
    start: int
    subject: bool
    quoted: bool = False


class Salience:
    """The last mentions of a report up to the word that is being read; `genders` by the people's ids."""

    def __init__(self, genders: Mapping[str, str]) -> None:
        self.genders = genders
        self.seen: list[Seen] = []

    def add(self, person: Person, sentence: Sentence, start: int, *, subject: bool, quoted: bool) -> None:
        """One more mention, `quoted` inside of quotation marks; the oldest ones are forgotten."""
        self.seen.append(Seen(person, sentence.index, start, subject, quoted))
        del self.seen[:-RECENT]

    def latest(self, people: Collection[Person]) -> Person | None:
        """Whoever of `people` was spoken of last."""
        return next((seen.person for seen in reversed(self.seen) if seen.person in people), None)

    def named_in(self, sentence: Sentence) -> list[Person]:
        """Whom the sentence has named so far."""
        return [seen.person for seen in self.seen if seen.sentence == sentence.index]

    def is_of(self, person: Person, gender: str) -> bool:
        """Whether the person can be of this gender; of some people it is not known."""
        return not gender or self.genders[person.id] in (gender, "")

    def recent(self, fitting: Callable[[Person], bool]) -> Person | None:
        """The fitting person that was last spoken of, subjects before others."""
        fits = [seen for seen in self.seen if fitting(seen.person)]
        if not fits:
            return None
        latest = [seen for seen in fits if seen.sentence == fits[-1].sentence]
        subjects = [seen for seen in latest if seen.subject]
        return (subjects or latest)[-1].person

    def topic(self, gender: str, sentence: Sentence, position: int, *, quoted: bool = False) -> Person | None:
        """Whom a pronoun means: the only one who agrees nearby, else the subject of the last sentence that has one.

        Outside of quotation marks it is nobody who was only named inside: „Meier hat gelogen.“ Er fügte hinzu ...
        """
        doer = self.doer(sentence, position)
        content = range(content_before(sentence, position), sentence.tokens[position].start)
        near = [
            seen
            for seen in self.seen
            if sentence.index - seen.sentence <= NEAR_SENTENCES
            and self.is_of(seen.person, gender)
            and seen.person != doer
            and seen.start not in content
            and (quoted or not seen.quoted)
        ]
        if len({seen.person.id for seen in near}) == 1:
            return near[-1].person
        for index in range(sentence.index, sentence.index - NEAR_SENTENCES - 1, -1):
            subjects = [seen for seen in near if seen.sentence == index and seen.subject]
            if subjects:
                return subjects[0].person if index != sentence.index else subjects[-1].person
        return None

    def latter(self, gender: str, sentence: Sentence) -> Person | None:
        """ "Muster traf Meier. Dieser sagte ...": the last one here or in the sentence before that is no subject."""
        near = [seen for seen in self.seen if sentence.index - seen.sentence <= 1 and self.is_of(seen.person, gender)]
        others = [seen for seen in near if not seen.subject]
        return others[-1].person if others else None

    def doer(self, sentence: Sentence, position: int) -> Person | None:
        """ "Nachname empfing ihn": the subject of a clause, whom its object is not."""
        tokens = sentence.tokens
        if tokens[position].lower not in sentence.language.references.objects:
            return None
        for seen in reversed(self.seen):
            if seen.sentence != sentence.index:
                return None
            first = position_at(tokens, seen.start)
            if seen.subject and not any(token.text in ",;:" for token in tokens[first:position]):
                return seen.person
            if seen is self.seen[-1] and acts_in_relative(sentence, first, position):
                return seen.person
        return None


def acts_in_relative(sentence: Sentence, first: int, position: int) -> bool:
    """ "Minister Name, who will receive him,": whether a relative pronoun and its verb stand before the object."""
    words, tokens = sentence.language, sentence.tokens[first:position]
    comma = next((n for n, token in enumerate(tokens) if token.text == ","), len(tokens))
    behind = [token.lower for token in tokens[comma + 1 : comma + 3]]
    verbs = words.events.finite, words.events.planned, words.events.verbs, words.offices.receiving
    return len(behind) == 2 and behind[0] in words.cues.relatives and any(behind[1] in group for group in verbs)
