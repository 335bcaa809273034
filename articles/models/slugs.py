"""Addresses of people and things, made from their names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from django.db.models import Model

from articles.models.folding import slug_of

# So many are asked for at once.
AT_ONCE = 20
# Pages that have an address beside those of a kind of things.
OTHER_PAGES = {"person": {"network"}}


def free_slugs(model: type[Model], name: str) -> Iterator[str]:
    """Free addresses for a name: itself, then numbered from 2 on; the kind of thing where it has no Latin letters."""
    wanted = slug_of(name) or model._meta.model_name
    for first in count(1, AT_ONCE):
        some = [wanted if n == 1 else f"{wanted}-{n}" for n in range(first, first + AT_ONCE)]
        # One by one by the index: for those that begin so SQLite looks at all rows.
        taken = set(model._default_manager.filter(slug__in=some).order_by().values_list("slug", flat=True))
        taken |= OTHER_PAGES.get(model._meta.model_name, set())
        yield from (slug for slug in some if slug not in taken)
