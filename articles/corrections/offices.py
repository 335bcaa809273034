"""Offices by their titles, also by those that they had before editors gave them other ones."""

from __future__ import annotations

from articles.corrections.keys import Key, moved
from articles.models import Correction, Office


def find_office(key: Key) -> Office | None:
    """The office of that title and country, or what editors made of it since."""
    known = Office.objects.filter(title=key["title"], country=key["country"]).order_by("pk").first()
    return known or renamed_office(key)


def renamed_office(key: Key) -> Office | None:
    """The office that once had that title and country, through all that editors called it, the last word first."""
    names = [called(key)]
    for decision in Correction.objects.filter(kind="office", action="change", withdrawn_at=None).order_by("pk"):
        if called(decision.target) in names:
            names.append(called(moved(decision.target, decision.after)))
    offices = (Office.objects.filter(title=title, country=country).first() for title, country in reversed(names[1:]))
    return next(filter(None, offices), None)


def called(key: Key) -> tuple[str, str | None]:
    """Title and country of the key of an office."""
    return key["title"], key["country"]
