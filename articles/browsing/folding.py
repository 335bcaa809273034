"""Lists of reports in which each wording stands once."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from articles.browsing.listing import Listing


class FoldedListing(Listing):
    """The list of reports with each wording once, unless a reader wants every one, or the copies of one."""

    @cached_property
    def shown(self) -> Any:
        """The originals among the rows, and of each group whose original is not among them the first."""
        return self.found if {one.name for one in self.asked} & {"copies", "copies_of"} else super().shown

    @property
    def count(self) -> int:
        """How many reports match, copies among them."""
        return self.total

    @property
    def independent(self) -> int | None:
        """How many of them do not print the wording of another one; None where every one is shown."""
        return None if self.shown is self.found else len(self.shown)
