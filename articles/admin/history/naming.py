"""What the things in a page full of decisions are called, looked up once for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from articles.admin.history.looking import admin_url, look_up, office_name
from articles.admin.history.passages import LONGEST, Passage, code_of_words, find_passages
from articles.admin.history.things import Thing, code_of, is_key, keys_in
from articles.corrections.keys import PASSAGES, SLUGGED, Key
from articles.corrections.subjects import subject_of
from articles.models import Correction
from articles.models.countries import Country


class Names:
    """The things that some decisions speak of; a bounded number of queries, made when it is built."""

    def __init__(self, corrections: Iterable[Correction]) -> None:
        keys = [key for one in corrections for key in spoken_of(one)]
        self.things = look_up(keys)
        self.passages = find_passages(keys)
        self.deleted = deleted([key for key in keys if key["kind"] in LASTING and code_of(key) not in self.things])

    def of(self, key: Key) -> Thing:
        """The thing of a key; one that is gone has no `pk`."""
        kind = key["kind"]
        if kind in PASSAGES:
            return self.passage(key)
        if kind == "country":
            return Thing(str(Country(code=key["code"])), kind, key["code"])
        if kind in COMPOSED:
            return COMPOSED[kind](self, key)
        return self.things.get(code_of(key)) or Thing(self.deleted.get(subject_of(key)) or gone_name(key), kind)

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
        meeting = self.of({"kind": "meeting", **key["meeting"]})
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

    def is_gone_by_decision(self, key: Key) -> bool:
        """Whether a later decision, still in force, deleted what the key names."""
        if key["kind"] in PASSAGES:
            return self.passages.get(code_of_words(key), Passage("")).gone
        return key["kind"] in LASTING and subject_of(key) in self.deleted


# Things of which a deletion keeps the name.
LASTING = (*SLUGGED, "meeting")
COMPOSED = {
    "participation": Names.participation,
    "alias": Names.alias,
    "tenure": Names.tenure,
    "account": Names.account,
}


def spoken_of(correction: Correction) -> Iterable[Key]:
    """Every key in a decision: its target's and those among its values."""
    yield from keys_in(correction.target)
    yield from keys_in([*correction.before.values(), *correction.after.values()])
    yield present(correction)


def deleted(keys: list[Key]) -> dict[str, str]:
    """The subjects of those of the things that editors deleted for good, with their names, empty for a meeting's."""
    if not keys:
        return {}
    gone = Correction.objects.filter(action="delete", kind__in=LASTING, subject__in=set(map(subject_of, keys)))
    rows = gone.filter(withdrawn_at=None).order_by("id").values_list("subject", "before")
    return {subject: before.get("name", "") for subject, before in rows}


def present(correction: Correction) -> Key:
    """The key that the thing of a decision has since: an office is called by what it became."""
    key = correction.target
    if key["kind"] != "office" or correction.action != "change":
        return key
    now = {**key, **{name: correction.after[name] for name in ("title", "country") if name in correction.after}}
    code = now["country"]["code"] if isinstance(now["country"], dict) else now["country"]
    return {**now, "country": code}


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
        return _("meeting {number}").format(number=key.get("number", key["meeting"]))
    if kind == "article":
        return pgettext("no longer stored", "a report ({fingerprint}…)").format(fingerprint=key["article"][:8])
    if kind == "office":
        return office_name(key["title"], key["country"])
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
    return names.of(value) if isinstance(value, dict) and is_key(value) else Thing(readable(value))
