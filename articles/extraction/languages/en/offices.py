"""English: the nouns of offices, and what stands around them."""

from __future__ import annotations

from articles.extraction.languages.shapes import OfficeForm, OfficeWords


def forms(words: str, gender: str = "") -> dict[str, OfficeForm]:
    """Singular and plural of `words`."""
    found: dict[str, OfficeForm] = {}
    for word in words.split():
        plural = f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
        found |= {word: OfficeForm(word, gender, False), plural: OfficeForm(word, gender, True)}
    return found


# Countries whose head of state is called otherwise: "President Name" alone is from none of them.
NO_PRESIDENT = "DE AT CH DDDE GB ES NL BE LU SE NO DK JP CA AU NZ VA SA JO MA QA AE OM BH KW TH KH MY".split()
MONARCHIES = ("", *"GB ES NL BE SE NO DK SA JO MA BH TH KH BT LS SZ TO".split())

OFFICES = OfficeWords(
    heads={
        **forms("minister president chancellor secretary ambassador premier senator governor mayor commissioner envoy"),
        **forms("general admiral leader chief chairman director spokesperson negotiator pope"),
        **forms("king emperor prince spokesman", "m"),
        **forms("queen empress princess spokeswoman chairwoman", "f"),
    },
    alone={},
    no_offices=frozenset(),
    fronts=frozenset(
        "foreign prime defence defense interior finance vice deputy first home economy trade justice energy general "
        "party press crown health environment".split()
    ),
    tails=(
        ("of", "the", "defence", "staff"),
        ("of", "defence", "staff"),
        ("of", "the", "general", "staff"),
        ("of", "state", "for", "defence"),
        ("of", "state"),
        ("of", "staff"),
        ("of", "defence"),
        ("of", "defense"),
        ("of", "foreign", "affairs"),
        ("-", "general"),
        ("general",),
    ),
    counterparts=forms("counterpart colleague"),
    feminine={},
    articles=frozenset("the a an".split()),
    plural_articles=frozenset("both two three the".split()) - {"the"},
    feminine_articles=frozenset(),
    possessives=frozenset("his her their its our my".split()),
    adjective_endings=(),
    former=("ex", "former", "late", "then", "deposed", "designate"),
    of=frozenset({"of", "for"}),
    complement_heads=(),
    ministries=(),
    chiefs=frozenset(),
    implied={
        "pope": ("VA",),
        "king": MONARCHIES,
        "queen": MONARCHIES,
        "secretary of state": ("US",),
        "chancellor": ("DE", "AT"),
        "foreign secretary": ("GB",),
        "defence secretary": ("GB",),
        "home secretary": ("GB",),
    },
    unknown_in={
        "president": frozenset(NO_PRESIDENT),
        "prime minister": frozenset({"US", "DE", "AT", "CH"}),
        "premier": frozenset({"US", "DE", "AT", "CH"}),
    },
    ministries_of=(("minister", "ministry"),),
    origins=frozenset({"of", "from"}),
    representing=frozenset({"for"}),
    acting_for=frozenset(),
    among=frozenset({"including"}),
    taking=frozenset("resigned resigns elected appointed sworn inaugurated stepped retired".split()),
    into=frozenset(),
    speakers=("spokesman", "spokeswoman", "spokesperson"),
    private=(),
    posted=("ambassador", "envoy", "general", "negotiator"),
    posted_in=frozenset({"in"}),
    abroad={},
    receiving=frozenset("received receives welcomed welcomes hosted hosts greeted".split()),
    top_diplomats={},
    descriptors=forms("politician expert analyst journalist activist professor historian lawyer candidate"),
    linking=frozenset("is was became becomes".split()),
    roles=frozenset({"as"}),
    conjunctions=frozenset({"and", "or"}),
    both=frozenset(),
)
