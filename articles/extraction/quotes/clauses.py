"""What kind of clause words are: whether one is finite, in the Konjunktiv, an infinitive or a relative clause."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from articles.extraction.quotes.phrases import phrase_end
from articles.extraction.quotes.units import Unit, once_a_unit
from articles.extraction.quotes.word_classes import Word


@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """Words from `first` up to `last` between two breaks; its verb is looked for from `core` on.

    "Der Sprecher, ein Jurist, sagte ..." is one clause although its subject is interrupted by commas.
    """

    first: int
    last: int
    core: int = -1

    @property
    def verb_from(self) -> int:
        """Where the part of the clause that holds its verb begins."""
        return max(self.first, self.core)


def traits_of(unit: Unit, word: Word) -> frozenset[str]:
    """The traits of a word as a finite verb of saying; none for a weak one."""
    forms = unit.cues.verbs.get(word.lower, ())
    found = frozenset(trait for form in forms if form.kind == "finite" for trait in form.traits)
    return frozenset() if "x" in found else found


def is_finite(word: Word, unit: Unit) -> bool:
    """Whether the word is a finite verb, as far as the lexicons know."""
    known = word.lower in unit.cues.finite_forms and word.lower not in unit.cues.infinite and not word.noun
    return (known or word.verb) and word.kind == "word" and not word.capitalised


def has_subjunctive(unit: Unit, clause: Clause, *, second: bool = False) -> bool:
    """Whether a verb of the clause stands in the Konjunktiv I, or with `second` in the Konjunktiv II."""
    wanted = unit.cues.moods if second else unit.cues.subjunctive
    return any(
        word.lower in wanted and not word.capitalised and not is_first_person(unit, at, clause)
        for at, word in enumerate(unit.words[clause.first : clause.last], start=clause.first)
    )


def is_first_person(unit: Unit, at: int, clause: Clause) -> bool:
    """ "ich habe" is no Konjunktiv."""
    near = unit.words[max(clause.first, at - 3) : min(clause.last, at + 3)]
    return any(word.lower in unit.cues.first_singular for word in near)


def has_infinitive(unit: Unit, clause: Clause) -> bool:
    """Whether the clause is an infinitive: "auszuschließen", "zu helfen", and no other verb that could be finite.

    In "beteiligt gewesen zu sein" a participle looks like a finite verb; "zu sehen war" has one behind.
    """
    for at in range(clause.first, clause.last):
        if is_infinitive(unit, clause, at):
            begin = max(clause.first, at - 2)
            while begin > clause.first and unit.words[begin].lower in unit.cues.infinite:
                begin -= 1
            if at + 1 < clause.last and is_finite(unit.words[at + 1], unit):
                return False
            return not any(is_finite(unit.words[place], unit) for place in range(clause.first, begin))
    return False


def is_infinitive(unit: Unit, clause: Clause, at: int) -> bool:
    """Whether the word is an infinitive with "zu" before it or inside of it."""
    word, marks = unit.words[at], unit.cues.infinitive_marks
    if word.kind != "word" or word.capitalised or not word.lower.endswith(unit.cues.infinitive_endings):
        return False
    if at > clause.first and unit.words[at - 1].lower in marks:
        return True
    return unit.cues.infix != "" and unit.cues.infix in word.lower[2:-3]


def leads_with_verb(unit: Unit, clause: Clause) -> bool:
    """Whether the clause begins with its verb, known ("sagte er") or not: "töteten sie" has a subject behind it."""
    word = unit.words[clause.first]
    if is_finite(word, unit):
        return True
    if word.kind != "word" or word.capitalised or clause.first + 1 >= clause.last:
        return False
    if (
        word.lower in unit.cues.functional
        or word.lower in unit.cues.relatives
        or word.lower in unit.cues.question_words
    ):
        return False
    after = unit.words[clause.first + 1].lower
    return after in unit.cues.determiners or after in unit.cues.pronouns or after in unit.cues.reflexives


def finite_at(unit: Unit, clause: Clause) -> int | None:
    """The first finite verb of the clause."""
    verbs = finite_places(unit)
    first = bisect_left(verbs, clause.first)
    return verbs[first] if first < len(verbs) and verbs[first] < clause.last else None


@once_a_unit
def finite_places(unit: Unit) -> tuple[int, ...]:
    """Where the finite verbs of a unit stand."""
    return tuple(at for at, word in enumerate(unit.words) if is_finite(word, unit))


def is_relative(unit: Unit, clause: Clause) -> bool:
    """Whether the clause begins with a relative pronoun and ends with its verb."""
    words = unit.words[clause.first : clause.last]
    if len(words) < 2 or has_infinitive(unit, clause) or has_early_verb(unit, clause):
        return False
    helper = words[-1].lower in unit.cues.auxiliaries or words[-1].lower in unit.cues.modals
    if words[0].lower in unit.cues.prepositions:
        return words[1].lower in unit.cues.relatives and (helper or ends_finite(unit, clause))
    if words[0].lower not in unit.cues.relatives:
        return False
    if words[1].lower in unit.cues.reflexives:
        return True
    return ends_finite(unit, clause) or (words[-1].lower not in unit.cues.adverbs and not is_verb_second(unit, clause))


def leads_with_relative(unit: Unit, clause: Clause) -> bool:
    """ "who was late", "with whom he spoke", "der zu spät kam": by its first words only."""
    head = unit.words[clause.first]
    second = unit.words[min(clause.first + 1, clause.last - 1)]
    return head.lower in unit.cues.relatives or (
        head.lower in unit.cues.prepositions and second.lower in unit.cues.relatives
    )


def has_early_verb(unit: Unit, clause: Clause) -> bool:
    """Whether an unmistakable finite verb stands before the last two words: a main clause, however it begins."""
    cues = unit.cues
    return any(
        is_finite(word, unit)
        and (word.lower in cues.auxiliaries or word.lower in cues.modals or word.lower in cues.subjunctive)
        for word in unit.words[clause.first + 1 : clause.last - 2]
    )


def ends_finite(unit: Unit, clause: Clause) -> bool:
    """Whether the last word of the clause is a finite verb, and no other stands in second place."""
    return is_finite(unit.words[clause.last - 1], unit) and not is_verb_second(unit, clause)


def is_verb_second(unit: Unit, clause: Clause) -> bool:
    """Whether a finite verb follows the first phrase of the clause.

    In ", der Bonns ältester Minister ist" it follows as well; but an auxiliary that ends a clause makes a relative.
    """
    first = clause.first + (unit.words[clause.first].lower in unit.cues.prepositions)
    end = phrase_end(unit, first, clause.last, apposition=False) or first + 1
    if end >= clause.last or end == clause.first or not is_finite(unit.words[end], unit):
        return False
    verb, last = unit.words[end].lower, end == clause.last - 1
    relative = clause.first > 0 and last and unit.words[clause.first].lower in unit.cues.relatives
    return not relative or verb not in unit.cues.auxiliaries or verb in unit.cues.moods
