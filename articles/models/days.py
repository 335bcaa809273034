"""Dates that are ranges: the question whether one fits."""

from datetime import date

from django.db.models import Q


def days_between(earliest: date | None, latest: date | None) -> Q:
    """Rows whose `earliest..latest` overlaps the days asked; an open end asks nothing; unknown days match none."""
    condition = Q()
    if earliest:
        condition &= Q(latest__gte=earliest)
    if latest:
        condition &= Q(earliest__lte=latest)
    return condition
