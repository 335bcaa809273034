"""English: verbs of saying with their forms.

A line of the table is `lemma traits [past [participle]]`; regular verbs need no forms. The traits are those of the
German table: s content clause, i infinitive, r reports without a clause, l label ("as ..."), t thought, w writing,
d denial, q a passive's subject speaks ("was quoted as saying"), x weak: a cue only before "that".
"""

from __future__ import annotations

from articles.extraction.languages.shapes import CueForm

VERBS = """
say s said
tell s told
add s
state s
explain s
announce sr
report sr
claim si
stress sr
emphasise sr
emphasize sr
underline sr
underscore sr
highlight rx
argue s
warn s
caution s
note s
insist s
maintain s
assert s
contend s
reply s
respond s
answer s
retort s
counter s
ask s
confirm sr
affirm sr
reaffirm sr
acknowledge s
admit s
concede s
suggest s
declare sr
proclaim sr
write sw wrote written
tweet sw
post sw
believe stx
think stx thought
hope sitx
fear stx
expect sitx
deny dsr
reject dr
dismiss dr
dispute dsr
refute dsr
contradict dr
promise si
pledge sir
vow sir
swear six swore sworn
guarantee sx
urge ir
demand sir
request irx
call lrx
describe lr
brand lrx
label lrx
criticise r
criticize r
condemn r
denounce r
praise lr
laud r
hail lr
welcome r
agree six
conclude s
recall s
remember sx
reiterate s
repeat s
remark s
observe sx
comment s
joke s
complain s
lament s
regret sx
predict s
forecast s forecast
estimate sx
assure s
reassure s
inform s
notify sx
brief sx
disclose s
reveal s
indicate s
signal sx
hint s
imply sx implied
mention s
testify s
boast s
threaten six
propose sir
recommend sir
accuse ir
allege s
quote sq
cite sq
speak rx spoke spoken
voice rx
express rx
stipulate s
decide sx
rule sx
find sx found
show sx showed shown
understand stx understood
know stx knew known
feel stx felt
doubt stdx
learn sx learned
realise stx
realize stx
point_out s
shout s
cry sx
exclaim s
continue x
begin x began begun
"""
VOWELS = "aeiou"


def third(lemma: str) -> str:
    """ "says", "stresses", "denies"."""
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        return f"{lemma}es"
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return f"{lemma[:-1]}ies"
    return f"{lemma}s"


def past(lemma: str) -> str:
    """ "claimed", "denied", "stressed"."""
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return f"{lemma[:-1]}ied"
    return f"{lemma}ed"


DOUBLED = {"admit": "admitted", "refer": "referred", "signal": "signalled", "label": "labelled"}


def forms() -> dict[str, tuple[CueForm, ...]]:
    """Every form of the verbs; "said" is both a past tense and a participle."""
    found: dict[str, tuple[CueForm, ...]] = {}
    for line in VERBS.strip().splitlines():
        lemma, traits, *parts = line.split()
        verb, _, particle = lemma.partition("_")
        preterite = parts[0] if parts else DOUBLED.get(verb, past(verb))
        participle = parts[-1] if parts else preterite
        kinds = ((verb, "finite"), (third(verb), "finite"), (preterite, "finite"), (participle, "participle"))
        for word, kind in kinds:
            entry = CueForm(lemma, kind, particle, frozenset(traits))
            found[word] = tuple(dict.fromkeys((*found.get(word, ()), entry)))
    return found
