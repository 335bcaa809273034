"""What a report was taken to say before, so that its people, meetings and quotes keep who and which they are."""

from __future__ import annotations

from dataclasses import dataclass, field

from articles.models import Account, Quote, Sighting


@dataclass(frozen=True)
class Earlier:
    """What the report said at its last reading; `number` is that of a report that left and comes again.

    `beside` are the ids of accounts of other reports that were tied to its own.
    """

    sightings: list[Sighting] = field(default_factory=list)
    accounts: list[Account] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    number: int | None = None
    beside: frozenset[int] = frozenset()

    @property
    def meetings(self) -> set[int]:
        """The ids of the meetings that the report told of."""
        return {pk for one in self.accounts for pk in (one.found_id, one.identity_id, one.meeting_id) if pk}
