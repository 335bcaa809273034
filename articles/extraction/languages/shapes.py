"""What a language consists of: the shape that every folder beside this file fills.

A language is data. A step is given a `Language` and never asks which one it is. Languages are compared by identity,
so that what is known of a word in one can be kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from articles.extraction.gazetteer import Gazetteer


@dataclass(frozen=True, eq=False)
class Words:
    """Words that tokens and sentences are cut by, and that tell the language of a text."""

    abbreviations: frozenset[str]  # lower case, with their full stop: "dr.", "u.a."
    frequent: frozenset[str]  # lower case function words; a text is in the language that has most of them
    ordinal_full_stop: bool  # "am 11. Februar": a full stop behind a number does not end a sentence
    months: frozenset[str]  # lower case; what may follow an ordinal number
    elided: frozenset[str]  # lower case, with a straight apostrophe: "l'" is a word of its own in "l'Allemagne"
    uncut: frozenset[str]  # lower case; words with an apostrophe that are one: "d'abord"
    clitics: tuple[str, ...]  # with their hyphens, the longest first: "-t-il" in "a-t-il"
    unspaced: bool  # no blanks between the words: each character is taken for a word


@dataclass(frozen=True, eq=False)
class DateWords:
    """How days, months and years are written; all words in lower case.

    `rules` are (kind, pattern); a pattern is matched without regard to case between the ends of words, and `<month>`,
    `<weekday>`, `<daypart>`, `<holiday>`, `<holidayseason>`, `<feast>`, `<relative>`, `<season>`, `<unit>`, `<length>`,
    `<count>`, `<ordinal>`, `<pointer>` stand for the words below. A holiday is (month, day), with month 0 for days from
    Easter Sunday; a feast is (month, first day, last day).
    """

    months: dict[str, int]
    weekdays: dict[str, int]  # Monday is 0
    day_part: str  # pattern of what may follow a weekday: "Freitagabend"
    relative_days: dict[str, int]
    turns: dict[str, int]  # "vergangen": -1, "dies": 0, "kommend": 1
    units: dict[str, str]  # week, weekend, month or year
    parts: dict[str, int]  # "Anfang": 0, "Mitte": 1, "Ende": 2
    seasons: dict[str, int]  # the first month
    holidays: dict[str, tuple[int, int]]
    holiday_seasons: dict[str, tuple[int, int]]  # "Weihnachtssonntag": the Sunday at Christmas
    rules: tuple[tuple[str, str], ...]
    counts: dict[str, int]
    decades: dict[str, int]  # "die sechziger Jahre": 6
    sides: dict[str, int]  # "einen Tag nach": 1
    future: frozenset[str]  # words that let a bare weekday be a coming one
    past: frozenset[str]  # words that let it be a past one
    perfect: frozenset[str]  # auxiliaries that tell of the past unless a word of the future stands beside them
    past_endings: tuple[str, ...]  # of verbs in the past tense
    strong_past: frozenset[str] = frozenset()  # "kam": forms of the past without such an ending
    not_past: frozenset[str] = frozenset()  # words that end like one: "heute"
    infinitives: frozenset[str] = frozenset()  # "soll gekommen sein": behind a participle they tell of the past
    sequels: frozenset[str] = frozenset()  # "dann": what is told goes on
    before_past: frozenset[str] = frozenset()  # "seit Montag": the weekday is over
    before_coming: frozenset[str] = frozenset()  # "für Montag": it is to come, unless it was planned long ago
    pluperfect: frozenset[str] = frozenset()  # "war für Montag geplant"
    no_attribute: tuple[tuple[str, str], ...] = ()  # (article, ending): no adjective ends so behind it
    participle: str = ""  # pattern of participles that tell of the past beside a word of `perfect`
    feasts: dict[str, tuple[int, int, int]] = field(default_factory=dict)  # "Ostern": several days
    lengths: dict[str, str] = field(default_factory=dict)  # "tagen": day, week, month or year
    ordinals: dict[str, int] = field(default_factory=dict)  # "drittes" quarter: 3; "letztes" of a year: -1
    pointers: dict[str, str] = field(default_factory=dict)  # "damals": past, present or future
    before_deadlines: frozenset[str] = frozenset()  # "auf den 3. Mai verschoben": a past verb, a day to come
    comparatives: frozenset[str] = frozenset()  # pointers that can compare: "früher als"
    than: frozenset[str] = frozenset()
    lasting_before: frozenset[str] = frozenset()  # "bis heute": words with which today is the present age
    lasting_after: frozenset[str] = frozenset()  # "heute noch"
    distributive: frozenset[str] = frozenset()  # "jeden" Freitag
    named_months: frozenset[str] = frozenset()  # months that are given names too
    date_labels: frozenset[str] = frozenset()  # "Stand", "veröffentlicht": what follows is the report's own day
    before_days: frozenset[str] = frozenset()  # "am", "vom"
    clock: frozenset[str] = frozenset()  # "Uhr"
    before_numbers: frozenset[str] = frozenset()  # "am": what stands before "3.5."; empty: anything may
    before_months: frozenset[str] = frozenset()  # "im": what may stand before the bare name of a month; empty: all
    before_years: frozenset[str] = frozenset()  # "seit": what follows is a year rather than an amount
    before_amounts: frozenset[str] = frozenset()  # "rund": what follows is an amount
    measures: frozenset[str] = frozenset()  # "euro", "menschen": what stands before is an amount
    nouns_capitalised: bool = False


@dataclass(frozen=True, slots=True)
class CueForm:
    """One inflected form of a verb of saying: its lemma, kind, and the particle that it leaves at the clause's end."""

    lemma: str
    kind: str  # finite, participle, infinitive
    particle: str  # "mit" for "teilte ... mit"; "" where the form is whole
    traits: frozenset[str]  # see the tables of the language


@dataclass(frozen=True, eq=False)
class Cues:
    """Words that say that somebody said something. All entries are lower case, unless said otherwise."""

    verbs: Mapping[str, tuple[CueForm, ...]]
    nouns: Mapping[str, frozenset[str]]  # "Forderung": traits of a noun that a content clause can follow
    auxiliaries: frozenset[str]
    passive: tuple[str, ...]  # beginnings of the auxiliaries of a passive: "wird", "ist"
    passive_marks: frozenset[str]  # words that make one of any auxiliary: "worden"
    inert: frozenset[str]  # auxiliaries that are participles or infinitives themselves
    infinite: frozenset[str]  # forms in these lists that are no finite verbs
    modals: frozenset[str]
    finite: frozenset[str]  # finite verbs of any meaning that are no cues
    subjunctive: frozenset[str]  # Konjunktiv I: reported speech all by itself
    subjunctive_second: frozenset[str]  # Konjunktiv II: reported speech where a frame or a neighbour says so
    substitutes: frozenset[str]  # those of Konjunktiv II that stand for a Konjunktiv I: "hätten"
    hearsay: frozenset[str]  # "soll ... haben"
    tolls: tuple[str, ...]  # endings of what a disaster demands: "Todesopfer"
    pluperfect: frozenset[str]  # auxiliaries of what was before: "hatte"
    past_infinitives: frozenset[str]  # the last word of "soll dort gewesen sein"
    participle_endings: tuple[str, ...]  # of the word before it
    complementisers: frozenset[str]
    unmarked: frozenset[str]  # those that begin a clause without a comma
    subject_first: bool  # "Doe said" behind a quotation, and "said he would" without a comma
    inverting: bool  # and yet "a-t-il déclaré", "a déclaré mardi à Rome le ministre" behind a quotation
    capital_nouns: bool  # nouns can be told by their capital letter
    question_words: frozenset[str]
    long_passage: int  # so many words between quotation marks are a quotation, even without a verb
    relatives: frozenset[str]
    subordinators: frozenset[str]
    coordinators: frozenset[str]
    determiners: frozenset[str]
    oblique: frozenset[str]  # determiners that cannot begin a subject
    definite: frozenset[str]  # "der": behind it a passage with a capital letter is a name
    pronouns: frozenset[str]  # that can be a subject
    reflexives: frozenset[str]
    first_singular: frozenset[str]  # "ich habe" is no Konjunktiv
    first_person: frozenset[str]  # words of somebody who speaks for himself
    prepositions: frozenset[str]
    attaching: frozenset[str]  # prepositions whose phrase belongs to the noun before them
    purpose: frozenset[str]  # before an infinitive that is nobody's statement: "um ... zu"
    infinitive_endings: tuple[str, ...]
    infix: str  # "auszuschließen": the mark inside of a verb with a particle
    infinitive_marks: frozenset[str]  # "zu"
    pronominal: frozenset[str]  # "davon", "darauf": part of the verb before its particle
    genitive: frozenset[str]  # determiners that go on a noun phrase: "des Ministers"
    masculine: frozenset[str]  # a genitive of women, a nominative of men: "der"
    joining: frozenset[str]  # "Müller und Meier"
    adjective_endings: tuple[str, ...]
    case_endings: tuple[str, ...]  # of nouns: "des Magazins"
    front_endings: tuple[str, ...]  # of names and adjectives before their noun: "Musters Forderung", "Vereinten"
    nominative_endings: tuple[str, ...]  # of adjectives that no genitive has: "der persönliche"
    genitive_endings: tuple[str, ...]  # of adjectives that begin a genitive by themselves: "libanesischer Behörden"
    noun_attaching: frozenset[str]  # those of `attaching` that do so before a noun alone: "aus"
    name_particles: frozenset[str]  # inside of names: "al", "van"
    adverbs: frozenset[str]
    according: frozenset[str]  # before the source: "laut"
    according_joins: frozenset[str]  # behind them: "according to"
    according_source: frozenset[str]  # before the source only with one of `source_nouns`: "nach"
    according_behind: frozenset[str]  # behind the source: "zufolge"
    so_words: frozenset[str]  # ", so der Minister"
    thus: frozenset[str]  # "demnach": the source is in the sentence before
    thus_first: frozenset[str]  # the same, but only as the first word: "danach"
    whereby: frozenset[str]  # ", wonach": the source is the noun before
    how: frozenset[str]  # "Wie X mitteilte, ..."
    expletives: frozenset[str]  # "es" in "hieß es"
    origins: frozenset[str]  # prepositions before the document or place that words come from
    places_of_origin: frozenset[str]  # those of places, which belong to the speaker: "aus Bonn"
    viewing: frozenset[str]  # before whoever sees it so, as the first word: "Für Muster ist das „falsch“"
    seats: frozenset[str]  # prepositions before where a body sits: "die Behörde in Bonn"
    one: frozenset[str]  # "einer der Zeugen"
    moving: frozenset[str]  # lemmas whose perfect is made with one of `being`: "waren davon ausgegangen"
    being: frozenset[str]
    quoting: frozenset[str]  # lemmas whose object speaks: "zitieren"
    impersonal: frozenset[str]  # lemmas with nobody as subject: "hieß es"
    nominative: frozenset[str]  # pronouns that behind a verb can only be its subject
    things: tuple[str, ...]  # endings of nouns that cannot speak
    voices: tuple[str, ...]  # endings of nouns that can: of people, bodies and documents
    times: frozenset[str]  # nouns of time: "Montag", "Jahre", "Ende"
    mood_endings: tuple[str, ...]  # "Besorgt äußerte sich ..."
    adverb_endings: tuple[str, ...]
    past_endings: tuple[str, ...]  # of verbs that no list needs: "regretted"
    gerund_endings: tuple[str, ...]  # "speaking in Rome": no subject
    plural_endings: tuple[str, ...]  # of nouns: "officials state", but not "the US state department"
    possessive_endings: tuple[str, ...]  # "Doe's": not the speaker, but whose speaker it is
    tells: frozenset[str]  # lemmas with an addressee in the dative
    calls_on: frozenset[str]  # lemmas whose object is the addressee
    reported_with: Mapping[str, frozenset[str]]  # lemma: what makes the verb a report, "sprechen von"
    rating: frozenset[str]  # before what somebody calls a thing: "als"
    wording: frozenset[str]  # "mit den Worten": the noun, and
    wording_with: frozenset[str]  # the word two before it
    label_words: frozenset[str]  # right before a quoted label: "als", "einen"
    demonstratives: frozenset[str]  # "Dies teilte X mit": the sentence before is what was said
    factual: frozenset[str]  # what stands before "dass" where nobody says anything: "dafür sorgen, dass"
    negations: frozenset[str]  # "wollte nicht bestätigen, dass": nobody says it
    merely: frozenset[str]  # behind a negation that denies nothing: "nicht nur"
    made_known: frozenset[str]  # "wurde bekannt, dass": somebody has said it
    own: frozenset[str]  # "nach eigenen Angaben": of the sentence's own subject
    source_nouns: tuple[str, ...]  # endings of nouns that stand for what somebody said
    views: tuple[str, ...]  # endings of those that stand before "nach": "seiner Ansicht nach"
    outlet_nouns: tuple[str, ...]  # endings: "Zeitung", "Magazin"
    reporting: frozenset[str]  # lemmas of what outlets do: "melden"
    title_nouns: tuple[str, ...]  # endings of nouns before a title or a slogan: "Motto"
    faceless: tuple[str, ...]  # endings of nouns for people without a name: "Sprecher"
    documents: tuple[str, ...]  # endings: "Bericht", "Studie"
    agent: frozenset[str]  # before the speaker of a passive: "von"
    toward: frozenset[str]  # before the addressee: "gegenüber"
    toward_behind: Mapping[str, tuple[str, ...]]  # "mit": endings of what it needs before it, "Interview mit"
    facing: frozenset[str]  # before an audience: "vor Journalisten"
    audiences: tuple[str, ...]  # endings of those who are told: "Presse", "Reportern"
    dative: frozenset[str]  # determiners that an addressee begins with
    dative_pronouns: frozenset[str]
    objects: frozenset[str]  # pronouns that are never the subject: "würdigte ihn Muster"
    plural_datives: frozenset[str]  # articles that are a dative only of several: "den Ländern"
    plural_dative_endings: tuple[str, ...]
    literally: frozenset[str]  # ends a frame without a verb: "Wallace wörtlich:"
    source_label: tuple[str, ...]  # "Quelle:"
    written: frozenset[str]  # words that tell of writing
    months: tuple[frozenset[str], ...]  # January to December, short and long

    @cached_property
    def asking_or_leading(self) -> frozenset[str]:
        """What no main clause's subject begins with: "als Grund", "warum er das tat"."""
        return self.subordinators | self.question_words

    @cached_property
    def sourcing(self) -> frozenset[str]:
        """Words that stand beside a source without a verb: "laut", "nach", "zufolge", "so"."""
        return self.according | self.according_source | self.according_behind | self.so_words

    @cached_property
    def verbless(self) -> frozenset[str]:
        """Words that a frame without a verb can have: those beside a source, and those that stand for one."""
        return self.sourcing | self.thus | self.thus_first | self.whereby

    @cached_property
    def subordinating(self) -> frozenset[str]:
        """What a subordinate clause begins with: "während", "dass"."""
        return self.subordinators | self.complementisers

    @cached_property
    def leading(self) -> frozenset[str]:
        """What may stand before the first phrase of a clause: "und", "während"."""
        return self.coordinators | self.subordinators

    @cached_property
    def functional(self) -> frozenset[str]:
        """Words that are no noun, even with a capital letter at a sentence's beginning."""
        adverbial = self.determiners | self.prepositions | self.adverbs | self.pronouns
        return adverbial | self.subordinators | self.coordinators

    @cached_property
    def never_adjectives(self) -> frozenset[str]:
        """Words that may end like an adjective and are none: "aber", "diese"."""
        return self.prepositions | self.coordinators | self.adverbs | self.pronouns | self.plain_verbs

    @cached_property
    def plain_verbs(self) -> frozenset[str]:
        """Verbs that are no cues: auxiliaries, modals and what else is surely finite."""
        return self.auxiliaries | self.modals | self.finite

    @cached_property
    def moods(self) -> frozenset[str]:
        """Konjunktiv I and II."""
        return self.subjunctive | self.subjunctive_second

    @cached_property
    def saying(self) -> frozenset[str]:
        """Forms of verbs that a content clause can follow: "sagte"."""
        return frozenset(word for word, forms in self.verbs.items() if any("s" in form.traits for form in forms))

    @cached_property
    def finite_forms(self) -> frozenset[str]:
        """All words that can be a finite verb, cues among them."""
        cues = {word for word, forms in self.verbs.items() if any(form.kind == "finite" for form in forms)}
        return self.plain_verbs | self.moods | cues


@dataclass(frozen=True, eq=False)
class EventWords:
    """The words by which reports tell of meetings; all in lower case.

    A noun's kind is talk, meet, visit, summit, phone or video; a verb's meet, talk, receive, phone, visit, sign
    or attend.
    """

    nouns: dict[str, str]
    endings: dict[str, str]  # of compounds: "Außenministertreffen"
    not_events: frozenset[str]  # compounds that end alike: "Pressekonferenz"
    verbs: dict[str, str]
    visits: frozenset[str]  # verbs whose object is what is visited: "besuchte Jordanien"
    calls: dict[str, str]  # verbs that are events only with somebody behind them, and which: "called President Doe"
    idle_nouns: dict[str, frozenset[str]]  # nouns that are none before one of these: "a call for sanctions"
    separated: dict[str, tuple[str, frozenset[str]]]  # particle: the verb's kind and forms, "kamen ... zusammen"
    articles_too: frozenset[str]  # of these particles those that are articles as well: "ein"
    idle_objects: frozenset[str]  # "eine Entscheidung treffen"
    at: frozenset[str]  # "Besuch bei", "Empfang durch"
    beside: frozenset[str]  # the word right before the other side
    company: frozenset[str]  # "mit", without which a verb of talking is no meeting
    phone: frozenset[str]
    video: frozenset[str]
    means: frozenset[str]  # "per Videokonferenz"
    planned: frozenset[str]
    destined: tuple[frozenset[str], frozenset[str]]  # "is to meet": two words side by side that tell of a plan
    announced: frozenset[str]  # adjectives right before the noun: "der geplante Besuch"
    past: frozenset[str]
    participles: frozenset[str]
    present_too: frozenset[str]  # participles that are forms of the present as well: "der den Iran besucht"
    after: frozenset[str]  # before a noun: it has begun
    upon: dict[str, frozenset[str]]  # words of `after` that need one of these behind them: "auf dem Treffen"
    past_point: frozenset[str]  # before a noun: it is over, whatever is planned next
    to: frozenset[str]  # before an infinitive
    took_place: frozenset[str]  # "das Treffen fand statt"
    before: frozenset[str]  # before a noun: it has not
    cancelled: frozenset[str]
    cancellation: frozenset[str]  # nouns: "die Absage des Besuchs"
    joining: frozenset[str]  # behind such a particle the clause may go on with it: "sagte ab und blieb"
    cancelled_apart: tuple[frozenset[str], str]  # "sagte ... ab"
    particle_beside: bool  # "called off the visit": a particle may stand right behind its verb
    refused: frozenset[str]
    refused_apart: tuple[frozenset[str], list[str]]  # "lehnte ... ab"
    possible: frozenset[str]
    negations: frozenset[str]
    no: frozenset[str]  # before a noun: "kein Treffen ist geplant"
    whether: frozenset[str]  # "ob das Treffen stattfindet"
    given_up: frozenset[str]  # the past tense of a plan: "sollten sich treffen"
    unreal: frozenset[str]  # "hätte ... treffen sollen": it did not come to that
    unreal_ends: frozenset[str]
    unmet: frozenset[str]  # behind `destined`: "was to have met"
    summons: frozenset[str]  # of an ambassador, to the ministry of the host
    absent: frozenset[str]  # with a negation: did not take part
    absent_alone: frozenset[str]
    speech: frozenset[str]
    spokespeople: tuple[str, ...]  # endings of offices whose holders only tell of a meeting
    parliaments: tuple[str, ...]  # parts of offices that end alike: "Parlamentssprecher"
    judging: frozenset[str]  # verbs that speak of a meeting without telling that it took place
    other: frozenset[str]  # "das letzte Treffen" is not the one that the report tells of
    pair: dict[str, int]  # "die beiden", "die drei": so many people who were named before
    joint: frozenset[str]  # plural verbs: with several people as subject, a talk needs no "mit"
    idle_prepositions: frozenset[str]  # "sprachen von einem Sieg"
    idle_particles: frozenset[str]  # "sprach sich für ... aus"
    they: frozenset[str]
    each_other: frozenset[str]  # "einander": who that is stands before, but not who "besuchten einander"
    about: frozenset[str]  # "nach dem Sieg gegen Muster": he is spoken of
    followers: tuple[str, ...]  # endings of nouns for others: "Gegner des Präsidenten"
    graves: frozenset[str]  # "am Grab des Präsidenten": he is not there
    kin: frozenset[str]  # "Musters Vorgänger": Muster is not there
    aside: frozenset[str]  # "am Rande des Gipfels": a meeting of its own
    onward: frozenset[str]  # "reiste ... weiter": no meeting yet
    onward_beside: frozenset[str]  # the same right behind the verb: "flew on to Rome"
    arranged: frozenset[str]  # "verabredeten einen Besuch": it is still to come
    posted: tuple[str, ...]  # endings: "Botschafter in Rom" is there, but the meeting need not be
    arranged_apart: tuple[tuple[frozenset[str], str], ...]  # "lud ... ein", "sagte ... zu"
    in_course: frozenset[str]  # right before the noun, it is the meeting where that was arranged
    lasting: frozenset[str]  # "zwei Tage"
    lasting_endings: tuple[str, ...]  # "zweitägig"
    repeated: frozenset[str]  # between two days: "am 3. Mai und am 5. Mai" are two meetings
    same_day: frozenset[str]  # "am Nachmittag": on the day of the sentence before
    there: frozenset[str]
    renounced: frozenset[str]  # "sieht von einer Teilnahme ab"
    taking_part: frozenset[str]  # the noun for it
    started: frozenset[str]
    ended: frozenset[str]
    in_person: frozenset[str]
    comparison: frozenset[str]  # "wie schon Muster": another one, at another time
    topical: frozenset[str]  # a date behind such a word belongs to the topic, not to the meeting
    of: frozenset[str]  # "Besuch von Muster", "Besuch des Präsidenten"
    between: frozenset[str]
    had: frozenset[str]  # the pluperfect tells of an earlier meeting
    owners: tuple[str, ...]  # endings of whose the meeting is: "Musters Reise"
    anaphors: frozenset[str]  # articles of a meeting that is known already
    again: frozenset[str]  # "erneut": another meeting than the one before
    passive: frozenset[str]  # "wurde ... empfangen": who receives is named last
    once_more: frozenset[str]  # "nochmals": verbs of meeting with it tell of another meeting
    series: frozenset[str]  # "ein zweites Treffen": of those who met before
    capital: frozenset[str]  # "die russische Hauptstadt"
    place_prepositions: frozenset[str]
    other_prepositions: frozenset[str]  # "Angaben aus Moskau" is not in Moscow
    sites: frozenset[str]  # "am Flughafen von Moskau" is
    finite: frozenset[str]  # verbs that end the phrase of "einen Tag nach dem Besuch ..."
    domestic: frozenset[str]
    abroad: frozenset[str]  # words that stand for several governments
    only_one: tuple[str, ...]  # endings of offices that a country has once: "Außenminister"
    summit_offices: frozenset[str]  # of those who come to a summit
    leaders: tuple[str, ...]  # endings of words for several who lead them


@dataclass(frozen=True, eq=False)
class TopicWords:
    """The words that lead to what a talk is about; all in lower case."""

    nouns: frozenset[str]  # "Thema", with a verb behind it
    verbs: frozenset[str]
    prepositions: frozenset[str]  # "über", with a word of talking before it
    talk: frozenset[str]
    conjunctions: frozenset[str]
    stops: frozenset[str]  # words that end a topic
    capital_nouns: bool  # nouns begin with a capital letter, and a topic has a noun
    articles: frozenset[str]  # words that are no part of a topic at its beginning


class NamedCountry(NamedTuple):
    """What a phrase stands for: the country's code, its kind (as `CountryMention.kind`), its base form."""

    code: str
    kind: str
    name: str


@dataclass(frozen=True, eq=False)
class CountryWords:
    """How countries are named: phrases as they are written, and adjectives in lower case with all their endings."""

    phrases: Gazetteer[NamedCountry]
    adjectives: Mapping[str, str]
    prefixes: Mapping[str, str]  # "US-Präsident"
    compound_tails: tuple[str, ...]  # lower case, behind the name of a country: "Perubesuch"
    no_compounds: frozenset[str]  # "US-Dollar" names no country
    place_prepositions: frozenset[str]  # a capital behind them is the city
    other_side: frozenset[str]  # a country behind them is not the report's own: "Reise nach Peru", "Streit mit Peru"
    metonym_prepositions: frozenset[str]  # a capital behind them is its government
    conjunctions: frozenset[str]  # "zwischen Paris und Rom": both are the same, governments or cities
    city_words: frozenset[str]  # nouns right before a capital that make it the city


@dataclass(frozen=True, eq=False)
class PlaceWords:
    """Cities that are no capitals, by all their forms: (base form, code of the country)."""

    cities: Gazetteer[tuple[str, str]]
    seats: Gazetteer[tuple[str, str | None]]  # ("Hofburg, Wien", its country or None)
    city_adjectives: tuple[str, ...]  # endings that make an adjective of a city: "Prager"
    settlements: tuple[str, ...]  # endings of nouns that a name of a place follows: "in der Kleinstadt"
    seats_anywhere: frozenset[str]  # those of the seats that many countries have
    inside: frozenset[str]  # a capitalised word without an article behind them may be a place: "in"
    no_places: frozenset[str]  # lower case: "in Kraft"
    noun_like: tuple[str, ...]  # endings of words that are hardly ever places
    fronts: frozenset[str]  # first words of names of places: "Bad", "San"
    city_states: frozenset[str]  # countries whose name is their capital's as well, as printed
    regions: Gazetteer[str]  # names and adjectives of the states and provinces of a country: its code


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
    representing: frozenset[str]  # "Für Peru unterschrieb A"
    acting_for: frozenset[str]  # verbs of that construction
    among: frozenset[str]  # "vier Peruaner, darunter A"
    taking: frozenset[str]  # verbs of coming into an office or leaving it: "trat als Minister zurück"
    into: frozenset[str]  # "zum Minister gewählt"
    top_diplomats: Mapping[str, str]  # base form: office that it may stand for
    descriptors: Mapping[str, OfficeForm]  # "Politiker": somebody, but no office
    linking: frozenset[str]  # "Minister wird A"
    vague: frozenset[str]  # offices that several have at a time: "der Minister"
    renaming: tuple[str, ...]  # endings of offices by which somebody is named again: "Der Premier schwieg"
    roles: frozenset[str]  # "als Minister sagte A"
    conjunctions: frozenset[str]  # "A und B"
    both: frozenset[str]  # "die Minister beider Länder"


@dataclass(frozen=True, eq=False)
class NameWords:
    """What tells names of people from other capitalised words; entries in lower case, unless said otherwise."""

    given: Mapping[str, str]  # given name as printed: m, f or "" where both are usual
    family_first: frozenset[str]  # family names as printed that stand before the given name
    particles: frozenset[str]  # inside of names: "von", "al", "bin"
    prepositions: frozenset[str]  # particles that also join other words: "von"
    titles: Mapping[str, str]  # "herr": gender; without full stop
    common: frozenset[str]  # words that may be capitalised and are no names
    endings: tuple[str, ...]  # of nouns that are no names
    noun_like: tuple[str, ...]  # endings that a given name seldom has
    captions: frozenset[str]  # "foto": names behind it and a colon are not part of the report
    bylines: frozenset[str]  # "von"
    byline_verbs: frozenset[str]  # "Reporting by A; Editing by B"
    bare_initials: bool  # "S Doe": initials need no full stop
    no_initials: frozenset[str]  # as printed: "US"
    named_after: frozenset[str]  # behind a name: "Doe Airport"
    genitive: str
    no_genitive: tuple[str, ...]  # endings of names that look like one: "Klaus"
    ranks: tuple[str, ...]  # before the name of a handle, as printed
    determiners: frozenset[str]  # what a noun stands behind, and a name does not
    speaking: frozenset[str]  # verbs whose subject is hardly ever a thing: "sagte"
    sure_only: bool  # nobody but who has a given name, a title or an office beside the name


class Body(NamedTuple):
    """A kind of body that a country has: its base form as printed, and the ending of the adjective before it."""

    name: str
    adjective_ending: str


@dataclass(frozen=True, eq=False)
class OrganisationWords:
    """Bodies that can act or speak."""

    named: Gazetteer[tuple[str, str]]  # form as printed: (canonical name, country or "")
    outlets: frozenset[str]  # canonical names of those of them that report: of whom does not depend on their country
    initials: frozenset[str]  # two letters that stand for many countries: "EU"
    bodies: Mapping[str, Body]  # ending in lower case: a body of a country
    qualifiers: frozenset[str]  # words of their own between a country and its body: "foreign"
    adjectives: Mapping[str, str]  # code: stem of the adjective of a country as printed
    outlet_nouns: tuple[str, ...]  # endings, in lower case, of nouns before an outlet's name
    source_labels: frozenset[str]  # lower case: "quelle"
    ministry_heads: frozenset[str]  # lower case, for languages that write "Ministry of Defence"
    joining: frozenset[str]  # "Ministry of Trade and Industry"
    of: frozenset[str]


@dataclass(frozen=True, eq=False)
class ReferenceWords:
    """Words that refer back to somebody; all in lower case."""

    pronouns: Mapping[str, str]  # "er": m
    possessives: Mapping[str, str]  # "seinen": m
    prepositions: frozenset[str]  # what follows them is no subject
    plural_verbs: frozenset[str]  # behind "sie": they, not she
    plural_endings: tuple[str, ...]  # of verbs in the plural: "betonten"
    oblique: frozenset[str]  # articles that lead to no subject: "dem"
    inner: tuple[str, ...]  # endings of what stands between a preposition and its noun: articles, adjectives
    definite: frozenset[str]  # articles of a phrase that refers back
    objects: frozenset[str]  # pronouns that are never the subject: "ihn"
    loose_offices: Mapping[str, tuple[str, ...]]  # "Regierungschef": endings of the offices that it can stand for
    latter: Mapping[str, str]  # "dieser": m; of two people the one that was named last
    aged: frozenset[str]  # behind a number and a hyphen: "der 58-Jährige"
    genders: Mapping[str, str]  # what an article says of a single person: "dem": m
    feminine_endings: tuple[str, ...]  # of nouns for women, whatever their article: "der Britin"

    @cached_property
    def pointing(self) -> frozenset[str]:
        """Words that can refer to somebody, or begin a phrase that does."""
        return self.definite | self.pronouns.keys() | self.possessives.keys() | self.latter.keys()


@dataclass(frozen=True, eq=False)
class Language:
    """One language: its code (BCP 47) and what each step needs to know of it.

    One that is not `known` has no words but names of countries and months.
    """

    code: str
    words: Words
    cues: Cues
    dates: DateWords
    events: EventWords
    topics: TopicWords
    countries: CountryWords
    places: PlaceWords
    offices: OfficeWords
    names: NameWords
    organisations: OrganisationWords
    references: ReferenceWords
    known: bool = True
