"""The grammar of offices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class OfficeForm(NamedTuple):
    """One inflected form of an office noun: base form in lower case, gender (m, f or ""), whether it is plural."""

    base: str
    gender: str
    plural: bool


@dataclass(frozen=True, eq=False)
class OfficeWords:
    """The grammar of offices; all words in lower case."""

    heads: Mapping[str, OfficeForm]  # forms of offices that stand alone, and that end compounds
    alone: Mapping[str, OfficeForm]  # forms that only stand alone
    no_offices: frozenset[str]  # base forms of compounds that end alike
    incomplete: frozenset[str]  # base forms that are an office only with something behind: "head of state"
    ranks: frozenset[str]  # adjectives that have a capital letter before an office: "der Hohe Vertreter"
    fronts: frozenset[str]  # words before the head that belong to the office: "foreign"
    tails: tuple[tuple[str, ...], ...]  # words behind it that do: "of state"
    ministerial: tuple[str, ...]  # base forms that `charges` may follow
    charges: tuple[tuple[str, ...], ...]  # what a ministry is in charge of: "of foreign affairs"
    counterparts: Mapping[str, OfficeForm]  # "Amtskollegin"
    feminine: Mapping[str, str]  # masculine ending of a base form: the feminine one
    articles: frozenset[str]
    nominative: frozenset[str]  # articles that somebody who holds the office can have: "sie ist die Chefin"
    plural_articles: frozenset[str]
    dative: frozenset[str]  # prepositions behind which "den" and "seinen" are plural: "mit den Präsidenten"
    dative_plurals: frozenset[str]  # "den", "seinen"
    feminine_articles: frozenset[str]  # that tell a woman behind an adjective-like noun: "die Vorsitzende"
    masculine_articles: frozenset[str]  # that tell a man
    masculine_endings: tuple[str, ...]  # of an adjective that does: "dem Vorsitzenden"
    feminine_endings: tuple[str, ...]  # of a noun that is no plural behind "die": "die Ministerin"
    possessives: frozenset[str]
    adjective_endings: tuple[str, ...]
    adjectives_behind: bool  # "le ministre russe": adjectives of countries stand behind their noun
    former: tuple[str, ...]  # beginnings of what says that the office is not held
    unheld_endings: tuple[str, ...]  # endings of an office that do: "minister-designate"
    of: frozenset[str]  # before the country
    genitive: frozenset[str]  # articles that an office goes on with: "Präsident des Landes", not "den"
    named_nouns: frozenset[str]  # with a name behind them: "des Landes Hessen", "der Universität Halle"
    complement_heads: tuple[str, ...]  # endings of base forms that an institution may follow: "Chef des Generalstabs"
    genitives: tuple[str, ...]  # endings of an institution in the genitive, an "s" too long by two: "des Bundes"
    named_adjectives: tuple[str, ...]  # endings of an adjective inside of a name: "der Demokratischen Partei"
    ministries: tuple[tuple[str, str, str], ...]  # ending of an institution: masculine and feminine office of its chief
    chiefs: frozenset[str]  # base forms that are that chief
    implied: Mapping[str, tuple[str, ...]]  # base form: the countries that have such an office, "" first for none
    unknown_in: Mapping[str, frozenset[str]]  # base form: countries that have no such office
    ministries_of: tuple[tuple[str, str], ...]  # endings of an office and of the ministry that it leads
    speakers: tuple[str, ...]  # endings of offices that, behind the name of a body, are of that body
    spokesmen: tuple[str, ...]  # endings of offices that speak for another one, and have no counterpart
    endings: tuple[str, ...]  # of gender, case and number, the longest first: "Ministerinnen"
    parties: frozenset[str]  # first parts of compounds that say it of parties: "Oppositions-Abgeordnete"
    private: tuple[str, ...]  # endings of offices of companies and clubs
    posted: tuple[str, ...]  # endings of offices that are held abroad: "Botschafter in Peru"
    posted_in: frozenset[str]
    abroad: Mapping[str, str]  # base form that few countries have: what their counterparts are called
    receiving: frozenset[str]  # verbs whose subject is at home
    party_tags: Mapping[str, str]  # beginnings of what stands behind the name of a member of parliament: "R-Arizona"
    origins: frozenset[str]  # behind a name and before a country or party
    attached: frozenset[str]  # "der Botschafter bei den Vereinten Nationen, A"
    representing: frozenset[str]  # "Für Peru unterschrieb A"
    acting_for: frozenset[str]  # verbs of that construction
    among: frozenset[str]  # "vier Peruaner, darunter A"
    taking: frozenset[str]  # verbs of coming into an office or leaving it: "trat als Minister zurück"
    into: frozenset[str]  # "zum Minister gewählt"
    top_diplomats: Mapping[str, str]  # base form: office that it may stand for
    descriptors: Mapping[str, OfficeForm]  # "Politiker": somebody, but no office
    relatives: frozenset[str]  # "Nachnames Ehefrau Name": of the same country
    vocations: tuple[str, ...]  # endings of descriptors that stand for an office: "die SPÖ-Politikerin A"
    linking: frozenset[str]  # "Minister wird A"
    vague: frozenset[str]  # offices that several have at a time: "der Minister"
    renaming: tuple[str, ...]  # endings of offices by which somebody is named again: "Der Premier schwieg"
    roles: frozenset[str]  # "als Minister sagte A"
    conjunctions: frozenset[str]  # "A und B"
    both: frozenset[str]  # "die Minister beider Länder"
    pair: frozenset[str]  # "die Minister der beiden Länder"
    plural_genitives: frozenset[str] = frozenset()  # "ein Treffen der Minister A und B"
    alike: tuple[str, ...] = ()  # endings of offices that have no ending of their own in the plural
