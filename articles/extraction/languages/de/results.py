"""German: how long a meeting lasted, what came of it, and that it was put off."""

from articles.extraction.languages.shapes import ResultWords

RESULTS = ResultWords(
    postponed=frozenset(
        "verschoben verschob verschoben verschiebt vertagt aufgeschoben verschobene verschobenen".split()
    ),
    moved=frozenset("verlegt verlegte verlegten vorverlegt vorgezogen".split()),
    new_day=frozenset("auf bis".split()),
    no_day=frozenset("den die der das diesen kommenden nächsten folgenden zum".split()),
    numbers={"anderthalb": 1.5, "eineinhalb": 1.5, "halbe": 0.5, "halben": 0.5, "dreiviertel": 0.75},
    units={
        **dict.fromkeys("stunde stunden".split(), 60),
        **dict.fromkeys("minute minuten".split(), 1),
        **dict.fromkeys("tage tagen".split(), 1440),
    },
    unit_endings={"stündig": 60, "minütig": 1, "tägig": 1440},
    half_endings=("einhalb",),
    about=frozenset("mehr als rund etwa fast knapp gut über ungefähr circa ca mindestens höchstens gerade nur".split()),
    lasted=frozenset("dauerte dauerten gedauert dauert dauern währte währten zog".split()),
    length_before=frozenset(),
    length_after=frozenset("lang".split()),
    distance=frozenset("später zuvor vorher danach entfernt verspätung vor nach".split()),
    agreed=frozenset(
        "einigten einigte geeinigt vereinbarten vereinbarte vereinbart verständigten verständigte verständigt "
        "unterzeichneten unterzeichnete unterzeichnet unterschrieben verabredeten verabredet beschlossen "
        "verabschiedeten besiegelten besiegelt vertagten vertagt scheiterten gescheitert".split()
    ),
    outcomes=frozenset(
        "einigung durchbruch ergebnis ergebnisse ergebnissen annäherung abkommen vereinbarung fortschritt fortschritte "
        "fortschritten zugeständnis zugeständnisse kompromiss abschlusserklärung beschluss beschlüsse".split()
    ),
    reached=frozenset(
        "erzielt erzielte erzielten erreicht erreichte erreichten brachte brachten gebracht gab gelang zustande "
        "gefunden fanden endete endeten blieb blieben machten gemacht".split()
    ),
    without=frozenset("ohne kein keine keinen keinerlei keines".split()),
    telling=frozenset("ergebnislos abschlusserklärung schlusserklärung".split()),
    not_yet=frozenset(
        "soll sollen sollte sollten will wollen wollte wollten wird werden würde würden könnte könnten müsse müssten "
        "möchte möchten hofft hoffen hoffte hofften falls wenn bevor vor geplant ob zuvor bereits".split()
    ),
)
