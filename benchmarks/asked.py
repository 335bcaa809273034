"""The pages that readers ask for, in a collection of bare rows: for each kind some addresses, always the same."""

from __future__ import annotations

from random import Random
from urllib.parse import urlencode

from benchmarks.countries import COUNTRIES as MOST_NAMED

# The countries that most bare rows name; of them one is asked for, beside the next ones.
COUNTRIES, OTHER, THIRD = MOST_NAMED[:3], *MOST_NAMED[3:5]
# So many addresses of each kind.
DIFFERENT = 12
CHARTS = {
    "timeline": "/countries/{country}/",
    "calendar": "/meetings/calendar/?official=p{often}",
    "map": "/meetings/map/?country={country}",
    "network of officials": "/officials/network/?country={country}",
    "network of countries": "/countries/network/?official=p{often}",
    "matrix": "/meetings/matrix/?country={country}",
}
PAGES = {
    "front page": "/",
    "reports": "/articles/",
    "reports, a deep page": "/articles/?page={page}",
    "reports of a country": "/articles/?country={country}",
    "reports of somebody rarely named": "/articles/?official=p{rarely}",
    "reports of nine and a half years": "/articles/?{days}",
    "reports, heavy": "/articles/?official=p{often}&country={country}&{days}",
    "reports, either and not": "/articles/?country={country}&country={other}&country={third}&not_official=p{often}",
    "meetings": "/meetings/",
    "meetings, heavy": "/meetings/?official=p{often}&country={country}&{days}",
    "quotes": "/quotes/",
    "quotes of nine and a half years": "/quotes/?{days}",
    "quotes, heavy": "/quotes/?speaker=p{often}&speaker_country={country}&{days}",
    "officials": "/officials/",
    "officials of an office, of a country": "/officials/?country={country}&office=foreign&has=meetings",
    "officials, heavy": "/officials/?official=p{often}&{days}",
    "countries": "/countries/",
    "countries, heavy": "/countries/?country={country}&official=p{often}&{days}",
    "API: reports, heavy": "/api/articles/?official=p{often}&country={country}&{days}",
    "picker of officials": "/officials/suggest?q=P+{rarely}",
    "one report": "/articles/{report}/",
    "one meeting": "/meetings/{meeting}/",
    "an official": "/officials/p{rarely}/",
    "the official most named": "/officials/p0/",
    "a pair of countries": "/countries/{country}/{other}/",
    **CHARTS,
}
# About a hundred thousand rows each in a collection of a million reports.
EXPORTS = {
    f"{name}, {kind}": f"/{name}/?format={kind}&date_after=2010&date_before=2013{more}"
    for name, more in (("articles", "&country=DE"), ("meetings", ""), ("quotes", "&country=DE"))
    for kind in ("csv", "jsonl")
}


def addresses(reports: int) -> dict[str, list[str]]:
    """Addresses by the kind of the page."""
    dice = Random(1)
    facts = [known(dice, number, reports) for number in range(DIFFERENT)]
    return {kind: [address.format(**one) for one in facts] for kind, address in PAGES.items()}


def known(dice: Random, number: int, reports: int) -> dict[str, str | int]:
    """What stands in an address: somebody often and somebody rarely named, a country, days, a report, a page."""
    people = max(50, reports // 3)
    days = {"date_after": f"{2005 + number % 9}-{1 + number:02}-01", "date_before": f"{2014 + number % 9}-06-28"}
    return {
        "often": dice.randrange(6),
        "rarely": dice.randrange(min(50, people // 2), min(2000, people)),
        "country": dice.choice(COUNTRIES),
        "other": OTHER,
        "third": THIRD,
        "days": urlencode(days),
        "report": dice.randrange(1, reports + 1),
        "meeting": dice.randrange(1, reports // 2 + 1),
        "page": reports // 60 - number,
    }


def heavy(reports: int, most: int) -> dict[str, list[str]]:
    """The heavy question about reports as ours and as the sites beside it are asked it."""
    dice = Random(1)
    facts = [known(dice, number, reports) for number in range(most)]
    ours, plain, datasette = [], [], []
    for one in facts:
        days = dict(pair.split("=") for pair in str(one["days"]).split("&"))
        person, country = int(one["often"]) + 1, one["country"]
        ours.append(PAGES["reports, heavy"].format(**one))
        asked = {"people": person, "countries": country, "latest__gte": days["date_after"]}
        plain.append(urlencode({**asked, "earliest__lte": days["date_before"]}))
        inside = [
            f"id in (select article_id from articles_article_people where person_id = {person})",  # noqa: S608
            f"id in (select article_id from articles_article_countries where country_id = '{country}')",  # noqa: S608
        ]
        pairs = [("_where", part) for part in inside]
        pairs += [("latest__gte", days["date_after"]), ("earliest__lte", days["date_before"]), ("_size", "25")]
        facets = [("_facet", "language"), ("_facet", "source_id"), ("_sort_desc", "latest")]
        datasette.append(urlencode([*pairs, *facets]))
    short = [address.replace("latest__gte", "latest").replace("earliest__lte", "earliest") for address in plain]
    return {
        "ours": ours,
        "SQL by hand": [f"/sql?{address}" for address in short],
        "django-filter and paginator": [f"/naive?{address}" for address in short],
        "Django's admin": [f"/admin/articles/article/?{address}" for address in plain],
        "Datasette": [f"/{{file}}/articles_article?{address}" for address in datasette],
    }
