"""English: the nouns of offices, and what stands around them."""

from __future__ import annotations

from itertools import product

from articles.extraction.languages.en.office_countries import ABROAD, IMPLIED, UNKNOWN_IN
from articles.extraction.languages.shapes import OfficeForm, OfficeWords


def forms(words: str, gender: str = "") -> dict[str, OfficeForm]:
    """Singular and plural of `words`."""
    found: dict[str, OfficeForm] = {}
    for word in words.split():
        found |= {word: OfficeForm(word, gender, False), plural_of(word): OfficeForm(word, gender, True)}
    return found


def plural_of(word: str) -> str:
    """ "envoys", "deputies", "spokeswomen", "secretaries-general"."""
    first, hyphen, rest = word.partition("-general")
    if first.endswith("man"):
        return f"{first[:-3]}men"
    if first.endswith("y") and first[-2] not in "aeo":
        return f"{first[:-1]}ies{hyphen}{rest}"
    return f"{first}s{hyphen}{rest}"


HEADS = {
    **forms("minister president chancellor secretary ambassador premier senator governor mayor commissioner envoy"),
    **forms("vice-president vice-premier vice-minister under-secretary undersecretary vice-chancellor"),
    **forms("secretary-general director-general governor-general attorney consul consul-general emissary"),
    **forms("general admiral marshal brigadier colonel commander leader chief chairperson director spokesperson"),
    **forms("negotiator mediator adviser advisor coordinator representative speaker president-elect head"),
    **forms("lawmaker legislator parliamentarian congressperson diplomat chair rapporteur"),
    **forms("king emperor prince sultan emir shah grand-duke pope spokesman chairman congressman taoiseach"),
    **forms("queen empress princess spokeswoman chairwoman congresswoman"),
    # "Sen.", "Rep.": the full stop stands behind the word
    "sen": OfficeForm("senator", "", False),
    "rep": OfficeForm("representative", "", False),
    "gov": OfficeForm("governor", "", False),
    "gen": OfficeForm("general", "", False),
    "adm": OfficeForm("admiral", "", False),
    "col": OfficeForm("colonel", "", False),
    "pres": OfficeForm("president", "", False),
    "amb": OfficeForm("ambassador", "", False),
    "pm": OfficeForm("prime minister", "", False),
    "tánaiste": OfficeForm("tánaiste", "", False),
}
MEN = "king emperor prince sultan emir shah pope spokesman chairman congressman"
WOMEN = "queen empress princess spokeswoman chairwoman congresswoman"
HEADS |= {form: entry for words, gender in ((MEN, "m"), (WOMEN, "f")) for form, entry in forms(words, gender).items()}

# What a ministry is in charge of: "defence minister", "minister of defence", "minister for European affairs".
PORTFOLIOS = (
    "defence defense finance economy trade justice energy health agriculture transport transportation education labour "
    "labor culture development commerce security industry tourism environment immigration migration information "
    "infrastructure housing planning science technology fisheries oil petroleum water climate interior war"
).split()
OFTEN = "foreign|affairs european|affairs external|affairs internal|affairs home|affairs foreign|trade national|defence"
TWO_WORDS = tuple(tuple(pair.split("|")) for pair in OFTEN.split())
LINKS = (("of",), ("for",), ("of", "the"), ("for", "the"))
# "Secretary of State for Defence" is another office than "Secretary of State".
STATE = ("of", "state")

CHARGES = (
    *((*STATE, "for", *pair) for pair in (*TWO_WORDS, *((word,) for word in PORTFOLIOS))),
    *((*link, *pair) for link, pair in product(LINKS, TWO_WORDS)),
    *((*link, word) for link, word in product(LINKS, PORTFOLIOS)),
)
TAILS = (
    ("of", "the", "defence", "staff"),
    ("of", "the", "general", "staff"),
    ("of", "the", "exchequer"),
    ("of", "defence", "staff"),
    STATE,
    ("of", "staff"),
    ("in", "chief"),
    ("of", "government"),
    ("of", "parliament"),
    ("of", "the", "house"),
    ("of", "mission"),
    ("-", "general"),
    ("general",),
)

FRONTS = frozenset(
    "foreign prime home vice deputy first chief assistant associate permanent special senior economic "
    "european external internal affairs general state national supreme opposition rebel party press crown army navy "
    "air force military police intelligence peace security majority minority parliamentary cabinet treasury "
    "homeland attorney lieutenant brigadier major rear grand regional federal central nuclear policy religious social "
    "overseas digital equality family youth women's veterans sports public communications spiritual guerrilla "
    "delegation spy union faction europe".split()
) | frozenset(PORTFOLIOS)

OFFICES = OfficeWords(
    heads=HEADS,
    alone={},
    no_offices=frozenset(),
    incomplete=frozenset({"head", "attorney", "chair"}),
    ranks=frozenset(),
    fronts=FRONTS,
    tails=TAILS,
    ministerial=("minister", "secretary", "under-secretary", "undersecretary", "commissioner"),
    charges=CHARGES,
    counterparts=forms("counterpart colleague opposite-number"),
    feminine={
        "spokesman": "spokeswoman",
        "chairman": "chairwoman",
        "congressman": "congresswoman",
        "prince": "princess",
    },
    articles=frozenset("the a an".split()),
    nominative=frozenset("the a an".split()),
    plural_articles=frozenset("both two three four".split()),
    dative=frozenset(),
    dative_plurals=frozenset(),
    feminine_articles=frozenset(),
    possessives=frozenset("his her their its our my whose".split()),
    adjective_endings=tuple(
        "ing ful ial ous new old ior ular ected ented ointed ague ative ern mer ent time ible".split()
    ),
    adjectives_behind=False,
    former=("ex", "former", "late", "then", "deposed", "designate", "ousted", "incoming", "one-time", "erstwhile"),
    unheld_endings=("-designate", "-elect", "-in-waiting", "-nominate"),
    of=frozenset({"of", "for"}),
    genitive=frozenset("the a an".split()),
    named_nouns=frozenset("state province region city university".split()),
    complement_heads=tuple(
        "chairman chairwoman chairperson chair head director director-general leader chief commander speaker president "
        "secretary-general representative commissioner spokesman spokeswoman spokesperson envoy secretary governor "
        "ambassador consul negotiator".split()
    ),
    ministries=(),
    chiefs=frozenset(),
    implied=IMPLIED,
    unknown_in=UNKNOWN_IN,
    ministries_of=(("minister", "ministry"), ("secretary", "ministry"), ("secretary", "office")),
    origins=frozenset({"of", "from"}),
    party_tags={"D-": "US", "R-": "US"},
    attached=frozenset({"to", "at"}),
    representing=frozenset({"for"}),
    acting_for=frozenset(),
    among=frozenset({"including"}),
    taking=frozenset("resigned resigns elected appointed sworn inaugurated stepped retired".split()),
    into=frozenset(),
    speakers=("spokesman", "spokeswoman", "spokesperson"),
    parties=frozenset(),
    private=("chief executive", "manager"),
    posted=tuple("ambassador envoy negotiator representative consul emissary adviser commissioner".split()),
    posted_in=frozenset({"in", "to", "at"}),
    abroad=ABROAD,
    receiving=frozenset("received receives receive welcomed welcomes hosted hosts greeted greets summoned".split()),
    top_diplomats={"top diplomat": "foreign minister", "chief diplomat": "foreign minister"},
    descriptors={
        **forms("politician expert analyst journalist activist professor historian lawyer candidate reporter"),
        **forms("writer author dissident correspondent editor scientist researcher scholar banker soldier"),
        **forms("dictator economist businessman strongman rebel host guest veteran critic lecturer singer actor poet"),
    },
    relatives=frozenset("wife husband son daughter brother sister father mother widow".split()),
    vocations=(),
    linking=frozenset("is was became becomes".split()),
    vague=frozenset(),
    renaming=(),
    roles=frozenset({"as"}),
    conjunctions=frozenset({"and", "or"}),
    both=frozenset(),
    pair=frozenset({"both", "two"}),
    genitives=(),
    named_adjectives=(),
    masculine_articles=frozenset(),
    masculine_endings=(),
    feminine_endings=(),
    spokesmen=("spokesman", "spokeswoman", "spokesperson"),
    endings=("s",),
)
