"""Whose office a title says that it is: of a party, of an organisation, of a body that no state need have."""

from __future__ import annotations

from articles.extraction.languages.shapes import Language
from articles.extraction.nouns import masculine_of

SHORTEST_BODY = 3


def is_private(title: str, language: Language) -> bool:
    """ "Tierschutzbund-Sprecher", "Vorstandsvorsitzende": an office of a body that no state need have."""
    base, words = masculine_of(title, language.offices).lower(), language.offices
    joined = "-" in title and base.endswith(words.speakers)
    # "Generalsekretär der UNCTAD" as well.
    return base.partition(" ")[0].endswith(words.private) or (joined and not is_of_party(title, language))


def is_of_party(title: str, language: Language) -> bool:
    """ "Grünen-Abgeordnete", "Oppositions-Sprecher": an office of a party, whose country is that of its rivals."""
    first, hyphen, _ = title.lower().partition("-")
    return bool(hyphen) and first in language.offices.parties


def body_of(title: str, language: Language) -> tuple[str, str] | None:
    """ "EU-Kommissar", "Europaratspräsident", "Direktor der IAEA": the organisation whose office it is, its country."""
    named = language.organisations.named
    words = title.split()
    for first in range(1, len(words)):
        # "Generalsekretär der Vereinten Nationen", "Leiterin der UN-Mission"
        if body := named.phrase(words[first:]) or named.word(words[first].partition("-")[0]):
            return body
    for cut in range(len(title) - 1, SHORTEST_BODY - 2, -1):
        joined = title[cut] == "-" or (cut > SHORTEST_BODY and title[cut].islower() and title[cut - 1].islower())
        if joined and (head := named.word(title[:cut])):
            return head
    return None
