"""Whether a run of words is a person: by its own words, by what stands beside it, or by its coming back."""

from __future__ import annotations

from collections import Counter

from articles.extraction.candidates import Candidate, Scene


def accepted(candidate: Candidate, words: tuple[str, ...], singles: Counter[str], scene: Scene) -> bool:
    """Whether a run is a person: by itself, or because its last word comes back alone."""
    last = words[-1]
    if candidate.office is not None:
        plain_noun = len(words) == 1 and last in scene.loners
        return not plain_noun and not (len(words) == 1 and candidate.office.plural)
    if candidate.strong:
        return not (
            len(words) > 1 and words[0] in scene.loners and words[0] not in candidate.sentence.language.names.given
        )
    unsure = candidate.sentence.language.names.sure_only or any(word in scene.loners for word in words)
    if len(words) < 2 or unsure:
        return False
    before = candidate.sentence.tokens[candidate.run.start - 1] if candidate.run.start else None
    if before is not None and before.lower in candidate.sentence.language.names.determiners:
        return False
    if (before is not None and is_foreign(candidate, words)) or speaks(candidate):
        return True
    return singles[last] > 0 or (singles[words[0]] > 0 and words[0] in candidate.sentence.language.names.family_first)


def speaks(candidate: Candidate) -> bool:
    """ "Vorname Nachname told reporters": two or three words that say something, where nouns are written small."""
    tokens, cues = candidate.sentence.tokens, candidate.sentence.language.cues
    if cues.capital_nouns or len(candidate.run.words) > 3 or candidate.run.end >= len(tokens):
        return False
    forms = cues.verbs.get(tokens[candidate.run.end].lower, ())
    return any(form.kind == "finite" and form.lemma in cues.calls_on for form in forms)


def is_foreign(candidate: Candidate, words: tuple[str, ...]) -> bool:
    """Two words that no noun or adjective of the language looks like, in mid-sentence."""
    names = candidate.sentence.language.names
    before = candidate.sentence.tokens[candidate.run.start - 1]
    if before.capitalised or before.lower in candidate.sentence.language.countries.place_prepositions:
        return False
    return (
        len(words) <= 3
        and not words[0].lower().endswith(names.noun_like)
        and not words[-1].lower().endswith(names.endings)
    )
