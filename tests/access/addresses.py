"""Every address that the site answers, read off its resolver and filled with real things."""

import re

from django.contrib.contenttypes.models import ContentType
from django.urls import URLResolver, get_resolver

from tests.access.samples import WORDS

# A parameter of a route, <int:pk> or <pk>, or of a regular expression; and one that is one of a few words.
PARAMETER = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>.*?\)")
CHOICE = re.compile(r"\(\?P<\w+>([\w|]+)\)")
ROW = {"pk", "id", "object_id"}
# What a page cannot do without.
QUERIES = {"admin/autocomplete/": "?app_label=articles&model_name=quote&field_name=speaker&term="}
READERS = {"articles": "article", "meetings": "meeting", "officials": "person", "searches": "savedsearch"}


def patterns(parts=None, before=""):
    """The patterns of all addresses, in the order in which they are tried."""
    found = []
    for part in get_resolver().url_patterns if parts is None else parts:
        whole = before + str(part.pattern).lstrip("^")
        found += patterns(part.url_patterns, whole) if isinstance(part, URLResolver) else expanded(whole.rstrip("$"))
    return found


def expanded(pattern):
    """The pattern once for each of the words that a parameter of it may be."""
    choice = CHOICE.search(pattern)
    return [pattern.replace(choice[0], word) for word in choice[1].split("|")] if choice else [pattern]


def filled(pattern, rows):
    """A real address of the pattern. A KeyError names the model or the parameter that samples.py has nothing for."""
    address = PARAMETER.sub(lambda found: value(found, pattern, rows), pattern)
    return "/" + address + QUERIES.get(pattern, "")


def value(found, pattern, rows):
    """What stands for one parameter: the row that the address is about, or a sample."""
    name = found[1] or found[2]
    if name == "content_type_id":
        return str(ContentType.objects.get_for_model(rows["article"]).pk)
    if pattern.startswith("admin/r/"):
        return str(rows["article"].pk)
    if name in ROW:
        return str(rows[model_of(pattern)].pk)
    if name in rows:
        return str(rows[name].pk)
    if name == "slug":
        return rows[model_of(pattern)].slug
    return WORDS[name]


def model_of(pattern):
    """The name of the model whose rows an address is about: /admin/articles/person/..., /officials/..., /api/..."""
    parts = pattern.removeprefix("api/").removeprefix("cards/").split("/")
    return parts[2] if parts[0] == "admin" else READERS[parts[0]]
