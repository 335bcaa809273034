"""English: what tells that somebody's words follow, and whose."""

from __future__ import annotations

from articles.extraction.languages.shapes import CueForm, Cues

# `lemma traits third-person past participle`; the traits are those of the German table.
VERBS = """
say s says said said
tell s tells told told
add s adds added added
state s states stated stated
explain s explains explained explained
announce sr announces announced announced
report sr reports reported reported
claim si claims claimed claimed
stress sr stresses stressed stressed
emphasise sr emphasises emphasised emphasised
emphasize sr emphasizes emphasized emphasized
underline sr underlines underlined underlined
argue s argues argued argued
warn sr warns warned warned
note s notes noted noted
insist s insists insisted insisted
reply s replies replied replied
respond s responds responded responded
ask s asks asked asked
confirm sr confirms confirmed confirmed
acknowledge s acknowledges acknowledged acknowledged
admit s admits admitted admitted
suggest s suggests suggested suggested
declare sr declares declared declared
write sw writes wrote written
tweet sw tweets tweeted tweeted
post sw posts posted posted
believe stx believes believed believed
think stx thinks thought thought
hope sitx hopes hoped hoped
fear stx fears feared feared
expect sitx expects expected expected
deny dsr denies denied denied
reject dr rejects rejected rejected
dismiss dr dismisses dismissed dismissed
dispute dr disputes disputed disputed
promise si promises promised promised
pledge sir pledges pledged pledged
vow sir vows vowed vowed
urge ir urges urged urged
demand sir demands demanded demanded
call lrx calls called called
describe lr describes described described
criticise r criticises criticised criticised
criticize r criticizes criticized criticized
condemn r condemns condemned condemned
praise lr praises praised praised
welcome r welcomes welcomed welcomed
agree six agrees agreed agreed
conclude s concludes concluded concluded
recall s recalls recalled recalled
reiterate s reiterates reiterated reiterated
remark s remarks remarked remarked
observe sx observes observed observed
assure s assures assured assured
inform s informs informed informed
propose sir proposes proposed proposed
accuse ir accuses accused accused
quote s quotes quoted quoted
"""


def forms() -> dict[str, tuple[CueForm, ...]]:
    """Every form of the verbs; "said" is both a past tense and a participle."""
    found: dict[str, tuple[CueForm, ...]] = {}
    for line in VERBS.strip().splitlines():
        lemma, traits, third, past, participle = line.split()
        marks = frozenset(traits)
        for word, kind in ((lemma, "finite"), (third, "finite"), (past, "finite"), (participle, "participle")):
            entry = CueForm(lemma, kind, "", marks)
            found[word] = tuple(dict.fromkeys((*found.get(word, ()), entry)))
    return found


CUES = Cues(
    verbs=forms(),
    nouns={
        word: frozenset("s")
        for word in "claim claims statement report reports suggestion allegation warning assertion belief".split()
    },
    auxiliaries=frozenset("is are was were be been being has have had will would do does did".split()),
    modals=frozenset("can could may might must shall should will would".split()),
    finite=frozenset("went came took made gave met left held arrived saw began visited travelled signed laid".split()),
    subjunctive=frozenset(),
    subjunctive_second=frozenset(),
    hearsay=frozenset(),
    complementisers=frozenset(["that", "whether"]),
    unmarked=frozenset(["that", "whether"]),
    subject_first=True,
    capital_nouns=False,
    long_passage=8,
    question_words=frozenset("who what why when where how".split()),
    relatives=frozenset("who which whose whom where".split()),
    subordinators=frozenset("because since although though if while as after before until unless so".split()),
    coordinators=frozenset("and or but".split()),
    determiners=frozenset(
        "the a an this that these those his her its their our my your some many several both all two "
        "three four five".split()
    ),
    oblique=frozenset(),
    pronouns=frozenset("he she it they we i you this both".split()),
    first_person=frozenset("i we me us my our".split()),
    reflexives=frozenset("himself herself itself themselves".split()),
    prepositions=frozenset(
        "in on at of for from with by to into over under after before during about between against "
        "through without within "
        "near since until upon amid despite ahead alongside".split()
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
        "also however meanwhile later earlier then there here today yesterday tomorrow now still only "
        "even again already not "
        "never always often further furthermore moreover instead therefore thus".split()
    ),
    according=frozenset(["according"]),
    according_source=frozenset(),
    according_behind=frozenset(),
    so_words=frozenset(),
    thus=frozenset(),
    thus_first=frozenset(),
    whereby=frozenset(),
    how=frozenset(["as"]),
    expletives=frozenset(["it"]),
    origins=frozenset(["in"]),
    places_of_origin=frozenset(),
    one=frozenset(),
    impersonal=frozenset(),
    nominative=frozenset(["he"]),
    things=(),
    voices=(),
    times=frozenset(),
    mood_endings=(),
    adverb_endings=("ly",),
    tells=frozenset(),
    calls_on=frozenset("tell urge ask assure inform warn accuse".split()),
    reported_with={"speak": frozenset(["of"]), "warn": frozenset(["of", "against"])},
    label_words=frozenset("as a an".split()),
    demonstratives=frozenset(),
    factual=frozenset("fact so such means meant".split()),
    source_nouns=(),
    views=(),
    outlet_nouns=tuple("newspaper magazine agency broadcaster channel daily weekly outlet".split()),
    title_nouns=tuple("motto title titled headline slogan name named book novel song film exhibition".split()),
    faceless=tuple(
        "spokesman spokeswoman spokesperson spokespeople official officials aide aides diplomat diplomats "
        "source sources "
        "representative analyst analysts expert experts observer observers".split()
    ),
    documents=tuple("report reports study statement communique communiqué letter poll survey article".split()),
    agent=frozenset("by".split()),
    toward=frozenset(),
    dative=frozenset(),
    literally=frozenset(),
    source_label=("Source", "Sources"),
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
