# ruff: noqa: E501  (a row of a table is a line)
"""English: what tells that somebody's words follow, and whose."""

from __future__ import annotations

from articles.extraction.languages.en.cue_verbs import forms
from articles.extraction.languages.shapes import Cues

# Finite verbs that say nothing of saying. Present forms that are nouns as well, "visits", are left out.
FINITE = """
went came took made gave met left held arrived saw began visited travelled traveled signed laid became got kept brought
put led fell rose grew won lost ran sat stood spent sent sold bought built broke chose drew drove flew forgot hid hit
lay lent paid read rode rang sang sank sought set shook shot shut slept sold spread stole stuck struck swam taught
threw wore wrote beat bore bound caught cost dealt dug fought fed fled hung hurt meant met overcame saw sought
wants wanted needs needed seems seemed appears appeared remains remained becomes includes included happened
lived worked moved turned started stopped opened closed ended lasted followed joined helped tried failed managed
received hosted welcomed greeted invited summoned attended discussed negotiated conferred called visited landed
wanted liked loved hated worried regretted refused declined accepted supported opposed backed blamed blocked
caused changed created cut decided defended delayed demanded deserved destroyed deployed developed died
elected ended entered established exchanged existed faced favoured favored finished forced formed gathered
goes comes takes makes gives meets leaves keeps brings puts leads falls rises grows wins loses runs sits stands
sees gets lies lets means depends belongs exists happens consists deserves prefers tends serves seeks
killed wounded launched lifted imposed suspended postponed cancelled canceled resigned returned ruled signalled
threatened used violated voted withdrew won yielded
"""

CUES = Cues(
    verbs=forms(),
    nouns={
        word: frozenset("s")
        for word in "claim claims statement report reports suggestion suggestions allegation allegations warning warnings "
        "assertion assertions belief hope hopes fear fears confidence concern concerns conviction accusation accusations "
        "view opinion rumours rumors speculation assurance assurances impression".split()
    },
    auxiliaries=frozenset("is are was were be been being has have had will would do does did".split()),
    modals=frozenset("can could may might must shall should will would".split()),
    finite=frozenset(FINITE.split()),
    subjunctive=frozenset(),
    subjunctive_second=frozenset(),
    substitutes=frozenset(),
    hearsay=frozenset(),
    tolls=(),
    pluperfect=frozenset(["had"]),
    past_infinitives=frozenset(),
    participle_endings=(),
    complementisers=frozenset(["that", "whether"]),
    unmarked=frozenset(["that", "whether"]),
    inverting=False,
    subject_first=True,
    capital_nouns=False,
    long_passage=8,
    question_words=frozenset("who what why when where how".split()),
    relatives=frozenset("who which whose whom where".split()),
    subordinators=frozenset("because since although though if while as after before until unless so".split()),
    coordinators=frozenset("and or but".split()),
    determiners=frozenset(
        "the a an this that these those his her its their our my your some many several both all two "
        "three four five six seven ten no any each every another neither either".split()
    ),
    oblique=frozenset(),
    definite=frozenset(["the"]),
    pronouns=frozenset("he she it they we i you this both there nobody everybody everyone someone nothing one".split()),
    first_person=frozenset("i we me us my our".split()),
    reflexives=frozenset("himself herself itself themselves".split()),
    prepositions=frozenset(
        "in on at of for from with by to into over under after before during about between against "
        "through without within near since until upon amid amidst despite ahead alongside across along around among "
        "behind below beneath beside besides beyond concerning during except following inside like off onto outside per "
        "regarding throughout toward towards underneath unlike via".split()
    ),
    attaching=frozenset("of for from".split()),
    purpose=frozenset(),
    infinitive_endings=("",),
    infix="",
    infinitive_marks=frozenset(["to"]),
    pronominal=frozenset(),
    genitive=frozenset(),
    masculine=frozenset(),
    joining=frozenset(["and"]),
    adverbs=frozenset(
        "also however meanwhile later earlier then here today yesterday tomorrow now still only even again already not "
        "never always often further furthermore moreover instead therefore thus afterwards afterward subsequently "
        "separately recently previously repeatedly publicly bluntly simply flatly quickly briefly immediately merely "
        "clearly explicitly firmly strongly categorically reportedly allegedly too just once twice perhaps maybe "
        "nevertheless nonetheless tonight soon ago monday tuesday wednesday thursday friday saturday sunday".split()
    ),
    according=frozenset(["according"]),
    according_source=frozenset(),
    according_behind=frozenset(),
    so_words=frozenset(),
    thus=frozenset(),
    thus_first=frozenset(),
    whereby=frozenset(),
    how=frozenset(["as"]),
    expletives=frozenset(["there"]),
    origins=frozenset(),
    places_of_origin=frozenset(),
    viewing=frozenset(),
    seats=frozenset(),
    one=frozenset(),
    moving=frozenset(),
    being=frozenset(),
    quoting=frozenset(),
    impersonal=frozenset(),
    nominative=frozenset("he she they we i".split()),
    things=(),
    voices=(),
    times=frozenset(),
    mood_endings=(),
    adverb_endings=("ly",),
    past_endings=("ed",),
    gerund_endings=("ing",),
    possessive_endings=("'s", "’s", "s'", "s’"),
    plural_endings=("s",),
    tells=frozenset(),
    calls_on=frozenset("tell urge ask assure reassure inform notify warn accuse brief".split()),
    reported_with={"speak": frozenset(["of"]), "warn": frozenset(["of", "against"])},
    rating=frozenset(["as"]),
    wording=frozenset(["words"]),
    wording_with=frozenset(["in", "with"]),
    label_words=frozenset("as a an".split()),
    demonstratives=frozenset(),
    factual=frozenset("fact so such means meant".split()),
    negations=frozenset(["not", "never", "nobody"]),
    merely=frozenset(["only", "just", "merely"]),
    made_known=frozenset(["known"]),
    own=frozenset(),
    source_nouns=(),
    views=(),
    outlet_nouns=tuple(
        "newspaper magazine agency broadcaster channel daily weekly outlet network station website".split()
    ),
    title_nouns=tuple("motto title titled headline slogan name named book novel song film exhibition".split()),
    faceless=tuple(
        "spokesman spokeswoman spokesperson spokespeople spokesmen official officials aide aides diplomat diplomats source "
        "sources representative representatives analyst analysts expert experts observer observers negotiator negotiators "
        "delegate delegates adviser advisers advisor advisors lawmaker lawmakers insider insiders witness witnesses "
        "mediator mediators minister ministers leader leaders".split()
    ),
    documents=tuple(
        "report reports study statement communique communiqué letter poll survey article readout transcript memo "
        "document documents declaration text draft paper".split()
    ),
    agent=frozenset("by".split()),
    toward=frozenset(),
    toward_behind={"with": ("interview", "talk", "conversation"), "to": ("letter", "remarks", "appeal")},
    facing=frozenset(),
    audiences=("reporters", "journalists"),
    plural_datives=frozenset(),
    plural_dative_endings=(),
    objects=frozenset(),
    dative_pronouns=frozenset(),
    dative=frozenset(),
    literally=frozenset(),
    source_label=("Source", "Sources"),
    crediting=(
        "with material",
        "with reporting by",
        "with information",
        "contains material",
        "uses material",
        "with files",
        "with input",
        "with wire reports",
    ),
    written=frozenset(
        "writes wrote written letter report article statement twitter facebook tweet newspaper magazine".split()
    ),
    months=tuple(
        frozenset(names.split())
        for names in (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        )
    ),
    passive=("w", "is"),
    passive_marks=frozenset(),
    inert=frozenset("been being".split()),
    infinite=frozenset(),
    first_singular=frozenset({"i"}),
    adjective_endings=("e", "en", "er", "es", "em", "al"),
    nominative_endings=(),
    genitive_endings=(),
    noun_attaching=frozenset(),
    name_particles=frozenset("al bin el da de van di del le la".split()),
    according_joins=frozenset({"to"}),
    reporting=frozenset("report write".split()),
    case_endings=("s", "es"),
    front_endings=("s", "en"),
)
