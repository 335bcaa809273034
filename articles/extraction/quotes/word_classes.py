"""Words of a sentence, and verb or noun where the spelling does not tell: "the report says", "it regretted"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.languages.shapes import Cues


# Not frozen, as tokens are not; nothing changes a word.
@dataclass(slots=True, eq=False)
class Word:
    """A token, or a whole quotation (`kind` "quote", `pair` its index); `quoted` marks words between other marks.

    `known` words begin a name or an office that the report speaks of. `noun` and `verb` are what a word surely is where
    the spelling does not tell.
    """

    start: int
    end: int
    text: str
    lower: str
    kind: str
    capitalised: bool
    pair: int | None = None
    quoted: bool = False
    known: bool = False
    noun: bool = False
    verb: bool = False


def tag(words: Sequence[Word], cues: Cues) -> None:
    """Mark the words of a sentence that are surely nouns, or verbs that no lexicon knows; by their neighbours alone."""
    if cues.capital_nouns:
        return
    for at, word in enumerate(words):
        if word.kind != "word" or word.capitalised:
            continue
        before = words[at - 1] if at else None
        after = words[at + 1] if at + 1 < len(words) else None
        sure = word.lower in cues.auxiliaries or word.lower in cues.modals
        word.noun = before is not None and not sure and is_noun_here(word, before, cues)
        word.verb = not word.noun and before is not None and is_past_here(word, before, after, cues)


def is_noun_here(word: Word, before: Word, cues: Cues) -> bool:
    """ "a report", "Kessler's claims", "in demand": an article, a preposition or a genitive leads to a noun."""
    if before.lower in cues.determiners and before.lower not in cues.pronouns:
        return True
    if before.lower in cues.prepositions and before.lower not in cues.adverbs:
        return True
    if before.text.endswith(cues.possessive_endings):
        return not word.lower.endswith(cues.past_endings)
    # "US state department": only several can "state" something
    base = any(form.lemma == word.lower for form in cues.verbs.get(word.lower, ()))
    return (
        base
        and before.capitalised
        and before.lower not in cues.pronouns
        and not before.text.endswith(cues.plural_endings)
    )


def is_past_here(word: Word, before: Word, after: Word | None, cues: Cues) -> bool:
    """ "it regretted the decision": a word in -ed behind a noun or pronoun, and not before a noun of its own."""
    if not word.lower.endswith(cues.past_endings) or before.kind not in ("word", "number", "handle"):
        return False
    if before.lower in cues.pronouns:
        return True
    if before.lower in cues.functional or before.lower in cues.plain_verbs or before.lower in cues.infinitive_marks:
        return False
    if before.lower in cues.coordinators or before.lower in cues.complementisers:
        return False
    if after is None or after.kind != "word" or after.capitalised:
        return True
    return (
        after.lower in cues.functional
        or after.lower in cues.complementisers
        or after.lower.endswith(cues.adverb_endings)
    )
