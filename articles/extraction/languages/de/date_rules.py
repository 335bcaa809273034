"""German: the patterns of time expressions, each with the sentence that shows it; see `DateWords.rules`."""

from __future__ import annotations

DECADES = "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger".split()

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

RULES = (
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
)
