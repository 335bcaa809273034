"""The countries of bare rows: real ones, since pages take no others; those that are named most come first."""

from __future__ import annotations

from itertools import chain

from articles.browsing.actors.regions import COUNTRIES as REGIONS

COUNTRIES = list(dict.fromkeys(["DE", "FR", "US", "RU", "GB", *sorted(chain.from_iterable(REGIONS.values()))]))[:200]
