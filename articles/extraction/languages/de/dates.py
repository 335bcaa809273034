"""German: how days, months and years are written, and what relative words count from."""

from articles.extraction.languages.de.date_rules import DECADES, RULES
from articles.extraction.languages.de.tenses import NOT_PAST, STRONG_PAST
from articles.extraction.languages.shapes import DateWords

MONTHS = "januar februar märz april mai juni juli august september oktober november dezember".split()
WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
NUMBERS = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
ORDINALS = "erst zweit dritt viert".split()


DATES = DateWords(
    months=dict(zip(MONTHS, range(1, 13), strict=True))
    | {"jänner": 1, "feber": 2, "jan": 1, "feb": 2, "febr": 2, "apr": 4, "aug": 8, "sept": 9, "sep": 9, "okt": 10}
    | {"nov": 11, "dez": 12},
    weekdays=dict(zip(WEEKDAYS, range(7), strict=True)) | {"sonnabend": 5},
    day_part=r"(?:[ ]*(?:früh|vormittag|nachmittag|mittag|abend|morgen|nacht))?",
    relative_days={
        "gestern": -1,
        "vorgestern": -2,
        "übermorgen": 2,
        "gestrigen": -1,
        "gestrige": -1,
        "heutigen": 0,
        "heutige": 0,
        "morgigen": 1,
        "morgige": 1,
    },
    turns={
        "vorvergangen": -2,
        "vorletzt": -2,
        "vergangen": -1,
        "letzt": -1,
        "vorig": -1,
        "vor": -1,
        "zurückliegend": -1,
        "gestrig": -1,
        "kommend": 1,
        "nächst": 1,
        "folgend": 1,
        "morgig": 1,
        "übernächst": 2,
        "dies": 0,
        "laufend": 0,
        "heutig": 0,
    },
    units={
        "woche": "week",
        "monat": "month",
        "monats": "month",
        "jahr": "year",
        "jahres": "year",
        "heuer": "year",
        "wochenende": "weekend",
        "wochenendes": "weekend",
        "quartal": "quarter",
        "quartals": "quarter",
        "vierteljahr": "quarter",
        "halbjahr": "half",
        "halbjahres": "half",
        "jahreshälfte": "half",
        "jahrzehnt": "decade",
        "jahrzehnts": "decade",
        "jahrhundert": "century",
        "jahrhunderts": "century",
    },
    lengths={
        "tag": "day",
        "tage": "day",
        "tagen": "day",
        "woche": "week",
        "wochen": "week",
        "monat": "month",
        "monate": "month",
        "monaten": "month",
        "jahr": "year",
        "jahre": "year",
        "jahren": "year",
    },
    ordinals={"letzte": -1, "letzten": -1}
    | {f"{stem}e{ending}": n for n, stem in enumerate(ORDINALS, 1) for ending in ("", "n", "r", "s", "m")},
    parts={"anfang": 0, "beginn": 0, "mitte": 1, "ende": 2},
    seasons={"frühjahr": 3, "frühling": 3, "sommer": 6, "herbst": 9, "winter": 12},
    holidays={
        "karfreitag": (0, -2),
        "ostersamstag": (0, -1),
        "ostersonntag": (0, 0),
        "ostermontag": (0, 1),
        "gründonnerstag": (0, -3),
        "palmsonntag": (0, -7),
        "rosenmontag": (0, -48),
        "aschermittwoch": (0, -46),
        "christi himmelfahrt": (0, 39),
        "himmelfahrt": (0, 39),
        "pfingstsonntag": (0, 49),
        "pfingstmontag": (0, 50),
        "fronleichnam": (0, 60),
        "heiligabend": (12, 24),
        "heiliger abend": (12, 24),
        "heiligen abend": (12, 24),
        "weihnachtstag": (12, 25),
        "ersten weihnachtstag": (12, 25),
        "ersten weihnachtsfeiertag": (12, 25),
        "zweiten weihnachtstag": (12, 26),
        "zweiten weihnachtsfeiertag": (12, 26),
        "stefanitag": (12, 26),
        "silvester": (12, 31),
        "neujahr": (1, 1),
        "neujahrstag": (1, 1),
        "mariä himmelfahrt": (8, 15),
        "maria himmelfahrt": (8, 15),
        "allerheiligen": (11, 1),
        "dreikönigstag": (1, 6),
        "tag der deutschen einheit": (10, 3),
        "tag der arbeit": (5, 1),
        "nikolaustag": (12, 6),
        "dreikönig": (1, 6),
        "valentinstag": (2, 14),
        "reformationstag": (10, 31),
        "allerseelen": (11, 2),
        "martinstag": (11, 11),
        "mariä empfängnis": (12, 8),
        "maria empfängnis": (12, 8),
        "stephanstag": (12, 26),
    },
    holiday_seasons={"weihnachts": (12, 25), "oster": (0, 0), "pfingst": (0, 49)},
    feasts={"ostern": (0, 0, 1), "pfingsten": (0, 49, 50), "weihnachten": (12, 24, 26)},
    rules=RULES,
    counts=dict(zip(NUMBERS, range(2, 13), strict=True)) | dict.fromkeys("ein eine einem einen einer".split(), 1),
    decades=dict(zip(DECADES, range(2, 10), strict=True)),
    sides={"nach": 1, "vor": -1, "in": 1, "zuvor": -1, "davor": -1, "darauf": 1, "danach": 1, "folgend": 1}
    | {"folge": 1, "später": 1, "früher": -1, "selben": 0, "gleichen": 0},
    pointers=dict.fromkeys("damals früher einst kürzlich neulich".split(), "past")
    | {"in der vergangenheit": "past"}
    | dict.fromkeys(("jetzt", "derzeit", "heutzutage", "im moment", "zur stunde"), "present")
    | dict.fromkeys(("bald", "demnächst", "in zukunft"), "future"),
    comparatives=frozenset({"früher"}),
    than=frozenset({"als"}),
    lasting_before=frozenset("bis als von wie noch".split()),
    lasting_after=frozenset("noch".split()),
    distributive=frozenset("jeden jedem jeder alle allen jeweils immer stets".split()),
    named_months=frozenset({"august", "mai", "april", "juni", "juli"}),
    clock=frozenset("uhr".split()),
    sequels=frozenset("dann anschließend daraufhin".split()),
    date_labels=frozenset(
        "stand datum veröffentlicht erschienen publiziert erstellt aktualisiert aktualisierung meldung".split()
    ),
    before_days=frozenset("am vom den dem der um".split()),
    before_months=frozenset(
        "im in seit bis ab vom zum und oder für vor nach des den dem der diesen zwischen monat monats / - – (".split()
    ),
    before_deadlines=frozenset("auf für bis ab zum".split()),
    before_years=frozenset("seit ab bis um anno".split()),
    before_amounts=frozenset(
        "rund etwa über knapp mit fast insgesamt mindestens weitere alle ca circa davon jeweils nur auf als gut "
        "höchstens maximal mehr weniger zusätzliche gegen".split()
    ),
    measures=frozenset(
        "euro mark dollar franken schilling pfund lire rubel cent menschen personen einwohner einwohnern soldaten "
        "stimmen mitarbeiter mitarbeitern kilometer meter metern kilometern tonnen liter kilogramm gramm watt "
        "mitglieder mitgliedern teilnehmer teilnehmern besucher besuchern zuschauer zuschauern tote toten verletzte "
        "jahre jahren tage tagen stunden minuten mal prozent quadratmeter hektar uhr fälle fällen beschäftigte seiten "
        "stück grad arbeitsplätze stellen häftlinge flüchtlinge demonstranten polizisten".split()
    ),
    nouns_capitalised=True,
    future=frozenset("wird werden will wollen soll sollen geplant vorgesehen erwartet voraussichtlich".split()),
    perfect=frozenset("ist sind hat haben habe hätten sei seien".split()),
    past_endings=("te", "ten"),
    not_past=NOT_PAST,
    infinitives=frozenset("haben sein".split()),
    before_past=frozenset("seit vom".split()),
    before_coming=frozenset("für auf".split()),
    pluperfect=frozenset("war waren hatte hatten".split()),
    before_numbers=frozenset("am vom den dem der zum bis ab seit ( , : und oder mo di mi do fr sa so .".split()),
    no_attribute=(("das", "ten"),),
    participle=r"(?:\w{0,12}(?:ge|ver|emp|ent|zer|miss)|be|er|über|unter|wider)\w+(?:t|en)|\w+iert",
    strong_past=STRONG_PAST,
    past=frozenset(
        "nachdem war waren hatte hatten wurde wurden worden sagte erklärte teilte betonte berichtete".split()
    ),
)
