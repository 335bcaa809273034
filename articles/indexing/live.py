"""The lists as they are now."""

from __future__ import annotations

from django.db.models import Max

from articles.indexing.lists import LISTS
from articles.indexing.moments import Moment

# So many ids are read at a time.
READ = 20_000


def current(name: str) -> Moment:
    """The list as the database has it."""
    return built(name)


def built(name: str) -> Moment:
    """The list read from the beginning."""
    moment = Moment(LISTS[name], values={one.name: {} for one in LISTS[name].fields})
    model = LISTS[name].model
    last = model.objects.aggregate(last=Max("pk"))["last"] or 0
    for first in range(0, last + 1, READ):
        moment = moment.renewed(range(first, first + READ))
    return moment
