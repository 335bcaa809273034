"""The one door from the edit page to the ledger: every fix of a report ends here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Model, Q

from articles import editing
from articles.admin.report.candidates import MODELS
from articles.corrections.consequences import TOGETHER
from articles.corrections.values import as_json, current
from articles.models import Account, Article, Meeting, Mention, Participation, Person, Quote, Sighting
from articles.models.origin import EDITOR
from articles.models.slugs import free_slugs

Span = tuple[int, int]


@dataclass(frozen=True)
class New:
    """Somebody or something that the collection does not know yet."""

    kind: str
    name: str


def need(user: Any, action: str, thing: Model) -> None:
    """Raise PermissionDenied unless the user may do that with such things; an account is a part of its meeting."""
    kind = thing._meta.model_name
    needed = "change_meeting" if kind == "account" else f"{action}_{kind}"
    if not user.has_perm(f"articles.{needed}"):
        raise PermissionDenied


def add(user: Any, thing: Model, reason: str) -> None:
    """Put a new thing into the collection."""
    need(user, "add", thing)
    editing.add(user, thing, reason)


def change(user: Any, thing: Model, after: dict[str, Any], reason: str) -> None:
    """Set those fields of the thing that differ; a new person or place is put into the collection first."""
    need(user, "change", thing)
    values = {name: known(user, value, reason) for name, value in after.items()}
    names = {name for name, value in values.items() if current(thing, name) != as_json(value)}
    for group in TOGETHER.get(thing._meta.model_name, ()):
        names |= set(group) & set(values) if names & set(group) else set()
    if names:
        editing.change(user, thing, {name: values[name] for name in values if name in names}, reason)


def delete(user: Any, thing: Model, reason: str) -> None:
    """Take the thing away for good."""
    need(user, "delete", thing)
    editing.delete(user, thing, reason)


def confirm(user: Any, thing: Model, reason: str) -> None:
    """Keep that the thing is right as it is."""
    need(user, "change", thing)
    editing.confirm(user, type(thing)._default_manager.get(pk=thing.pk), reason)


def known(user: Any, thing: Any, reason: str) -> Any:
    """The thing itself; a new one is put into the collection first."""
    if not isinstance(thing, New):
        return thing
    model = MODELS[thing.kind]
    made = model(name=thing.name, slug=next(free_slugs(model, thing.name)))
    add(user, made, reason)
    return made


def add_mention(user: Any, article: Article, span: Span, kind: str, thing: Any, reason: str) -> Mention:
    """Make the words a mention; `thing` None leaves open who is meant."""
    start, end = span
    words = article.body[start:end][:500]
    mention = Mention(article=article, start=start, end=end, text=words, kind=kind)
    setattr(mention, kind, known(user, thing, reason))
    add(user, mention, reason)
    return mention


def add_quote(user: Any, article: Article, span: Span, facts: dict[str, Any], reason: str) -> Quote:
    """Make the words a quote with these facts."""
    start, end = span
    quote = Quote(
        article=article, start=start, end=end, text=article.body[start:end], spans=[[start, end]],
        key=f"e{start}-{end}", language=article.language,
        **{name: known(user, value, reason) for name, value in facts.items()},
    )  # fmt: skip
    add(user, quote, reason)
    return quote


def tell(user: Any, article: Article, span: Span, meeting: Meeting, reason: str) -> None:
    """Make the words a passage on the meeting, beside what the report was found to tell of it."""
    need(user, "change", meeting)
    editing.tell(user, article, span, meeting, reason)


def add_meeting(user: Any, facts: dict[str, Any], people: list[Any], reason: str) -> Meeting:
    """A meeting with these facts in which these people and organisations take part."""
    meeting = Meeting(**facts)
    add(user, meeting, reason)
    for one in people:
        take_part(user, meeting, one, reason)
    return meeting


def take_part(user: Any, meeting: Meeting, one: Any, reason: str) -> None:
    """Let the person or organisation take part in the meeting."""
    who = known(user, one, reason)
    add(user, Participation(meeting=meeting, **{who._meta.model_name: who}), reason)


def move(user: Any, account: Account, meeting: Meeting | None, reason: str) -> Meeting:
    """All that the account tells, it tells of that meeting, or of one that no other report tells of; that meeting."""
    need(user, "change", account)
    editing.move_account(user, account, meeting, reason)
    account.refresh_from_db()
    return account.meeting


def disown(user: Any, account: Account, reason: str) -> None:
    """The report tells of no such meeting."""
    need(user, "delete", account)
    editing.delete(user, account, reason)


def identify(user: Any, sighting: Sighting, thing: Any, reason: str) -> None:
    """A person of the report is somebody else, or nobody known, wherever the report means the same person."""
    if sighting.origin != EDITOR:
        need(user, "change", sighting.mentions.model())
        who = known(user, thing, reason)
        if who != sighting.person:
            editing.change(user, sighting, {"person": who}, reason)
        return
    for mention in sighting.mentions.all():
        change(user, mention, {"person": thing}, reason)


def hanging_on(person: Person) -> dict[str, int]:
    """How much would go with the person, by kind."""
    return {
        "mentions": person.mentions.count(),
        "quotes": Quote.objects.filter(Q(speaker=person) | Q(addressee=person)).count(),
        "meetings": person.participations.count(),
        "reports": person.articles.count(),
    }
