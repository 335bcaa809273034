"""Every address that the site answers, read off its resolver and filled with real things."""

import re

from django.contrib.contenttypes.models import ContentType
from django.urls import URLResolver, get_resolver

from tests.access.samples import WORDS

# A parameter of a route, <int:pk> or <pk>, or of a regular expression with what it may be.
PARAMETER = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>(.*?)\)")
ROW = {"pk", "id", "object_id"}
# What a page cannot do without.
QUERIES = {"admin/autocomplete/": "?app_label=articles&model_name=quote&field_name=speaker&term="}
READERS = {"articles": "article", "meetings": "meeting", "officials": "person"}


def patterns(parts=None, before=""):
    """The patterns of all addresses, in the order in which they are tried."""
    found = []
    for part in get_resolver().url_patterns if parts is None else parts:
        whole = before + str(part.pattern).lstrip("^")
        found += patterns(part.url_patterns, whole) if isinstance(part, URLResolver) else [whole.rstrip("$")]
    return found


def filled(pattern, rows):
    """A real address of the pattern. A KeyError names the model or the parameter that samples.py has nothing for."""
    address = PARAMETER.sub(lambda found: value(found, pattern, rows), pattern)
    return "/" + address + QUERIES.get(pattern, "")


def value(found, pattern, rows):
    """What stands for one parameter: the row that the address is about, one of the words allowed, or a sample."""
    name, choices = found[1] or found[2], found[3]
    if name == "content_type_id":
        return str(ContentType.objects.get_for_model(rows["article"]).pk)
    if pattern.startswith("admin/r/"):
        return str(rows["article"].pk)
    if name in ROW:
        return str(rows[model_of(pattern)].pk)
    if name == "slug":
        return rows[model_of(pattern)].slug
    return WORDS[name] if name in WORDS else choices.split("|")[0]


def model_of(pattern):
    """The name of the model whose rows an address is about: /admin/articles/person/..., /officials/..., /api/..."""
    parts = pattern.removeprefix("api/").split("/")
    return parts[2] if parts[0] == "admin" else READERS[parts[0]]
