"""Whether a run of words is a person: by its own words, by what stands beside it, or by its coming back."""

from __future__ import annotations

from collections import Counter

from articles.extraction.people.candidates import Candidate, Scene


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
    if len(words) < 2:
        return not unsure and singles[last] > 1 and speaks(candidate)
    if unsure or words[0] in candidate.sentence.language.places.fronts:
        return False
    before = candidate.sentence.tokens[candidate.run.start - 1] if candidate.run.start else None
    if before is not None and before.lower in candidate.sentence.language.names.determiners:
        return False
    # Where nouns have small letters, a verb of speaking behind two or three capitalised words is enough.
    shaped = is_foreign(candidate, words) or not candidate.sentence.language.cues.capital_nouns
    if shaped and len(words) <= 3 and (speaks(candidate) or is_told_apart(candidate)):
        return True
    return singles[last] > 0 or (singles[words[0]] > 0 and words[0] in candidate.sentence.language.names.family_first)


def speaks(candidate: Candidate) -> bool:
    """ "Nachname sagte", "„…“, sagte Nachname": the subject of a verb of speaking, right before or behind it."""
    tokens, run = candidate.sentence.tokens, candidate.run
    verbs = candidate.sentence.language.names.speaking
    if run.end < len(tokens) and tokens[run.end].lower in verbs:
        return run.start == 0 or tokens[run.start - 1].kind != "word" or len(run.words) > 1
    commas = run.start > 0 and run.end + 1 < len(tokens) and tokens[run.start - 1].text == tokens[run.end].text == ","
    if commas and tokens[run.end + 1].lower in verbs:
        # "Der Chef der Firma, Vorname Nachname, sagte …"
        return True
    behind = run.start > 1 and tokens[run.start - 1].lower in verbs
    return behind and (tokens[run.start - 2].text == "," or tokens[run.start - 2].kind == "mark")


def is_told_apart(candidate: Candidate) -> bool:
    """ "Vorname Nachname (58)", "Vorname Nachname (Partei)": an age or a party stands behind people only."""
    tokens, end = candidate.sentence.tokens, candidate.run.end
    if end + 2 >= len(tokens) or tokens[end].text != "(" or tokens[end + 2].text != ")":
        return False
    return (tokens[end + 1].kind == "number" and len(tokens[end + 1].text) == 2) or candidate.country is not None


def is_foreign(candidate: Candidate, words: tuple[str, ...]) -> bool:
    """Two words that no noun or adjective of the language looks like, in mid-sentence."""
    names = candidate.sentence.language.names
    before = candidate.sentence.tokens[candidate.run.start - 1] if candidate.run.start else None
    places = candidate.sentence.language.countries.place_prepositions
    if before is not None and (before.capitalised or before.lower in places):
        return False
    return (
        len(words) <= 3
        and not words[0].lower().endswith(names.noun_like)
        and not words[-1].lower().endswith(names.endings)
    )
