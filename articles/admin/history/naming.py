"""What the things in a page full of decisions are called, looked up once for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from articles.admin.history.looking import admin_url, look_up, office_name
from articles.admin.history.passages import LONGEST, Passage, code_of_words, find_passages
from articles.admin.history.things import Thing, code_of, is_key, keys_in
from articles.corrections import moved
from articles.corrections.keys import PASSAGES, SLUGGED, Key
from articles.models import Correction
from articles.models.countries import Country


class Names:
    """The things that some decisions speak of; a bounded number of queries, made when it is built."""

    def __init__(self, corrections: Iterable[Correction]) -> None:
        keys = [key for one in corrections for key in spoken_of(one)]
        self.things = look_up(keys)
        self.passages = find_passages(keys)

    def of(self, key: Key) -> Thing:
        """The thing of a key; one that is gone has no `pk`."""
        kind = key["kind"]
        if kind in PASSAGES:
            return self.passage(key)
        if kind == "country":
            return Thing(str(Country(code=key["code"])), kind, key["code"])
        if kind in COMPOSED:
            return COMPOSED[kind](self, key)
        return self.things.get(code_of(key)) or Thing(gone_name(key), kind)

    def report(self, key: Key) -> Thing:
        """The report that a key stands in."""
        return self.of({"kind": "article", "article": key["article"]})

    def passage(self, key: Key) -> Thing:
        """Words of a report, opened there for readers."""
        report, code = self.report(key), code_of_words(key)
        found = self.passages.get(code, Passage(""))
        url = admin_url(key["kind"], found.pk) if found.pk else ""
        site = f"{report.site}#c{code[2]}-{code[3]}" if report.site else ""
        return Thing(quoted(found.words), key["kind"], found.pk, url, site, report)

    def participation(self, key: Key) -> Thing:
        """Who took part, in which meeting."""
        meeting = self.of(key["meeting"])
        who = self.who(key)
        return Thing(who.text, "participation", meeting.pk, meeting.url, meeting.site, meeting)

    def who(self, key: Key) -> Thing:
        """The person or the organisation of a participation."""
        kind = "person" if key.get("person") else "organisation"
        return self.of({"kind": kind, "slug": key[kind] or ""})

    def alias(self, key: Key) -> Thing:
        """A name of a person."""
        person = self.of({"kind": "person", "slug": key["person"]})
        return Thing(quoted(key["name"]), "alias", person.pk, person.url, person.site, person)

    def tenure(self, key: Key) -> Thing:
        """An office of a person."""
        person = self.of({"kind": "person", "slug": key["person"]})
        office = office_name(key["office"]["title"], key["office"]["country"])
        return Thing(office, "tenure", person.pk, person.url, person.site, person)

    def account(self, key: Key) -> Thing:
        """What a report says of a meeting."""
        report = self.report(key)
        return Thing(report.text, "account", report.pk, report.url, report.site)

    def sighting(self, key: Key) -> Thing:
        """A person of a report, as it prints the name."""
        report = self.report(key)
        start, end = key["spans"][0] if key["spans"] else (0, 0)
        site = f"{report.site}#c{start}-{end}" if report.site and end else report.site
        return Thing(quoted(key["name"]), "sighting", report.pk, report.url, site, report)


COMPOSED = {
    "participation": Names.participation,
    "alias": Names.alias,
    "tenure": Names.tenure,
    "account": Names.account,
    "sighting": Names.sighting,
}


def spoken_of(correction: Correction) -> Iterable[Key]:
    """Every key in a decision: its target's and those among its values."""
    yield from keys_in(correction.target)
    yield from keys_in([*correction.before.values(), *correction.after.values()])
    yield present(correction)


def present(correction: Correction) -> Key:
    """The key that the thing of a decision has since: an office is called by what it became."""
    renamed = correction.kind == "office" and correction.action == "change"
    return moved(correction.target, correction.after) if renamed else correction.target


def quoted(words: str) -> str:
    """Words between quotation marks, not too many of them."""
    words = " ".join(words.split())
    if len(words) >= LONGEST:
        words = f"{words[: LONGEST - 1].rstrip()}…"
    return _("“{words}”").format(words=words) if words else ""


def gone_name(key: Key) -> str:
    """How to call a thing that nothing stands for any more."""
    kind = key["kind"]
    if kind == "meeting":
        return _("meeting {number}").format(number=key.get("number", ""))
    if kind == "article":
        return pgettext("no longer stored", "a report ({fingerprint}…)").format(fingerprint=key["article"][:8])
    if kind == "office":
        return office_name(key["title"], key["country"])
    if kind == "officeholder":
        return str(_("an entry of the register"))
    return str(key["slug"]) if kind in SLUGGED else readable(key)


def readable(value: Any) -> str:
    """Anything stored, as words: never as code."""
    if isinstance(value, dict):
        parts = ((name, readable(part)) for name, part in value.items() if name != "kind" and part not in (None, ""))
        return ", ".join(f"{name.replace('_', ' ')} {part}" for name, part in parts)
    if isinstance(value, list):
        return ", ".join(map(readable, value))
    return str(value)


def as_thing(names: Names, value: Any) -> Thing:
    """A value inside a decision: a thing where it is a key, else its words."""
    if not (isinstance(value, dict) and is_key(value)):
        return Thing(readable(value))
    thing = names.of(value)
    return thing._replace(text=f"{thing.text} ({thing.within.text})") if thing.kind == "sighting" else thing
