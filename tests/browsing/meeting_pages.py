"""Meetings told by accounts of several outlets, and what their pages say of them."""

import re

from articles.models import Account, Sighting
from tests.builders import article, person, source

NOTHING = {
    "participants": [], "organisations": [], "countries": [], "date": None, "place": None, "place_country": None,
    "format": "unknown", "status": "held", "topics": [], "confidence": 1.0, "who": {},
}  # fmt: skip


def on(day, basis="explicit", reason=""):
    """A date as the facts hold it; `day` may be two with a slash."""
    first, _, last = day.partition("/")
    return {"earliest": first, "latest": last or first, "basis": basis, "reason": reason}


def report(body, outlet, when="2022-02-11", **fields):
    return article(body, when, source=source(outlet), **fields)


def tell(met, told, people=(), spans=None, **facts):
    """An account of the meeting, with the people whom it names (and sightings of them)."""
    who = {}
    for number, one in enumerate(people, 1):
        Sighting.objects.create(article=told, key=f"p{number}", name=one.name, person=one, found=one, identity=one)
        who[f"p{number}"] = {"name": one.name, "office": None, "country": one.country_id}
    values = {**NOTHING, "participants": list(who), "who": who, **facts}
    key = f"m{told.accounts.count() + 1}"
    return Account.objects.create(
        meeting=met, article=told, key=key, spans=spans or [[0, len(told.body)]], facts=values
    )


def text(content):
    """What a reader reads: the page without its tags, blanks joined."""
    return " ".join(re.sub(r"<[^>]*>", " ", content).split())


def rows(content):
    """The rows of the comparison: for each name its cells as text."""
    found = {}
    for name, inner in re.findall(r'<tr class="r-(\w+)[^"]*">(.*?)</tr>', content, re.DOTALL):
        found[name] = [text(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", inner, re.DOTALL)]
    return found


def two_people():
    return [person("Anna Beispiel", "GB", "Außenministerin"), person("Boris Muster", "RU", "Außenminister")]


def page_of(client, met, **headers):
    return client.get(met.get_absolute_url(), **headers).content.decode()
