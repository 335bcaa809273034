"""What was changed, field by field: which fields are one thing to an editor, and what it is called."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from articles.corrections.keys import MODELS

DAYS = ("earliest", "latest")
SEEN = ("first_seen", "last_seen")
# Fields that belong together and are told as one, under the name of the first.
GROUPS = {
    "article": (DAYS,),
    "meeting": (DAYS,),
    "tenure": (SEEN,),
    "quote": (("speaker", "speaker_organisation"), ("addressee", "addressee_organisation"), ("text", "start", "end")),
    "mention": (("person", "organisation", "country", "place"), ("start", "end")),
    "participation": (("person", "organisation"),),
}
# What no editor ever wrote, or what the sentence says already.
SILENT = set(
    "article meeting found identity key spans speaker_spans cue_spans frame_spans addressee_spans origin confidence "
    "parent folded file sha256 body_sha256 warnings merged_into people keep_country body first last facts".split()
)
# Of a thing that came or went as a whole: its words stand beside it, its address is no news.
SILENT_WHOLE = SILENT | set("text start end slug language form kind name title person".split())
SILENT_OF = {"account": SILENT - {"meeting"} | {"made"}}
# What the sentence of an action says.
SAID = {"merge": {"country", "keep_country", "merged_into"}, "split": {"person", "made"}, "apart": {"from"}}
# Whom a mention means is its point, and of an account which meeting; the office stands in the name of a tenure.
SILENT_WHOLE_OF = {
    "account": SILENT_WHOLE - {"meeting"},
    "mention": SILENT_WHOLE - {"person"},
    "tenure": SILENT_WHOLE | {"office"},
}


class Field(NamedTuple):
    """One thing that can change: the stored fields behind it, its name, and the name as an object of "changed"."""

    names: tuple[str, ...]
    label: Any
    the: Any


LABELS = {
    "addressee": (_("addressee"), pgettext_lazy("object", "the addressee")),
    "agency": (_("credited agency"), pgettext_lazy("object", "the credited agency")),
    "basis": (_("basis of the date"), pgettext_lazy("object", "the basis of the date")),
    "countries": (_("countries"), pgettext_lazy("object", "the countries")),
    "country": (_("country"), pgettext_lazy("object", "the country")),
    "denied": (_("denied"), pgettext_lazy("object", "the denial")),
    "earliest": (_("date"), pgettext_lazy("object", "the date")),
    "first_seen": (_("days in office"), pgettext_lazy("object", "the days in office")),
    "format": (_("format"), pgettext_lazy("object", "the format")),
    "hidden": (_("taken down"), pgettext_lazy("object", "the visibility")),
    "language": (_("language"), pgettext_lazy("object", "the language")),
    "medium": (_("medium"), pgettext_lazy("object", "the medium")),
    "name": (_("name"), pgettext_lazy("object", "the name")),
    "names": (_("names"), pgettext_lazy("object", "the names")),
    "office": (_("office"), pgettext_lazy("object", "the office")),
    "original": (_("original"), pgettext_lazy("object", "the original")),
    "person": (_("who or what is meant"), pgettext_lazy("object", "the meaning")),
    "place": (_("place"), pgettext_lazy("object", "the place")),
    "reason": (_("reason of the date"), pgettext_lazy("object", "the reason of the date")),
    "sightings": (_("what was split off"), pgettext_lazy("object", "what was split off")),
    "meeting": (_("meeting"), pgettext_lazy("object", "the meeting")),
    "source": (_("source"), pgettext_lazy("object", "the source")),
    "speaker": (_("speaker"), pgettext_lazy("object", "the speaker")),
    "speaker_text": (_("speaker in the report's words"), pgettext_lazy("object", "the speaker in the report's words")),
    "start": (_("passage"), pgettext_lazy("object", "the passage")),
    "status": (_("status"), pgettext_lazy("object", "the status")),
    "text": (_("words"), pgettext_lazy("object", "the words")),
    "title": (_("title"), pgettext_lazy("object", "the title")),
    "topics": (_("topics"), pgettext_lazy("object", "the topics")),
    "type": (_("type"), pgettext_lazy("object", "the type")),
    "url": (_("address"), pgettext_lazy("object", "the address")),
    "wikidata": ("Wikidata", pgettext_lazy("object", "the Wikidata entry")),
}
OF_KIND = {
    ("officeholder", "start"): (_("since"), pgettext_lazy("object", "the beginning")),
    ("officeholder", "end"): (_("until"), pgettext_lazy("object", "the end")),
    ("officeholder", "position"): (_("office"), pgettext_lazy("object", "the office")),
    ("participation", "person"): (_("participant"), pgettext_lazy("object", "the participant")),
    ("sighting", "person"): (_("who is meant"), pgettext_lazy("object", "who is meant")),
}


def fields_of(kind: str, names: list[str], whole: bool) -> list[Field]:
    """The fields behind the stored `names`, each once; `whole` for a thing that was added or deleted."""
    silent = SILENT_WHOLE_OF.get(kind, SILENT_WHOLE) if whole else SILENT_OF.get(kind, SILENT)
    found: dict[tuple[str, ...], Field] = {}
    for name in names:
        group = next((group for group in GROUPS.get(kind, ()) if name in group), (name,))
        if group[0] not in silent:
            found.setdefault(group, Field(group, *labels(kind, group[0])))
    return list(found.values())


def in_order(kind: str, names: set[str]) -> list[str]:
    """Stored names in the order of their model's fields, unknown ones behind; databases keep no order of their own."""
    meta = MODELS[kind]._meta if kind in MODELS else None
    known = [field.name for field in (*meta.concrete_fields, *meta.many_to_many)] if meta else []
    return sorted(names, key=lambda name: (known.index(name) if name in known else len(known), name))


def labels(kind: str, name: str) -> tuple[Any, Any]:
    """The field's name, and the name as an object; of an unknown one what its model calls it."""
    known = OF_KIND.get((kind, name)) or LABELS.get(name)
    if known:
        return known
    try:
        called = MODELS[kind]._meta.get_field(name).verbose_name
    except (KeyError, FieldDoesNotExist, AttributeError):
        called = name.replace("_", " ")
    return called, called
