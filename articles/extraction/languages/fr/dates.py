"""French: how days, months and years are written, and what relative words count from."""

from articles.extraction.languages.blank import blank
from articles.extraction.languages.fr.events import FUTURE
from articles.extraction.languages.shapes import DateWords

NAMES = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
SHORT = {"janv": 1, "févr": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12}
DAY = r"(?:(?:<weekday>),?[ ]+)?(?:le[ ]+)?"
NUMBER = r"(?P<day>[0-9]{1,2})(?:er)?"
LAST = r"(?P<last>[0-9]{1,2})(?:er)?"
YEAR = r"(?:[ ]+(?P<year>[0-9]{4}))?"
TURN = r"(?P<turn>dernier|dernière|passé|passée|prochain|prochaine)"

DATES = blank(
    DateWords,
    months={**dict(zip(NAMES, range(1, 13), strict=True)), **SHORT},
    weekdays=dict(zip("lundi mardi mercredi jeudi vendredi samedi dimanche".split(), range(7), strict=True)),
    day_part=r"(?:[ ]+(?:matin|midi|après-midi|soir))?",
    relative_days={"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "demain": 1, "avant-hier": -2, "après-demain": 2},
    turns={
        "dernier": -1,
        "dernière": -1,
        "passé": -1,
        "passée": -1,
        "prochain": 1,
        "prochaine": 1,
        "cette": 0,
        "ce": 0,
    },
    units={"semaine": "week", "mois": "month", "année": "year", "week-end": "weekend"},
    parts={"début": 0, "mi": 1, "fin": 2},
    seasons={"printemps": 3, "été": 6, "automne": 9, "hiver": 12},
    holidays={
        "vendredi saint": (0, -2),
        "dimanche de pâques": (0, 0),
        "lundi de pâques": (0, 1),
        "lundi de pentecôte": (0, 50),
        "jour de noël": (12, 25),
        "jour de l'an": (1, 1),
    },
    rules=(
        # "du 30 septembre au 2 octobre 2013", "les 3 et 4 octobre"
        (
            "days",
            rf"{NUMBER}(?:[ ]+(?P<month><month>))?[ ]*(?:-|–|et|au|ou)[ ]*{LAST}[ ]+(?P<month2><month>)"
            rf"{YEAR.replace('year', 'year2')}",
        ),
        # "mardi 3 mai 2011", "le 1er mai"
        ("day", rf"{DAY}{NUMBER}[ ]+(?P<month><month>)\.?{YEAR}(?![0-9])"),
        ("iso", r"(?P<year>[0-9]{4})-(?P<number>[0-9]{2})-(?P<day>[0-9]{2})"),
        ("numeric", r"(?P<day>[0-9]{1,2})[./](?P<number>[0-9]{1,2})[./](?P<year>[0-9]{4})"),
        # "début mai 2011", "à la mi-mai"
        ("month", r"(?:(?P<part>début|mi|fin)[ -]+)?(?P<month><month>)[ ]+(?P<year>[0-9]{4})(?![0-9])"),
        ("month", r"(?:(?<=en )|(?P<part>début|mi|fin)[ -]+)(?P<month><month>)"),
        ("weekday", rf"(?P<weekday><weekday>)<daypart>(?:[ ]+{TURN})?"),
        ("holiday", r"(?P<holiday><holiday>)(?:[ ]+(?P<year>[0-9]{4}))?"),
        ("relative_day", r"(?P<word><relative>)"),
        ("unit", rf"(?:la[ ]+|le[ ]+|l['’])(?P<unit><unit>)[ ]+{TURN}"),
        ("unit", r"(?P<turn>cette|ce)[ ]+(?P<unit><unit>)"),
        ("year", r"(?:(?<=en )|(?P<part>début|fin)[ ]+)(?P<year>1[0-9]{3}|20[0-9]{2})(?![0-9%]|[.,-][0-9])"),
        ("day_before", r"(?:la[ ]+veille|le[ ]+jour[ ]+précédent)"),
        ("day_after", r"(?:le[ ]+lendemain|le[ ]+jour[ ]+suivant)"),
        ("anchor", r"(?P<count>un|deux|trois|quatre|cinq|six|sept|dix)[ ]+jours?[ ]+(?P<side>après|avant)"),
    ),
    counts={"un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "dix": 10},
    sides={"après": 1, "avant": -1},
    future=FUTURE
    | frozenset(
        "sera seront aura auront doit doivent devrait devraient va vont prévu prévue prévus prévues prochain".split()
    ),
    perfect=frozenset("a ont est sont s'est".split()),
    participle=r"\w+(?:é|i|u|it|is)e?s?",
    distributive=frozenset({"chaque"}),
    past=frozenset("était étaient avait avaient fut furent devait devaient".split()),
    date_labels=frozenset("publié publiée posté mis mise jour modifié modifiée actualisé date".split()),
    before_days=frozenset({"le", "du", "au"}),
)
