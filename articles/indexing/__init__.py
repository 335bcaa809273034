"""Which rows of a list meet conditions, exactly and at once: their number, pages of them, and numbers by value.

    found = indexing.find("meetings", Conditions(all_of={"country": ("GB", "RU")}, after=date(2022, 2, 1)))
    found.total, found.page(0, 25), found.counts("official", most=20), found.months(), found.leads().page(0, 25)

Values are codes and words as in addresses; of people, places, organisations and sources they are numbers (their
ids). A place stands for all that lies in it. The fields of each list stand in `lists/`, and more of them than readers
may ask for today:

articles   country official source kind language; of the meetings told of: part (their countries) place format status
           topic; has: meetings quotes copies
meetings   country official organisation host place format status office office_of ("foreign:GB") topic; of the reports
           of it: source language mentions (countries); has: place contradiction day quotes reports (several)
quotes     speaker organisation type medium denied ("yes") speaker_country about about_official; of the report: country
           official source language

A meeting has its status and, as the case may be, also "postponed" and, at the day of the question, "overdue".
"""

from __future__ import annotations

from django.utils import timezone

from articles.indexing.conditions import Conditions
from articles.indexing.found import Found, matching
from articles.indexing.live import current
from articles.indexing.warming import warm

__all__ = ["Conditions", "Found", "find", "warm"]


def find(name: str, conditions: Conditions | None = None) -> Found:
    """The rows of the list ("articles", "meetings" or "quotes") that readers see and that meet the conditions."""
    return matching(current(name), conditions or Conditions(), timezone.localdate())
