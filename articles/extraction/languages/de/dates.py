"""German: how days, months and years are written, and what relative words count from."""

from articles.extraction.languages.shapes import DateWords

DAY = r"(?:(?:<weekday>),?[ ]+(?:(?:den|dem|der)[ ]+)?)?"
PART = r"(?:(?P<part>anfang|beginn|mitte|ende)[ ]+(?:des[ ]+)?(?:monats[ ]+)?)?"
# "am 30. Juli und am 1. August" are two days, "am 30. Juli und 1. August" may be one stretch
DAY_AND_DAY = r"[0-9]{1,2}\.[ ]*<month>(?:[ ]+[0-9]{4})?[ ]+(?:und|sowie|oder)[ ]+am[ ]"
YEAR_PART = r"(?:(?P<part>anfang|beginn|mitte|ende)[ ]+(?:des[ ]+jahres[ ]+)?)?"
STEMS = "vergangen|letzt|vorig|zurückliegend|kommend|nächst|folgend|dies|laufend|gestrig|heutig|morgig"
TURN = rf"(?P<turn>{STEMS})(?:e[nrsm]?)"
OF_YEAR = r"(?P<turn>dies|vorig|letzt|vergangen|nächst|kommend)(?:e[nsr])[ ]+jahres"
# "2000 Euro" is no year; behind "Jahr" it is one
NO_AMOUNT = r"(?![0-9%°]|[.,-][0-9]|-[a-zä-ü]|[ ](?:(?-i:[A-ZÄÖÜ])|mio))"
COUNTS = "einen|zwei|drei|vier|fünf|sechs|sieben|acht|zehn"
ARTICLE = "dem|der|den|einem|einer|seinem|seiner|ihrem|ihrer"

DATES = DateWords(
    months={
        **dict(
            zip(
                "januar februar märz april mai juni juli august september oktober november dezember".split(),
                range(1, 13),
                strict=True,
            )
        ),
    }
    | {"jänner": 1, "feber": 2, "jan": 1, "feb": 2, "aug": 8, "sept": 9, "sep": 9, "okt": 10, "nov": 11, "dez": 12},
    weekdays=dict(zip("montag dienstag mittwoch donnerstag freitag samstag sonntag".split(), range(7), strict=True))
    | {"sonnabend": 5},
    day_part=r"(?:früh|vormittag|nachmittag|mittag|abend|morgen|nacht)?s?",
    relative_days={
        "heute": 0,
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
        "vergangen": -1,
        "letzt": -1,
        "vorig": -1,
        "zurückliegend": -1,
        "gestrig": -1,
        "kommend": 1,
        "nächst": 1,
        "folgend": 1,
        "morgig": 1,
        "dies": 0,
        "laufend": 0,
        "heutig": 0,
    },
    units={
        "woche": "week",
        "monat": "month",
        "monats": "month",
        "monaten": "month",
        "jahr": "year",
        "jahres": "year",
        "jahre": "year",
        "wochenende": "weekend",
        "wochenendes": "weekend",
    },
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
        "weihnachten": (12, 25),
        "weihnachtstag": (12, 25),
        "ersten weihnachtstag": (12, 25),
        "ersten weihnachtsfeiertag": (12, 25),
        "zweiten weihnachtstag": (12, 26),
        "zweiten weihnachtsfeiertag": (12, 26),
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
    },
    holiday_seasons={"weihnachts": (12, 25), "oster": (0, 0), "pfingst": (0, 49)},
    rules=(
        # "vom 13. bis 14. Mai", "am 10. und 11. Juli 2006", "vom 30. Mai bis zum 2. Juni"
        (
            "days",
            rf"(?!{DAY_AND_DAY})(?P<day>[0-9]{{1,2}})\.(?:[ ]*(?P<month><month>))?(?:[ ]+(?P<year>[0-9]{{4}}))?"
            rf"[ ]*(?:bis|und|–|-|/|sowie|oder)[ ]*(?:(?:zum|den|dem|am)[ ]+)?{DAY}"
            rf"(?P<last>[0-9]{{1,2}})\.[ ]*(?P<month2><month>)\.?(?:[ ]+(?:(?P<year2>[0-9]{{4}})|{OF_YEAR}))?",
        ),
        # "am Freitag, dem 11. Februar 2022", "am 11. Februar dieses Jahres"
        (
            "day",
            rf"{DAY}(?P<day>[0-9]{{1,2}})\.[ ]*(?P<month><month>)\.?(?:[ ]+(?:(?P<year>[0-9]{{4}})|"
            r"(?P<turn>dies|vorig|letzt|vergangen|nächst|kommend)(?:e[nsr])[ ]+jahres))?",
        ),
        # "11.02.2022", "11.2.22", "23.3."
        ("numeric", r"(?P<day>[0-9]{1,2})\.[ ]?(?P<number>[0-9]{1,2})\.(?P<year>[0-9]{4})?"),
        # "Anfang Februar 2022", "im März dieses Jahres"
        (
            "month",
            rf"{PART}(?P<month><month>)(?:[ ]+(?:des[ ]+jahres[ ]+)?(?:(?P<year>[0-9]{{4}})|"
            r"(?P<turn>dies|vorig|letzt|vergangen|nächst|kommend)(?:e[nsr])[ ]+jahres))?",
        ),
        # "am vergangenen Freitagabend", "am gestrigen Mittwoch"
        ("weekday", rf"(?:{TURN}[ ]+)?(?P<weekday><weekday>)<daypart>"),
        ("holiday", r"(?P<holiday><holiday>)(?:[ ]+(?P<year>[0-9]{4}))?"),
        # "am Weihnachtssonntag"
        ("holiday_weekday", r"(?P<season><holidayseason>)(?P<weekday><weekday>)"),
        ("relative_day", r"(?P<word><relative>)"),
        # "morgen" is tomorrow, "am Morgen" is not; "Morgen" begins a sentence
        ("tomorrow", r"(?<!am )(?<!en )(?<!er )(?<!jeden )(?<!guten )(?P<word>morgen)"),
        # "Ende vergangener Woche", "im nächsten Jahr", "am kommenden Wochenende"
        ("unit", rf"{PART}{TURN}[ ]+(?P<unit><unit>)"),
        ("season", r"(?P<season><season>)(?:[ ]+(?:des[ ]+jahres[ ]+)?(?P<year>[0-9]{4}))?"),
        ("year", rf"{YEAR_PART}(?P<year>1[0-9]{{3}}|20[0-9]{{2}}){NO_AMOUNT}"),
        ("year", rf"{YEAR_PART}jahre?s?[ ]+(?P<year>[0-9]{{4}})"),
        (
            "decade",
            r"(?P<decade>zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger)[ -]+jahren?",
        ),
        ("weekend", r"(?<=am )(?P<unit>wochenende)"),
        # "am Vortag", "tags darauf", "am Tag zuvor"
        ("day_before", r"(?:vortag|tag(?:s)?[ ]+(?:zuvor|davor))"),
        ("day_after", r"(?:folgetag|tag(?:s)?[ ]+(?:darauf|danach)|(?:nächsten|folgenden)[ ]+tag)"),
        # "einen Tag nach dem Treffen"
        (
            "anchor",
            rf"(?P<count>{COUNTS})[ ]+(?:tage?n?)[ ]+(?P<side>nach|vor)(?=[ ]+(?:{ARTICLE}))",
        ),
    ),
    counts={"einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "zehn": 10},
    decades=dict(
        zip(
            "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger".split(),
            range(2, 10),
            strict=True,
        )
    ),
    sides={"nach": 1, "vor": -1},
    future=frozenset("wird werden will wollen soll sollen geplant vorgesehen erwartet voraussichtlich".split()),
    perfect=frozenset("ist sind".split()),
    past_endings=("te", "ten"),
    past=frozenset(
        "war waren hatte hatten wurde wurden worden sagte erklärte traf trafen teilte kam kamen gab fand fanden "
        "habe haben hat betonte berichtete kündigte meinte sprach sprachen seien sei begann begannen ging gingen "
        "lud griff bot bat rief schrieb stieß verlor gewann nahm nahmen ließ blieb schloss trat hielt hieß lag "
        "lagen stand standen starb lief".split()
    ),
)
