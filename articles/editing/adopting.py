"""Decisions that come from another installation: found their things here, written with their days, and in force."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib.auth import get_user_model
from django.db import transaction

from articles import corrections, gathering
from articles.editing.effects import OF_REPORTS, remake, work_out
from articles.editing.exporting import FIELDS, NAMED, Line
from articles.editing.undoing import undo
from articles.gathering.registers import country_of, make
from articles.matching.names import name_key
from articles.models import Article, Correction, Person

ACTIONS = frozenset("add apart change confirm delete merge split".split())


class Unfit(ValueError):
    """A line that cannot be taken over; its text is the sentence that says why."""


def adopt(line: Line) -> str:
    """Take one exported decision over: "adopted", "known" or "taken back" for what was withdrawn there since.

    Raises Unfit for what is no decision, and for names that several people here bear.
    """
    at = checked(line)
    with transaction.atomic():
        corrections.take_turn()
        known = same_decision(line, at)
        if known is None:
            take_over(translated(line, slugs_here(line["names"])), at)
            return "adopted"
    if line["withdrawn"] and known.in_force:
        undo(user_named(line["withdrawn"]["by"]), known, line["withdrawn"]["reason"], with_dependents=True)
        return "taken back"
    return "known"


def checked(line: Line) -> datetime:
    """When the decision was made. Raises Unfit unless the line has the form of an exported one."""
    try:
        shapes = {"target": dict, "before": dict, "after": dict, "reason": str, "names": list, "action": str}
        wrong = [name for name, shape in shapes.items() if not isinstance(line[name], shape)]
        at = datetime.fromisoformat(line["at"])
        withdrawn = line["withdrawn"]
        fits = withdrawn is None or (datetime.fromisoformat(withdrawn["at"]) and isinstance(withdrawn["reason"], str))
        fits = fits and line["kind"] == line["target"]["kind"] in corrections.KINDS and line["action"] in ACTIONS
    except (KeyError, TypeError, ValueError) as error:
        raise Unfit(f"this is no exported correction: {error!r}") from error
    if wrong or not fits or at.tzinfo is None:
        raise Unfit(f"this is no exported correction: {wrong or [line['action'], line['kind']]}")
    return at


def same_decision(line: Line, at: datetime) -> Correction | None:
    """The decision, if it was taken over before or made here."""
    for correction in Correction.objects.filter(created_at=at, action=line["action"], kind=line["kind"]):
        if correction.reason == line["reason"] and sorted(correction.after) == sorted(line["after"]):
            return correction
    return None


def slugs_here(names: list[Line]) -> dict[tuple[str, str], str]:
    """The slugs that the named things have here, by kind and slug there; things that nobody named here are made."""
    return {(one["kind"], one["slug"]): slug_here(one) for one in names}


def slug_here(named: Line) -> str:
    """The slug of the thing here: the same if the name fits, else that of the only one of that name, else a new one."""
    try:
        model, slug, name, country = NAMED[named["kind"]], named["slug"], named["name"], named["country"]
    except KeyError as error:
        raise Unfit(f"a name lacks its {error}") from error
    alike = model.objects.filter(slug=slug).first()
    if alike and name_key(getattr(alike, "printed", "") or alike.name) == name_key(name):
        return slug
    found = bearers(model, name)
    if len(found) > 1:
        raise Unfit(f"several entries here are called {name}: {', '.join(found)}; correct it by hand")
    if found:
        return found[0]
    fields = {"country": country_of(country)} if hasattr(model, "country") else {}
    made = make(model, name[:200], **fields)
    if model is Person:
        gathering.settle_people([made])
    return made.slug


def bearers(model: type, name: str) -> list[str]:
    """The slugs of those who are called so."""
    if model is Person:
        rows = Person.objects.filter(aliases__key=name_key(name)[:200], merged_into=None).distinct()
    else:
        rows = model.objects.filter(name=name)
    return list(rows.order_by("pk").values_list("slug", flat=True))


def translated(line: Line, slugs: dict[tuple[str, str], str]) -> Line:
    """The line with the slugs that things have here."""
    return {**line, **{name: with_slugs(line[name], slugs) for name in ("target", "before", "after")}}


def with_slugs(value: Any, slugs: dict[tuple[str, str], str]) -> Any:
    """The value with every slug in its keys, and every key of a meeting, as it is here."""
    if isinstance(value, list):
        return [with_slugs(item, slugs) for item in value]
    if not isinstance(value, dict):
        return value
    kind = value.get("kind")
    here = {name: with_slugs(part, slugs) for name, part in value.items()}
    if "slug" in value and isinstance(kind, str):
        here["slug"] = slugs.get((kind, value["slug"]), value["slug"])
    for name in NAMED:
        if isinstance(value.get(name), str) and kind in ("alias", "tenure", "participation"):
            here[name] = slugs.get((name, value[name]), value[name])
    meeting = corrections.find_entry(here) if kind == "meeting" and "accounts" in here else None
    return {**here, "meeting": meeting.key, "number": meeting.pk} if meeting else here


def take_over(line: Line, at: datetime) -> None:
    """Write the decision with its day and editor, and bring it into force unless it was taken back there."""
    action, _kind, target, before, after, reason = (line[name] for name in FIELDS)
    decision = corrections.write(user_named(line["by"]), action, target, before, after, reason)
    values: dict[str, Any] = {"created_at": at}
    if withdrawn := line["withdrawn"]:
        values |= {
            "withdrawn_at": datetime.fromisoformat(withdrawn["at"]),
            "withdrawn_by": user_named(withdrawn["by"]),
            "withdrawn_reason": withdrawn["reason"],
        }
    Correction.objects.filter(pk=decision.pk).update(**values)
    decision.refresh_from_db()
    if decision.in_force:
        bring(decision)


def bring(decision: Correction) -> None:
    """Bring a decision into force that is the newest one here."""
    if decision.kind not in OF_REPORTS:
        remake(decision)
        work_out(decision)
        return
    article = Article.objects.filter(body_sha256=decision.article_sha256).first()
    if article is None:
        corrections.mark(decision, placed=corrections.apply(decision, {}))
        return
    with gathering.peers_follow(article):
        corrections.mark(decision, placed=corrections.apply(decision, {}))
        gathering.gather([article])
        gathering.combine(set(article.accounts.exclude(meeting=None).values_list("meeting", flat=True)))


def user_named(name: str | None) -> Any:
    """The editor of that name; one who is unknown here is kept as an account that cannot log in."""
    if not name:
        return None
    users = get_user_model().objects
    return users.filter(username=name).first() or users.create_user(name[:150], is_active=False)
