"""How a language tells that somebody says something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


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
    literally: frozenset[str]  # ends a frame without a verb: "Muster wörtlich:"
    source_label: tuple[str, ...]  # "Quelle:"
    crediting: tuple[str, ...]  # before agencies that supplied the text: "mit Material von"
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
