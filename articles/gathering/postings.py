"""Which stored texts have bands in common with a text, looked up in time that does not grow with the collection."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from django.db import connection

from articles.matching.copies import IN_COMMON

# Of a band that more texts have, a formula, so many of the longest are leaders that count; a dispatch that thousands
# of outlets print is found all the same, as its leader is the longest.
LONGEST, BEHIND = 256, 1024
OF_ONE_BAND = (
    "SELECT * FROM (SELECT article_id, key FROM articles_band WHERE key = %s AND length {} %s"
    " ORDER BY length DESC LIMIT {}) AS band"
)
LONGER, SHORTER = OF_ONE_BAND.format(">=", LONGEST), OF_ONE_BAND.format("<=", BEHIND)


class Postings:
    """The texts that have some of the bands of a text of this length, in shingles.

    Both sides have the ids of reports with the numbers of bands, at least IN_COMMON: what is in thousands of reports
    is a formula, and who has nothing else in common is not looked at.
    """

    def __init__(self, bands: Iterable[int], length: int) -> None:
        self.bands, self.length = sorted(set(bands)), length

    @cached_property
    def ahead(self) -> list[tuple[int, int]]:
        """The longest texts of each band that are not shorter than this one, each with the band."""
        return self.rows(LONGER, self.bands)

    @cached_property
    def longer(self) -> dict[int, int]:
        """Texts that are not shorter."""
        return enough(self.ahead)

    @cached_property
    def shorter(self) -> dict[int, int]:
        """Texts that are not longer, and among whose leaders this one is: in each band one of the longest."""
        full = Counter(band for _, band in self.ahead)
        return enough(self.rows(SHORTER, [band for band in self.bands if full[band] < LONGEST]))

    def rows(self, sql: str, bands: list[int]) -> list[tuple[int, int]]:
        """What `sql` finds for each of the bands."""
        if not bands:
            return []
        with connection.cursor() as cursor:
            cursor.execute(
                " UNION ALL ".join([sql] * len(bands)), [one for band in bands for one in (band, self.length)]
            )
            return cursor.fetchall()


def enough(rows: Iterable[tuple[int, int]]) -> dict[int, int]:
    """How many bands each text has, for those that have enough."""
    return {pk: common for pk, common in Counter(pk for pk, _ in rows).items() if common >= IN_COMMON}
