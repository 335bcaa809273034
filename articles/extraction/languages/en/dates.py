# ruff: noqa: E501  (a rule is a line)
"""English: how days, months and years are written, and what relative words count from."""

from articles.extraction.languages.shapes import DateWords

DAY = r"(?:(?:<weekday>),?[ ]+(?:the[ ]+)?)?"
TURN = r"(?P<turn>last|past|previous|next|coming|following|this|current)"
TH = r"(?:st|nd|rd|th)?"
TO = r"(?:-|–|—|and|to|or|until|through|till)"
YEAR = r"(?:,?[ ]+(?P<year>[0-9]{4}))?"
NUMBER = r"[0-9]{1,2}"
# "may" alone is no month
LED = (
    "(?:" + "|".join(f"(?<={word} )" for word in "in since by until last next early late mid during this".split()) + ")"
)
# "the day after the talks" is another day than "the day after, he left"
ARTICLE = "the|a|an|his|her|their|its|that|this|talks|meeting"
NAMES = "january february march april may june july august september october november december".split()

DATES = DateWords(
    months={
        **dict(zip(NAMES, range(1, 13), strict=True)),
    }
    | {"jan": 1, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "oct": 10, "nov": 11, "dec": 12},
    weekdays=dict(zip("monday tuesday wednesday thursday friday saturday sunday".split(), range(7), strict=True)),
    day_part=r"(?:[ ]+(?:morning|afternoon|evening|night))?",
    relative_days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    turns={"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1, "this": 0, "current": 0},
    units={"week": "week", "month": "month", "year": "year", "weekend": "weekend", "decade": "decade"}
    | {"century": "century", "quarter": "quarter", "half": "half"},
    parts={"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2},
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    holidays={
        "good friday": (0, -2),
        "easter sunday": (0, 0),
        "easter monday": (0, 1),
        "palm sunday": (0, -7),
        "ash wednesday": (0, -46),
        "ascension day": (0, 39),
        "whit sunday": (0, 49),
        "whit monday": (0, 50),
        "christmas eve": (12, 24),
        "christmas day": (12, 25),
        "boxing day": (12, 26),
        "new year's eve": (12, 31),
        "new year’s eve": (12, 31),
        "new year's day": (1, 1),
        "new year’s day": (1, 1),
        "independence day": (7, 4),
        "fourth of july": (7, 4),
        "bastille day": (7, 14),
        "armistice day": (11, 11),
        "st. patrick's day": (3, 17),
        "st patrick's day": (3, 17),
    },
    holiday_seasons={"christmas ": (12, 25)},
    rules=(
        # "September 5-17, 1978", "June 3 and 4"
        (
            "days",
            rf"(?P<month2><month>)\.?[ ]+(?P<day>{NUMBER}){TH}[ ]*{TO}[ ]*(?P<last>{NUMBER}){TH}"
            r"(?:,?[ ]+(?P<year2>[0-9]{4}))?(?![0-9:])(?!,[0-9])",
        ),
        # "May 30 to June 2"
        (
            "days",
            rf"(?P<month><month>)\.?[ ]+(?P<day>{NUMBER}){TH}[ ]*{TO}[ ]*(?P<month2><month>)\.?[ ]+(?P<last>{NUMBER}){TH}"
            r"(?:,?[ ]+(?P<year2>[0-9]{4}))?(?![0-9])",
        ),
        # "from 5 to 17 September 1978", "30 May to 2 June"
        (
            "days",
            rf"(?P<day>{NUMBER}){TH}(?:[ ]+(?P<month><month>))?[ ]*{TO}[ ]*(?P<last>{NUMBER}){TH}[ ]+"
            rf"(?P<month2><month>){YEAR.replace('year', 'year2')}",
        ),
        # "Friday, February 11, 2022", "Oct. 24"
        ("day", rf"{DAY}(?P<month><month>)\.?[ ]+(?P<day>{NUMBER}){TH}{YEAR}(?![0-9:])(?!,[0-9])"),
        # "11 February 2022", "the 11th of February"
        ("day", rf"{DAY}(?P<day>{NUMBER}){TH}[ ]+(?:of[ ]+)?(?P<month><month>)\.?{YEAR}"),
        # "24-03-2021"
        ("numeric", r"(?P<day>[0-9]{2})-(?P<number>[0-9]{2})-(?P<year>[0-9]{4})"),
        ("iso", r"(?P<year>[0-9]{4})-(?P<number>[0-9]{2})-(?P<day>[0-9]{2})"),
        # "in early November 1977", "mid-May"
        (
            "month",
            r"(?:(?P<part>early|mid|late)[ -]+)?(?P<month><month>)\.?(?:,?[ ]+(?:of[ ]+)?(?P<year>[0-9]{4}))(?![0-9])",
        ),
        ("month", r"(?P<part>early|mid|late)[ -]+(?P<month><month>)"),
        ("month", r"(?:the[ ]+)?(?P<part>beginning|start|middle|end)[ ]+of[ ]+(?P<month><month>)"),
        ("month", rf"{LED}(?P<month><month>)"),
        ("months", r"(?<=from )(?P<month><month>)[ ]+to[ ]+(?P<month2><month>)(?:[ ]+(?P<year>[0-9]{4}))?"),
        # "on Tuesday of last week", "Tuesday last week"
        ("weekday_of_week", r"(?P<weekday><weekday>)<daypart>[ ]+(?:of[ ]+)?(?P<turn>last|next|this)[ ]+week"),
        ("weekday_beside", r"(?:the[ ]+)?(?P<weekday><weekday>)[ ]+(?P<side>before|after)(?=[ ]*[.,;])"),
        ("weekdays", r"(?<=from )(?P<weekday><weekday>)[ ]+(?:to|until|through)[ ]+(?P<last><weekday>)"),
        ("weekday", rf"(?:{TURN}[ ]+)?(?P<weekday><weekday>)<daypart>"),
        ("holiday", r"(?P<holiday><holiday>)(?:[ ]+(?P<year>[0-9]{4}))?"),
        ("relative_day", r"(?P<word><relative>)<daypart>"),
        # "earlier this week", "later this month"
        ("so_far", r"(?P<side>earlier|later)[ ]+this[ ]+(?P<unit><unit>)"),
        # "late last month", "at the end of this year"
        ("unit", rf"(?:(?P<part>early|late)[ ]+)?{TURN}[ ]+(?P<unit><unit>)"),
        ("unit", rf"(?P<part>beginning|start|middle|end)[ ]+of[ ]+(?:{TURN}|the)[ ]+(?P<unit>week|month|year)"),
        ("part_of_year", r"(?P<ordinal><ordinal>)[ ]+(?P<unit>quarter|half)[ ]+of[ ]+(?P<year>[0-9]{4})"),
        ("season", r"(?P<season><season>)(?:[ ]+(?:of[ ]+)?(?P<year>[0-9]{4}))"),
        ("season", rf"{TURN}[ ]+(?P<season><season>)"),
        ("years", r"(?<=from )(?P<year>1[0-9]{3}|20[0-9]{2})[ ]+(?P<joint>to)[ ]+(?P<last>1[0-9]{3}|20[0-9]{2})"),
        (
            "year",
            r"(?:(?<=in )|(?<=since )|(?<=by )|(?<=until )|(?<=before )|(?<=after )|(?<=from )|(?<=of )|(?<=during ))"
            r"(?:(?P<part>early|mid|late)[ -]+)?(?P<year>1[0-9]{3}|20[0-9]{2})(?![0-9%]|[.,-][0-9])",
        ),
        ("decade", r"(?:(?P<part>early|mid|late)[ -]+)?(?P<year>(?:1[0-9]|20)[0-9]0)[’']?s"),
        ("ago", r"(?P<count><count>)[ ]+(?P<unit><length>)[ ]+(?P<side>ago)"),
        ("ago", r"(?P<side>in)[ ]+(?P<count><count>)[ ]+(?P<unit>days?|weeks?)(?=[ ]*[.,;’'])"),
        # "two days later he saw": counted from the day that was named last
        ("days_beside", r"(?P<count><count>)[ ]+days?[ ]+(?P<side>later|earlier)"),
        ("same_day", r"(?:same|that)[ ]+day"),
        ("day_before", r"(?:day[ ]+before|previous[ ]+day)(?![ ]+(?:ARTICLE))".replace("ARTICLE", ARTICLE)),
        ("day_after", r"(?:day[ ]+after|(?:next|following)[ ]+day)(?![ ]+(?:ARTICLE))".replace("ARTICLE", ARTICLE)),
        ("anchor", rf"(?P<count>the|<count>)[ ]+days?[ ]+(?P<side>after|before)(?=[ ]+(?:{ARTICLE}))"),
    ),
    clock=frozenset("am pm gmt ist et".split()),
    sequels=frozenset("then afterwards".split()),
    date_labels=frozenset("published updated created posted date last".split()),
    before_days=frozenset("on at of".split()),
    counts={
        word: number
        for number, words in enumerate(
            "a,one,the two three four five six seven eight nine ten eleven twelve".split(), start=1
        )
        for word in words.split(",")
    },
    decades={},
    sides={"after": 1, "before": -1, "later": 1, "earlier": -1, "ago": -1, "in": 1},
    future=frozenset(
        "will shall would plans planned scheduled expected expects due hopes intends upcoming slated".split()
    ),
    perfect=frozenset(),
    past_endings=("ed",),
    past=frozenset(
        "was were had did said met told held came went has have took gave made began left spoke saw flew got led won "
        "sent paid sat stood wrote became fell rose ran lost hosted".split()
    ),
    not_past=frozenset("need indeed united speed feed exceed proceed succeed planned scheduled expected".split()),
    lengths={
        **dict.fromkeys(("day", "days"), "day"),
        **dict.fromkeys(("week", "weeks"), "week"),
        **dict.fromkeys(("month", "months"), "month"),
        **dict.fromkeys(("year", "years"), "year"),
    },
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4},
)
