"""English: the words by which reports tell of a meeting, of its kind, and of whether it took place."""

from articles.extraction.languages.shapes import EventWords

TALK, MEET, VISIT, SUMMIT, PHONE, VIDEO = "talk", "meet", "visit", "summit", "phone", "video"

EVENTS = EventWords(
    nouns={
        **dict.fromkeys(
            "talks negotiations consultations conversation conversations".split(),
            TALK,
        ),
        **dict.fromkeys("meeting meetings audience encounter dinner handshake".split(), MEET),
        **dict.fromkeys("visit visits trip".split(), VISIT),
        **dict.fromkeys("summit conference".split(), SUMMIT),
        **dict.fromkeys("call phone-call".split(), PHONE),
        **dict.fromkeys("videoconference video-call".split(), VIDEO),
    },
    endings={},
    not_events=frozenset("press".split()),
    verbs={
        **dict.fromkeys("signed agreed".split(), "sign"),
        **dict.fromkeys("attended accompanied".split(), "attend"),
        **dict.fromkeys("met meet meets dined".split(), "meet"),
        **dict.fromkeys("spoke discussed negotiated conferred".split(), "talk"),
        **dict.fromkeys("received hosted welcomed".split(), "receive"),
        **dict.fromkeys("phoned telephoned".split(), "phone"),
        **dict.fromkeys("visited arrived travelled traveled flew visits".split(), "visit"),
    },
    separated={"part": ("attend", frozenset("took take taken".split()))},
    idle_objects=frozenset("target targets deadline demand demands criteria goal goals".split()),
    beside=frozenset("with between".split()),
    company=frozenset("with between together counterpart counterparts each to".split()),
    direction=frozenset("to in at".split()),
    phone=frozenset("phone telephone".split()),
    video=frozenset("video virtual online".split()),
    planned=frozenset(
        "will plans planned scheduled expected due upcoming invited invitation tomorrow shall intends next".split()
    ),
    past=frozenset(
        "was were had did said met held came went has have spoke ended began took discussed received arrived travelled "
        "visited agreed signed told".split()
    ),
    participles=frozenset("met held received visited spoken travelled been".split()),
    after=frozenset("after during at since".split()),
    before=frozenset("before ahead".split()),
    cancelled=frozenset("cancelled canceled scrapped".split()),
    cancelled_apart=(frozenset("called calls".split()), "off"),
    refused=frozenset("refused rejected declined".split()),
    refused_apart=(frozenset("turned turns".split()), ["down"]),
    possible=frozenset("could would might may offered proposed offer".split()),
    negations=frozenset("not no never".split()),
    absent=frozenset("attend attended present".split()),
    absent_alone=frozenset("absent missed".split()),
    speech=frozenset("said according told reports added".split()),
    pair={"both": 2, "two": 2, "each": 2, "three": 3, "four": 4},
    joint=frozenset("discussed conferred negotiated have had met were spoke".split()),
    idle_particles=frozenset({"out"}),
    they=frozenset({"they"}),
    there=frozenset({"there"}),
    started=frozenset("began started opened".split()),
    ended=frozenset("ended closed".split()),
    in_person=frozenset("person".split()),
    comparison=frozenset({"like"}),
    topical=frozenset("about over since until".split()),
    of=frozenset("of by".split()),
    between=frozenset({"between"}),
    had=frozenset({"had"}),
    anaphors=frozenset("the this these his her their its".split()),
    again=frozenset("again another further resume next".split()),
    capital=frozenset({"capital"}),
    place_prepositions=frozenset("in at to".split()),
    finite=frozenset("is are was were has have had will came went met said".split()),
    domestic=frozenset("coalition cabinet caucus union league coach player board".split()),
    abroad=frozenset("foreign ministers summit ambassador leaders presidents eu nato".split()),
)
