# ruff: noqa: E501  (a row of a table is a line)
"""English: the words by which reports tell of a meeting, of its kind, and of whether it took place."""

from articles.extraction.languages.shapes import EventWords

TALK, MEET, VISIT, SUMMIT, PHONE, VIDEO = "talk", "meet", "visit", "summit", "phone", "video"

EVENTS = EventWords(
    nouns={
        **dict.fromkeys(
            "talks negotiations consultations conversation conversations discussion discussions deliberations "
            "tete-a-tete dialogue".split(),
            TALK,
        ),
        **dict.fromkeys(
            "meeting meetings audience encounter dinner lunch luncheon breakfast banquet handshake get-together "
            "sit-down".split(),
            MEET,
        ),
        **dict.fromkeys("visit visits trip trips tour tours journey stopover".split(), VISIT),
        **dict.fromkeys("summit summits conference mini-summit".split(), SUMMIT),
        **dict.fromkeys("call calls phone-call phonecall".split(), PHONE),
        **dict.fromkeys(
            "videoconference video-conference video-call videocall teleconference teleconferences video-link "
            "videoconferences".split(),
            VIDEO,
        ),
    },
    endings={},
    not_events=frozenset(
        "press-conference news-conference party-conference joint-call conference-call conference-room press-tour "
        "roll-call wake-up-call book-tour concert-tour walking-tour peace-dialogue panel-discussion".split()
    ),
    verbs={
        **dict.fromkeys("signed agreed inked initialled initialed".split(), "sign"),
        **dict.fromkeys("attended accompanied joined attends".split(), "attend"),
        **dict.fromkeys("met meet meets dined lunched convened gathered gather".split(), "meet"),
        **dict.fromkeys(
            "spoke speak speaks spoken discussed discuss negotiated negotiate conferred confer consulted talked talk".split(),
            "talk",
        ),
        **dict.fromkeys(
            "received receive receives hosted host hosts welcomed welcome welcomes greeted summoned".split(), "receive"
        ),
        **dict.fromkeys("phoned telephoned".split(), "phone"),
        **dict.fromkeys(
            "visited visit visits arrived arrive arrives travelled traveled travel travels flew fly flies toured".split(),
            "visit",
        ),
    },
    visits=frozenset("visited visits visiting visit toured".split()),
    calls={
        **dict.fromkeys("called calls phoned telephoned rang".split(), "phone"),
        **dict.fromkeys("saw see sees".split(), "meet"),
    },
    idle_nouns={"call": frozenset({"for"}), "calls": frozenset({"for"})},
    separated={
        "part": ("attend", frozenset("took take taken takes".split())),
        "table": ("attend", frozenset({"sat"})),
        "down": ("meet", frozenset("sat sit sits".split())),
    },
    articles_too=frozenset(),
    idle_objects=frozenset(
        "target targets deadline deadlines demand demands criteria goal goals requirements needs resistance opposition "
        "challenge challenges conditions".split()
    ),
    at=frozenset({"to"}),
    beside=frozenset("with between".split()),
    company=frozenset("with between together counterpart counterparts each to".split()),
    phone=frozenset("phone telephone telephonic hotline".split()),
    video=frozenset("video virtual online videoconference virtually".split()),
    means=frozenset("by via in through".split()),
    planned=frozenset(
        "will shall would likely plans planned scheduled expected due tomorrow intends slated hopes wants upcoming".split()
    ),
    destined=(frozenset("is are was were".split()), frozenset({"to"})),
    announced=frozenset("planned scheduled upcoming forthcoming next future proposed possible".split()),
    past=frozenset(
        "was were had did said met held came went has have spoke ended began took discussed received arrived travelled "
        "traveled visited agreed signed told made paid gave led got saw flew sat hosted welcomed greeted opened broke fell left brought lost won ran rose wrote stood hold "
        "holds concluded lasted dined summoned conferred talked put unveiled launched laid inaugurated".split()
    ),
    participles=frozenset(
        "met held received visited spoken travelled traveled been hosted welcomed discussed talked conferred".split()
    ),
    present_too=frozenset(),
    after=frozenset("after during at since following in on".split()),
    upon={
        "in": frozenset("talks a an his her the their two-day three-day".split()),
        "on": frozenset("a an his her the their official state working".split()),
    },
    past_point=frozenset("after since following".split()),
    to=frozenset({"to"}),
    took_place=frozenset("place lasted began begun ended concluded opened".split()),
    before=frozenset("before ahead".split()),
    cancelled=frozenset("cancelled canceled cancels cancel scrapped postponed shelved axed aborted".split()),
    cancellation=frozenset("cancellation postponement".split()),
    cancelled_apart=((frozenset("called calls call calling put puts".split()), "off"),),
    particle_beside=True,
    refused=frozenset("refused refuses rejected rejects declined declines snubbed spurned".split()),
    refused_apart=(frozenset("turned turns ruled".split()), ["down", "out"]),
    possible=frozenset(
        "could may might offered offers proposed proposes offer unclear whether considering possibly possible ready "
        "willing hoped called urged demanded if".split()
    ),
    negations=frozenset(
        "not no never neither nor didn't won't wouldn't isn't wasn't hasn't didn’t won’t wouldn’t".split()
    ),
    no=frozenset({"no"}),
    whether=frozenset({"whether"}),
    usual=frozenset("generally usually normally typically".split()),
    given_up=frozenset("was were had".split()),
    unreal=frozenset(),
    unmet=frozenset({"have"}),
    unreal_ends=frozenset(),
    summons=frozenset("summoned summons".split()),
    absent=frozenset("attend attended attending present participate participated participating join joined".split()),
    absent_alone=frozenset("absent missed skipped boycotted stayed".split()),
    speech=frozenset("said says according told reports added".split()),
    spokespeople=("spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokespeople"),
    parliaments=(),
    judging=frozenset(
        "called praised described criticised criticized hailed condemned denounced urged demanded proposed".split()
    ),
    other=frozenset("last earlier previous another".split()),
    pair={"both": 2, "two": 2, "each": 2, "three": 3, "four": 4},
    joint=frozenset("discussed conferred negotiated consulted have had met were spoke talked discuss".split()),
    idle_prepositions=frozenset({"of"}),
    idle_particles=frozenset({"out"}),
    they=frozenset({"they"}),
    each_other=frozenset({"each"}),
    about=frozenset("against about without despite".split()),
    followers=("opponents", "supporters", "critics", "aides", "advisers", "followers", "widow", "son", "daughter"),
    graves=frozenset("grave tomb mausoleum memorial".split()),
    kin=frozenset("predecessor successor".split()),
    aside=frozenset("sidelines sideline margins fringes".split()),
    onward=frozenset(),
    homeward=frozenset("returned returning back home".split()),
    onward_beside=frozenset({"on"}),
    arranged=frozenset("agreed arranged invited accepted".split()),
    posted=("ambassador", "envoy", "consul", "representative"),
    arranged_apart=(),
    in_course=frozenset("in at during after".split()),
    lasting=frozenset({"days"}),
    lasting_endings=("-day",),
    repeated=frozenset("and on".split()),
    same_day=frozenset("morning afternoon evening later afterwards afterward".split()),
    renounced=frozenset("skip skipped forgo".split()),
    taking_part=frozenset({"participation"}),
    there=frozenset({"there"}),
    started=frozenset("began begun started opened starts begins opens".split()),
    ended=frozenset("ended closed concluded finished wrapped ends".split()),
    in_person=frozenset("person here face-to-face".split()),
    comparison=frozenset({"like"}),
    topical=frozenset("about over since until".split()),
    of=frozenset("of by".split()),
    between=frozenset({"between"}),
    had=frozenset({"had"}),
    owners=("'s", "’s"),
    anaphors=frozenset("the this these his her their its".split()),
    again=frozenset("again another further resume next".split()),
    passive=frozenset("was were been being".split()),
    once_more=frozenset(),
    series=frozenset("second third fourth".split()),
    capital=frozenset({"capital"}),
    sites=frozenset("airport coast outskirts suburb suburbs resort port city town village island".split()),
    other_prepositions=frozenset("from of for about with against between".split()),
    place_prepositions=frozenset("in at to outside near".split()),
    finite=frozenset(
        "is are was were has have had will would could may can came went met said says told added visited received flew "
        "arrived held began ended took gave made spoke saw hosted announced warned signed".split()
    ),
    domestic=frozenset(
        "coalition cabinet caucus league coach player players board match matches goal goals tournament football soccer "
        "striker championship stadium fans captain midfielder exhibitors".split()
    ),
    only_one=("foreign minister", "prime minister"),
    summit_offices=frozenset("prime minister president chancellor".split()),
    leaders=("ministers", "leaders", "presidents", "premiers", "chancellors", "envoys", "chiefs", "secretaries"),
    abroad=frozenset(
        "foreign ministers summit ambassador ambassadors leaders presidents eu nato un g7 g8 g20 asean heads nations "
        "powers delegations states".split()
    ),
    joining=frozenset({"and"}),
)
