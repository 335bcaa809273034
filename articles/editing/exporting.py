"""Decisions on their way to another installation: one JSON object each, with what it takes to find things there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet

from articles.corrections.subjects import keys_in
from articles.models import Article, Correction, Organisation, Person, Place, Source

Line = dict[str, Any]
NAMED = {"person": Person, "organisation": Organisation, "place": Place, "source": Source}
FIELDS = ("action", "kind", "target", "before", "after", "reason")


def exported(decisions: QuerySet[Correction] | None = None) -> Iterator[Line]:
    """Every decision, or those given, in its order, taken back or not.

    `names` says what the things are called whose slugs it uses, `reports` which files it is about (name and SHA-256).
    """
    rows = Correction.objects.all() if decisions is None else decisions
    rows = rows.select_related("created_by", "withdrawn_by").order_by("pk")
    for correction in rows.iterator(chunk_size=200):
        keys = keys_of(correction)
        yield {
            "at": correction.created_at.isoformat(),
            "by": username(correction.created_by),
            **{name: getattr(correction, name) for name in FIELDS},
            "withdrawn": withdrawal(correction),
            "names": names(keys),
            "reports": reports(keys),
        }


def keys_of(correction: Correction) -> list[dict[str, Any]]:
    """Every key that the decision holds, with those of people that stand in a key by their slugs alone."""
    keys = [*keys_in(correction.target)]
    for values in (correction.before, correction.after):
        keys += [key for value in values.values() for key in keys_in(value)]
    named = ({"kind": kind, "slug": key[kind]} for key in keys for kind in NAMED if isinstance(key.get(kind), str))
    return [*keys, *named]


def username(user: Any) -> str | None:
    """How an editor logs in."""
    return user.get_username() if user else None


def withdrawal(correction: Correction) -> Line | None:
    """When, by whom and why the decision was taken back."""
    if correction.in_force:
        return None
    at, by = correction.withdrawn_at.isoformat(), username(correction.withdrawn_by)
    return {"at": at, "by": by, "reason": correction.withdrawn_reason}


def names(keys: list[dict[str, Any]]) -> list[Line]:
    """What the things are called whose slugs stand in the keys: {"kind", "slug", "name", "country"}; of a person as
    first printed.
    """
    found = {}
    for kind, model in NAMED.items():
        slugs = {key["slug"] for key in keys if key["kind"] == kind and key.get("slug")}
        for row in model.objects.filter(slug__in=slugs) if slugs else ():
            name, country = getattr(row, "printed", "") or row.name, getattr(row, "country_id", None)
            found[kind, row.slug] = {"kind": kind, "slug": row.slug, "name": name, "country": country}
    return [found[code] for code in sorted(found)]


def reports(keys: list[dict[str, Any]]) -> list[Line]:
    """The reports that the keys name: {"fingerprint", "file", "sha256"}."""
    prints = {key["article"] for key in keys if isinstance(key.get("article"), str)}
    rows = Article.objects.filter(body_sha256__in=prints) if prints else Article.objects.none()
    columns = rows.order_by("body_sha256").values_list("body_sha256", "file", "sha256")
    return [{"fingerprint": one, "file": file, "sha256": digest} for one, file, digest in columns]
