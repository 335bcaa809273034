"""German: how days, months and years are written, and what relative words count from."""

from articles.extraction.languages.shapes import DateWords

MONTHS = "januar februar märz april mai juni juli august september oktober november dezember".split()
WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
DECADES = "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger".split()
NUMBERS = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
ORDINALS = "erst zweit dritt viert".split()

STRONG = (
    "blieb schrieb trieb schien stieg schwieg schritt griff litt ritt riss biss bot flog floh floss goss kroch roch "
    "schob schoss schloss verlor zog band fand gelang klang rang sang sank schwand sprang trank zwang begann gewann "
    "half starb warb warf brach erschrak sprach stach traf nahm kam stahl barg befahl empfahl galt gab genas las sah "
    "geschah trat vergaß bat lag saß stand fuhr grub lud schlug schuf trug wuchs fiel ging hing fing hielt hieß lief "
    "ließ rief riet schlief stieß wies mied lieh verzieh schied"
).split()
PREFIXES = (
    "ab an auf aus be bei bekannt durch ein emp ent er fest fort her heraus herein hervor hin hinaus hinein hinzu los "
    "miss mit nach nieder statt teil über um unter ver vor voran vorbei weg weiter wider wieder zer zu zurück zusammen"
).split()
# "kam", "ankam", "kamen an"
STRONG_PAST = frozenset(
    f"{prefix}{stem}{ending}" for prefix in ("", *PREFIXES) for stem in STRONG for ending in ("", "en")
)
# verbs whose stem ends in t: "treten", "anzutreten"
IN_T = (
    "treten halten bieten arbeiten warten raten leiten gelten starten reiten streiten breiten achten richten fürchten "
    "leisten kosten testen muten antworten worten werten schalten walten spalten lasten retten fasten gestalten "
    "beraten bereiten berichten vermuten"
).split()
# words that end like a form of the past: "heute", "der letzte"
NOT_PAST = (
    frozenset(f"{prefix}{link}{verb}" for prefix in ("", *PREFIXES) for link in ("", "zu") for verb in IN_T)
    | {
        f"{stem}{ending}"
        for stem in (
            "soll könn möch müss dürf hät ers zwei drit vier letz rech gu bes spä wei al brei har leich to meis gesam "
            "bekann direk laut kal".split()
        )
        for ending in ("te", "ten")
    }
    | set("heute bitte bitten unten selten mitten hinten inmitten".split())
)

NUMBER = r"(?:0?[1-9]|[12][0-9]|3[01])"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2})"
# weekdays are nouns: "freitags" are many days
WEEKDAY = r"(?-i:(?=[A-ZÄÖÜ]))(?P<weekday><weekday>)"
PART_WORD = r"(?:zu[ ]+)?(?P<part>anfang|beginn|mitte|ende)"
PART = rf"(?:{PART_WORD}[ ]+(?:(?:der|des)[ ]+)?(?:monats[ ]+)?)?"
YEAR_PART = rf"(?:{PART_WORD}[ ]+(?:des[ ]+jahres[ ]+)?)?"
# "am 30. Juli und am 1. August" are two days, "am 30. Juli und 1. August" may be one stretch
DAY_AND_DAY = r"[0-9]{1,2}\.[ ]*<month>(?:[ ]+[0-9]{4})?[ ]+(?:und|sowie|oder)[ ]+am[ ]"
STEMS = (
    "vorvergangen|vorletzt|vergangen|letzt|vorig|zurückliegend|kommend|übernächst|nächst|folgend|dies|laufend|"
    "gestrig|heutig|morgig"
)
# "am kommenden Dienstag, dem 14. Mai"
DAY = rf"(?:(?:(?:{STEMS})en[ ]+)?<weekday>,?[ ]+(?:(?:den|dem|der)[ ]+)?)?"
NAMED_DAY = DAY.replace("<weekday>", "(?P<weekday><weekday>)")
TURN = rf"(?P<turn>{STEMS})(?:e[nrsm]?)"
# "im vergangenen Mai" is over, whatever the year
NEXT = rf"(?:(?P<next>{STEMS})(?:e[nrsm]?)[ ]+)?"
OF_YEAR = (
    r"(?:(?:des[ ]+)?(?P<turn>dies|vorig|letzt|vergangen|nächst|kommend|laufend|vor)(?:e[nsr])?[ ]*|"
    r"(?P<same>desselben|des[ ]+gleichen)[ ]+)jahre?s"
)
STATED_YEAR = rf"(?:[ ]+(?:des[ ]+jahres[ ]+)?(?:(?P<year>[0-9]{{4}})|{OF_YEAR}))?"
# "2000 Euro" is no year, nor is "2000-mal"
NO_AMOUNT = r"(?![0-9%°]|[.,-][0-9]|-[a-zä-ü]|[ ]?(?:%|°|mio|mrd|€))"
TO = r"(?:bis|–|-|/|und|sowie|oder)"
ARTICLE = "dem|der|den|einem|einer|seinem|seiner|ihrem|ihrer"

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
    rules=(
        # "vom 13. bis 14. Mai", "am 10. und 11. Juli 2006", "vom 30. Mai bis zum 2. Juni"
        (
            "days",
            rf"(?!{DAY_AND_DAY}){DAY}(?P<day>{NUMBER})\.(?:[ ]*(?P<month><month>))?(?:[ ]+(?P<year>[0-9]{{4}}))?,?"
            rf"[ ]*{TO}[ ]*(?:(?:zum|den|dem|am)[ ]+)?{DAY}"
            rf"(?P<last>{NUMBER})\.[ ]*(?P<month2><month>)\.?(?:[ ]+(?:(?P<year2>[0-9]{{4}})|{OF_YEAR}))?",
        ),
        # "vom 30.4. bis 2.5.2007"
        (
            "numeric_days",
            rf"(?P<day>{NUMBER})\.(?:[ ]?(?P<number>[0-9]{{1,2}})\.)?[ ]*(?:bis|–|-)[ ]*(?:(?:zum|den|dem)[ ]+)?"
            rf"(?P<last>{NUMBER})\.[ ]?(?P<number2>[0-9]{{1,2}})\.(?:[ ]?(?P<year>[0-9]{{4}}|[0-9]{{2}}))?",
        ),
        # "vom 13. bis 14. in Genf", but not "vom 13. bis 14. Lebensjahr"
        (
            "bare_days",
            rf"(?<=vom )(?P<day>{NUMBER})\.[ ]+bis[ ]+(?:zum[ ]+)?(?P<last>{NUMBER})\.(?![ ]*[0-9]|[ ]+(?-i:[A-ZÄÖÜ]))",
        ),
        # "am Freitag, dem 11. Februar 2022", "am 11. Februar dieses Jahres"
        (
            "day",
            rf"{NAMED_DAY}(?P<day>{NUMBER})\.[ ]*(?P<month><month>)\.?{STATED_YEAR}",
        ),
        # "am 5., 12. und 19. März": the month stands behind the last
        (
            "day",
            rf"(?P<day>{NUMBER})\.(?=(?:,[ ]*{NUMBER}\.){{0,6}},?[ ]*(?:und|sowie|oder)?[ ]*{NUMBER}\.[ ]*"
            rf"(?P<month><month>)(?:[ ]+(?P<year>[0-9]{{4}}))?)",
        ),
        # "11.02.2022", "11.2.22", "23. 3. 1976", "23.3."
        (
            "numeric",
            rf"{NAMED_DAY}(?P<day>{NUMBER})\.[ ]?(?P<number>[0-9]{{1,2}})\.(?P<year>[ ]?[0-9]{{4}}|[0-9]{{2}})?",
        ),
        ("iso", r"(?P<year>[0-9]{4})-(?P<number>[0-9]{2})-(?P<day>[0-9]{2})"),
        # "Anfang Februar 2022", "im März dieses Jahres", "im vergangenen Mai"
        ("month", rf"{PART}{NEXT}(?P<month><month>){STATED_YEAR}"),
        # "von Mai bis Juli 2007", "im November und Dezember", "Mai/Juni"
        ("months", rf"(?P<month><month>)[ ]*(?:bis|–|-|/|und)[ ]*(?P<month2><month>){STATED_YEAR}"),
        # "am vergangenen Freitagabend", "am gestrigen Mittwoch"
        ("weekday", rf"(?:{TURN}[ ]+)?{WEEKDAY}<daypart>"),
        ("weekdays", rf"(?<=von ){WEEKDAY}[ ]+bis[ ]+(?:zum[ ]+)?(?P<last><weekday>)"),
        # "am Dienstag vergangener Woche"
        ("weekday_of_week", rf"{WEEKDAY}<daypart>[ ]+(?:(?:der|in)[ ]+)?{TURN}[ ]+woche"),
        # "am Freitag zuvor", "am darauffolgenden Montag"
        ("weekday_beside", rf"{WEEKDAY}[ ]+(?P<side>zuvor|davor|darauf|danach)"),
        ("weekday_beside", r"(?P<side>darauf|folgend)(?:folgend)?en[ ]+(?P<weekday><weekday>)"),
        ("holiday", r"(?P<holiday><holiday>)(?:[ ]+(?P<year>[0-9]{4}))?"),
        # "zu Ostern", "an Weihnachten 2005"
        ("feast", rf"(?:zu[ ]+)?(?P<feast><feast>){STATED_YEAR}"),
        # "am Weihnachtssonntag"
        ("holiday_weekday", r"(?P<season><holidayseason>)(?P<weekday><weekday>)"),
        ("relative_day", r"(?P<word><relative>)<daypart>"),
        ("today", r"heute<daypart>"),
        ("years_ago", r"heute[ ]+vor[ ]+(?:genau[ ]+)?(?P<count><count>)[ ]+jahr(?:en)?"),
        # "morgen" is tomorrow, "am Morgen" is not; "Morgen" begins a sentence
        ("tomorrow", r"(?<!am )(?<!en )(?<!er )(?<!jeden )(?<!guten )(?P<word>morgen)<daypart>"),
        # "Ende vergangener Woche", "im nächsten Jahr", "am kommenden Wochenende"
        ("unit", rf"{PART}{TURN}[ ]+(?P<unit><unit>)"),
        # "Anfang der Woche", "Ende des Jahres"
        ("unit", rf"{PART_WORD}[ ]+(?:der|des)[ ]+(?P<unit>woche|monats|jahres|jahrhunderts|jahrzehnts)"),
        # "im Vorjahr", "in der Vorwoche"
        ("unit", r"(?P<turn>vor)(?P<unit>jahr|jahres|woche|monats|monat)"),
        # "zu Jahresbeginn", "bis Monatsende"
        ("unit", r"(?:zum?[ ]+)?(?P<unit>jahres|monats)(?P<part>anfang|beginn|mitte|ende)"),
        ("unit", r"(?P<unit>heuer)"),
        # "im dritten Quartal 2005", "in der zweiten Jahreshälfte"
        ("part_of_year", rf"(?P<ordinal><ordinal>)[ ]+(?P<unit>quartals?|halbjahr(?:es)?|jahreshälfte){STATED_YEAR}"),
        # "im Sommer", "Sommer 1961", "im vergangenen Herbst"; "der Sommer" alone is any
        ("season", rf"(?:(?<=im )|(?<=zum )|(?<=vom )|(?<=bis )|(?<=seit ))(?P<season><season>){STATED_YEAR}"),
        ("season", rf"(?P<season><season>)[ ]+(?:des[ ]+jahres[ ]+)?(?:(?P<year>[0-9]{{4}})|{OF_YEAR})"),
        ("season", rf"{NEXT[:-1]}(?P<season><season>)"),
        ("year", rf"{YEAR_PART}(?P<year>{YEAR}){NO_AMOUNT}"),
        ("year", rf"{YEAR_PART}(?P<noun>jahre?s?)[ ]+(?P<year>[0-9]{{3,4}})(?![ ]+(?:v\.|vor)[ ]?chr)"),
        # "1999 bis 2008", "zwischen 1943 und 1945", "2009/10"
        ("years", rf"(?P<year>{YEAR})[ ]*(?P<joint>bis|–|-|/)[ ]*(?P<last>{YEAR}|[0-9]{{2}}){NO_AMOUNT}"),
        ("years", rf"(?<=zwischen )(?P<year>{YEAR})[ ]+(?P<joint>und|bis)[ ]+(?P<last>{YEAR}){NO_AMOUNT}"),
        # "Mitte der siebziger Jahre", "in den frühen 90er-Jahren", "die Neunzigerjahre"
        (
            "decade",
            rf"(?:{PART_WORD}[ ]+der[ ]+)?(?:(?P<decade>{'|'.join(DECADES)})|(?P<year>(?:1[0-9]|20)?[1-9]0)-?er)"
            r"[ -]?jahren?",
        ),
        ("decade", r"(?P<year>(?:1[0-9]|20)[0-9]0)-?ern?"),
        ("century", rf"(?:{PART_WORD}[ ]+des[ ]+)?(?P<number>[12]?[0-9])\.[ ]*(?:jahrhunderts?|jhd?\.?)(?![ ]+v)"),
        ("weekend", r"(?:(?<=am )|(?<=das )|(?<=zum )|(?<=vom ))(?P<unit>wochenende)"),
        # "am Vortag", "tags darauf", "am Tag zuvor", "noch am selben Tag"
        ("day_before", r"(?:vortag(?:e|es)?|tag(?:s)?[ ]+(?:zuvor|davor))"),
        ("day_after", r"(?:folgetag|tag(?:s)?[ ]+(?:darauf|danach)|(?:nächsten|folgenden)[ ]+tag)"),
        ("same_day", r"(?:(?:selben|gleichen)[ ]+tage?|(?<=an )(?:diesem|jenem)[ ]+tage?)"),
        # "am Nachmittag", "am späten Abend"; "am Abend des 3. Mai" has its own day
        (
            "daytime",
            r"(?<=am )(?:(?:frühen|späten)[ ]+)?(?P<daypart>vormittag|mittag|nachmittag|abend)"
            r"(?![ ]+(?:des|vom|zuvor|davor|darauf|danach|vor|nach)(?!\w))",
        ),
        # "im selben Jahr", "in der Woche darauf", "im Folgemonat"
        ("unit_beside", r"(?P<side>selben|gleichen)[ ]+(?P<unit>jahr|jahres|monat|monats|woche)"),
        ("unit_beside", r"(?P<unit>jahr|monat|woche)[ ]+(?P<side>darauf|danach|zuvor|davor)"),
        ("unit_beside", r"(?P<side>folge)(?P<unit>jahr|jahres|monat|monats|woche)"),
        ("unit_beside", r"darauf[ ]?(?P<side>folgend)en[ ]+(?P<unit>jahr|jahres|monat|monats|woche)"),
        # "zwei Tage später", "drei Jahre zuvor"
        ("days_beside", r"(?P<count><count>)[ ]+tage?[ ]+(?P<side>später|danach|darauf|zuvor|davor|früher)"),
        (
            "length_beside",
            r"(?P<count><count>)[ ]+(?P<unit>wochen?|monate?|jahre?)[ ]+"
            r"(?P<side>später|danach|darauf|zuvor|davor|früher)",
        ),
        # "vor zwei Tagen", "vor rund drei Wochen", "in zwei Wochen"
        (
            "ago",
            r"(?P<side>vor|in)[ ]+(?:(?:rund|etwa|knapp|gut|fast|genau|über|ungefähr)[ ]+)?(?P<count><count>)[ ]+"
            r"(?P<unit>tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)",
        ),
        # "einen Tag nach dem Treffen"
        (
            "anchor",
            rf"(?P<count><count>)[ ]+(?:tage?n?)[ ]+(?P<side>nach|vor)(?=[ ]+(?:{ARTICLE}))",
        ),
        ("pointer", r"(?P<pointer><pointer>)"),
        # "in letzter Zeit", "in der nächsten Zeit"
        ("age", rf"{TURN}[ ]+zeit(?:en)?"),
    ),
    counts=dict(zip(NUMBERS, range(2, 13), strict=True)) | dict.fromkeys("ein eine einem einen einer".split(), 1),
    decades=dict(zip(DECADES, range(2, 10), strict=True)),
    sides={"nach": 1, "vor": -1, "in": 1, "zuvor": -1, "davor": -1, "darauf": 1, "danach": 1, "folgend": 1}
    | {"folge": 1, "später": 1, "früher": -1, "selben": 0, "gleichen": 0},
    pointers=dict.fromkeys("damals früher einst kürzlich neulich".split(), "past")
    | dict.fromkeys(("in der vergangenheit",), "past")
    | dict.fromkeys(("jetzt", "derzeit", "heutzutage", "im moment", "zur stunde"), "present")
    | dict.fromkeys(("bald", "demnächst", "in zukunft"), "future"),
    comparatives=frozenset({"früher"}),
    than=frozenset({"als"}),
    lasting_before=frozenset("bis als von wie noch".split()),
    lasting_after=frozenset("noch".split()),
    distributive=frozenset("jeden jedem jeder alle allen jeweils immer stets".split()),
    named_months=frozenset({"august", "mai", "april", "juni", "juli"}),
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
