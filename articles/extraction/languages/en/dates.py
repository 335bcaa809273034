"""English: how days, months and years are written, and what relative words count from."""

from articles.extraction.languages.shapes import DateWords

DAY = r"(?:(?:<weekday>),?[ ]+(?:the[ ]+)?)?"
TURN = r"(?P<turn>last|past|previous|next|coming|following|this|current)"
TH = r"(?:st|nd|rd|th)?"
TO = r"(?:-|–|and|to|or)"
YEAR = r"(?:,?[ ]+(?P<year>[0-9]{4}))?"
NAMES = "january february march april may june july august september october november december".split()

DATES = DateWords(
    months={
        **dict(zip(NAMES, range(1, 13), strict=True)),
    }
    | {"jan": 1, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "oct": 10, "nov": 11, "dec": 12},
    weekdays=dict(zip("monday tuesday wednesday thursday friday saturday sunday".split(), range(7), strict=True)),
    day_part=r"(?:[ ]+(?:morning|afternoon|evening|night))?",
    relative_days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    turns={
        "last": -1,
        "past": -1,
        "previous": -1,
        "next": 1,
        "coming": 1,
        "following": 1,
        "this": 0,
        "current": 0,
    },
    units={"week": "week", "month": "month", "year": "year", "weekend": "weekend"},
    parts={"early": 0, "mid": 1, "late": 2},
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    holidays={
        "good friday": (0, -2),
        "easter sunday": (0, 0),
        "easter monday": (0, 1),
        "palm sunday": (0, -7),
        "whit monday": (0, 50),
        "christmas eve": (12, 24),
        "christmas day": (12, 25),
        "boxing day": (12, 26),
        "new year's eve": (12, 31),
        "new year's day": (1, 1),
    },
    holiday_seasons={"christmas ": (12, 25)},
    rules=(
        # "September 5-17, 1978", "June 3 and 4"
        (
            "days",
            rf"(?P<month2><month>)\.?[ ]+(?P<day>[0-9]{{1,2}}){TH}[ ]*{TO}[ ]*(?P<last>[0-9]{{1,2}}){TH}"
            r"(?:,?[ ]+(?P<year2>[0-9]{4}))?(?![0-9])",
        ),
        # "from 5 to 17 September 1978"
        (
            "days",
            rf"(?P<day>[0-9]{{1,2}}){TH}(?:[ ]+(?P<month><month>))?[ ]*{TO}[ ]*(?P<last>[0-9]{{1,2}}){TH}[ ]+"
            rf"(?P<month2><month>){YEAR.replace('year', 'year2')}",
        ),
        # "Friday, February 11, 2022"
        (
            "day",
            rf"{DAY}(?P<month><month>)\.?[ ]+(?P<day>[0-9]{{1,2}}){TH}{YEAR}(?![0-9])",
        ),
        # "11 February 2022", "the 11th of February"
        (
            "day",
            rf"{DAY}(?P<day>[0-9]{{1,2}}){TH}[ ]+(?:of[ ]+)?(?P<month><month>){YEAR}",
        ),
        # "24-03-2021"
        ("numeric", r"(?P<day>[0-9]{2})-(?P<number>[0-9]{2})-(?P<year>[0-9]{4})"),
        ("iso", r"(?P<year>[0-9]{4})-(?P<number>[0-9]{2})-(?P<day>[0-9]{2})"),
        # "in early November 1977"; "may" alone is no month
        ("month", r"(?:(?P<part>early|mid|late)[ -]+)?(?P<month><month>)(?:,?[ ]+(?P<year>[0-9]{4}))(?![0-9])"),
        ("month", r"(?<=in )(?:(?P<part>early|mid|late)[ -]+)?(?P<month><month>)"),
        ("weekday", rf"(?:{TURN}[ ]+)?(?P<weekday><weekday>)<daypart>"),
        ("holiday", r"(?P<holiday><holiday>)(?:[ ]+(?P<year>[0-9]{4}))?"),
        ("relative_day", r"(?P<word><relative>)"),
        ("unit", rf"(?:(?P<part>early|late)[ ]+)?{TURN}[ ]+(?P<unit><unit>)"),
        ("season", r"(?P<season><season>)(?:[ ]+(?:of[ ]+)?(?P<year>[0-9]{4}))"),
        ("year", r"(?<=in )(?P<year>1[0-9]{3}|20[0-9]{2})(?![0-9%]|[.,-][0-9])"),
        ("day_before", r"(?:day[ ]+before|day[ ]+earlier|previous[ ]+day)"),
        ("day_after", r"(?:day[ ]+after|day[ ]+later|(?:next|following)[ ]+day)"),
        ("anchor", r"(?P<count>a|one|two|three|four|five|six|seven|ten)[ ]+days?[ ]+(?P<side>after|before)"),
    ),
    date_labels=frozenset("published updated created posted date last".split()),
    before_days=frozenset("on at of".split()),
    counts={"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10},
    decades={},
    sides={"after": 1, "before": -1},
    future=frozenset("will shall plans planned scheduled expected due".split()),
    perfect=frozenset(),
    past_endings=("ed",),
    past=frozenset("was were had did said met told held came went has have".split()),
)
