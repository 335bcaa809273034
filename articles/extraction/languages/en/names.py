# ruff: noqa: E501  (a row of a table is a line)
"""English: what tells people's names from other capitalised words."""

from __future__ import annotations

from articles.extraction.languages.given_names import FAMILY_FIRST, PARTICLES, RANKS, gathered
from articles.extraction.languages.shapes import NameWords

COMMON = """
i a an the and or but if when while as at by for from in into of on to with without after before during since until this that these those he she it they we you his her its their our my
who what which where why how there here then now today yesterday tomorrow not no yes so more most all both each every some any other such new first last although though because despite amid
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall winter christmas easter
minister president secretary prime foreign defence defense chancellor government parliament congress senate house state states union united nations council war peace world cold
north south east west northern southern eastern western central street square palace castle hall airport university church city republic federation kingdom party
press conference summit meeting talks treaty agreement allies second tomb soldier soldier unknown solider millions europe european asia africa
general ministry affairs staff chief army navy force forces officials official statement nato eu un according asked speaking however later earlier
assembly committee commission court bank fund group agency office department bureau service ministry institute foundation center centre museum library hospital school college academy
news wire times post courier herald tribune gazette journal radio television tv broadcasting observer telegraph chronicle mail review magazine newspaper daily weekly press agence correspondent
gulf sea ocean river lake island islands strait bay mountain valley desert canal border bridge road railway
middle far near atlantic pacific baltic mediterranean arctic balkans caucasus sahel
call readout visit trip remarks briefing interview speech address letter report declaration resolution accord pact charter protocol plan initiative process
democrat democrats republican republicans labour conservative conservatives liberal liberals socialist socialists green greens tories tory communist communists christian muslim muslims jewish islamic catholic orthodox
asian african american latin arab western eastern gmt edt est cet photo file image caption updated published editor contact copyright
leaders officials ministers presidents politicians diplomats experts analysts economists investors voters police troops soldiers students journalists reporters exhibitors shares share
home hotel house houses building embassy consulate residence headquarters base barracks camp arena stadium cathedral temple mosque garden gardens park tower gate terminal port harbour harbor
corp corporation inc ltd company holding securities capital partners university airlines motors energy oil gas group plc
north-east north-west south-east south-west mid-east cold-war prime-minister
"""

# Words that stand before a name and are no part of it; with the full stop of an abbreviation or without.
MEN = "mr sir lord messrs monsieur sheikh sheik sayyid father brother dom herr signor señor baron sultan"
WOMEN = "mrs ms miss dame lady madame mme sheikha sister frau signora señora baroness"
OTHERS = "dr prof professor rev reverend hon honourable excellency lt col maj capt captain cmdr cpl sgt sergeant amb ayatollah imam rabbi archbishop bishop cardinal patriarch metropolitan comrade councillor councilor alderman judge justice"

NAMES = NameWords(
    given=gathered(),
    family_first=FAMILY_FIRST,
    particles=PARTICLES,
    prepositions=frozenset({"la"}),
    titles=dict.fromkeys(MEN.split(), "m") | dict.fromkeys(WOMEN.split(), "f") | dict.fromkeys(OTHERS.split(), ""),
    common=frozenset(COMMON.split()),
    endings=("tion", "ment", "ship", "ness", "ism", "ity"),
    noun_like=("ing", "tion", "ed", "ly", "ese", "ian", "ish"),
    captions=frozenset("photo photograph picture image photos credit".split()),
    bylines=frozenset({"by"}),
    genitive="'s",
    bare_initials=True,
    no_initials=frozenset("A I US UK UN EU PM AM MP VP FM TV AP".split()),
    named_after=frozenset(
        "center centre airport foundation prize street square avenue boulevard hall university museum stadium library "
        "hospital institute memorial park bridge tower building house palace hotel school college award act doctrine".split()
    ),
    byline_verbs=frozenset("reporting editing writing additional compiled edited written".split()),
    ranks=RANKS,
    determiners=frozenset("the a an this that these those his her its their our my".split()),
    speaking=frozenset(
        "said says told added argued replied insisted warned urged denied asked reminded assured".split()
    ),
    sure_only=False,
    no_genitive=(),
)
