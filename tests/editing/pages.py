"""All that readers can open, byte for byte."""

import re

from articles.models import Article, Country, Meeting, Person

MOMENT = re.compile(rb"<updated>[^<]*</updated>|(DTSTAMP|LAST-MODIFIED)[^\r\n]*")
LISTS = "articles meetings officials countries quotes".split()


def everything(client):
    """The content of every page, list, feed and answer of the API, by its address."""
    return {path: content(client.get(path)) for path in addresses()}


def addresses():
    """Every address of a thing that is stored, seen or not, and of every list."""
    yield from ("/", "/api/", "/feeds/meetings.ics")
    for name in LISTS:
        yield from (f"/{name}/", f"/api/{name}/", f"/{name}/?format=csv")
    yield from (f"/feeds/{name}/" for name in ("articles", "meetings", "quotes"))
    numbers = {"articles": Article, "meetings": Meeting}
    for name, model in numbers.items():
        for pk in model.objects.order_by("pk").values_list("pk", flat=True):
            yield from (f"/{name}/{pk}/", f"/api/{name}/{pk}/")
    for slug in Person.objects.order_by("slug").values_list("slug", flat=True):
        yield from (f"/officials/{slug}/", f"/api/officials/{slug}/")
    codes = list(Country.objects.order_by("code").values_list("code", flat=True))
    yield from (f"/countries/{code}/" for code in codes)
    yield from (f"/countries/{one}/{other}/" for one in codes for other in codes if one < other)


def content(response):
    """Status and bytes of an answer, without the moment at which a report was read last."""
    told = b"".join(response) if response.streaming else response.content
    return response.status_code, MOMENT.sub(b"", told)
