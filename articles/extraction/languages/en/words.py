"""English: abbreviations, months, and the function words that tell the language."""

from articles.extraction.languages.shapes import Words

WORDS = Words(
    abbreviations=frozenset(
        "mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. sgt. capt. adm. st. jr. sr. hon. rev. e.g. "
        "i.e. etc. vs. jan. feb. apr. jun. jul. aug. sept. sep. oct. nov. dec. u.s. u.k. u.n. "
        "a.m. p.m.".split()
    ),
    frequent=frozenset(
        "the of and to in a is that for on with as was were be by at from his her their its has have had "
        "not this which would will they he she it an are or but been "
        "into after before between about than who what there their we you can could should may said also "
        "no met meets went talks".split()
    ),
    ordinal_full_stop=False,
    months=frozenset("january february march april may june july august september october november december".split()),
    elided=frozenset(),
    uncut=frozenset(),
    clitics=(),
    unspaced=False,
)
