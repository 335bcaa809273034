"""Decisions about the passages of a report and the report itself, over what was just read: the same when done twice."""

from __future__ import annotations

from django.db.models import Model, QuerySet

from articles.corrections.asking import about_report
from articles.corrections.consequences import settle
from articles.corrections.finding import find, find_entry, present
from articles.corrections.keys import MODELS
from articles.corrections.values import assign
from articles.models import Article, Correction, Mention, Office, Officeholder, Person, Quote, Sighting
from articles.models.origin import EDITOR

# The person behind each field, and the sighting that the field hangs on.
HANGING = {
    Mention: (("person", "sighting"),),
    Quote: (("speaker", "speaker_sighting"), ("addressee", "addressee_sighting")),
}
PASSAGES = ("mention", "quote")


def replay(article: Article, numbers: dict[str, int] | None = None) -> None:
    """Apply every decision about the report's passages and about the report; call it after each reading.

    `numbers` are those that quotes had which editors added, by their keys: addresses of quotes stay.
    """
    decisions = list(own(article, *PASSAGES, "article"))
    for decision in sorted(decisions, key=lambda one: one.kind == "article"):
        mark(decision, placed=apply(decision, numbers or {}))


def mark(decision: Correction, placed: bool) -> None:
    """Note on the decision whether what it is about was found."""
    if decision.unplaced == placed:
        decision.unplaced = not placed
        Correction.objects.filter(pk=decision.pk).update(unplaced=not placed)


def unplace(article: Article) -> None:
    """Note on every decision about the report's passages that they are not there for now: the report is leaving."""
    for decision in own(article, *PASSAGES, "article", "sighting", "account"):
        mark(decision, placed=False)


def own(article: Article, *kinds: str) -> QuerySet[Correction]:
    """Decisions of these kinds about the report; those about others may name it, as one more report of a meeting."""
    return about_report(article).filter(kind__in=kinds, article_sha256=article.body_sha256)


def apply(decision: Correction, numbers: dict[str, int]) -> bool:
    """Bring one decision into force; False where its thing cannot be found, and nothing happens."""
    if decision.action == "add":
        return restore(decision, numbers)
    found = find(decision.target)
    if found is None:
        return False
    if decision.action == "delete":
        found.delete()
    elif decision.action == "change":
        put(found, decision.after)
    return True


def restore(decision: Correction, numbers: dict[str, int]) -> bool:
    """Make again what an editor added, or what the machine has found by itself by now; False without its report."""
    obj = twin(decision) or made(decision)
    if obj is None:
        return False
    obj.pk = obj.pk or numbers.get(decision.after.get("key"))
    put(obj, decision.after)
    return True


def twin(decision: Correction) -> Mention | Quote | None:
    """The passage at the very place of the one that was added: the editor's word goes for it."""
    rows = MODELS[decision.kind].objects.filter(article__body_sha256=decision.target["article"])
    start, end = decision.target["span"]
    return rows.filter(
        start=start, end=end, **({"kind": decision.after["kind"]} if decision.kind == "mention" else {})
    ).first()


def made(decision: Correction) -> Model | None:
    """An unsaved row for what was added, or None where something that it hangs on is gone."""
    model = MODELS[decision.kind]
    for field in model._meta.concrete_fields:
        if field.is_relation and not field.null and find(decision.after.get(field.name)) is None:
            return None
    return model(origin=EDITOR)


def put(obj: Model, values: dict) -> None:
    """Give `obj` the values of a decision, with all that follows from it."""
    for name in ("text", "title", "name", "position", "article"):
        if name in values:
            setattr(obj, name, find(values[name]) if name == "article" else values[name])
    if isinstance(obj, Office | Officeholder) and "country" in values:
        obj.country = find(values["country"]) if values["country"] else None
    settle(obj)
    tied = {field for field, _ in HANGING.get(type(obj), ()) if field in values}
    if tied:
        hang(obj, values)
    assign(obj, {name: value for name, value in values.items() if name not in tied})


def hang(obj: Mention | Quote, values: dict) -> None:
    """Tie the people that an editor chose to the report, so that they follow every merger and its undoing."""
    for field, tie in HANGING[type(obj)]:
        if field in values:
            entry = find_entry(values[field])
            sighting = sighted(obj.article, entry) if entry else None
            setattr(obj, tie, sighting)
            setattr(obj, field, sighting and sighting.person)


def sighted(article: Article, entry: Person) -> Sighting:
    """The sighting by which an editor's decisions tie a person to a report."""
    values = {"name": entry.name, "found": entry, "identity": entry, "person": present(entry), "by_editor": True}
    return Sighting.objects.get_or_create(article=article, key=f"e{entry.pk}", defaults={**values, "origin": EDITOR})[0]
