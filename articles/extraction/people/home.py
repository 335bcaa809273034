"""The country that a report is about: whose signs lead, and so where its officials and other people are from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set

from articles.extraction import signs
from articles.extraction.covered import covered
from articles.extraction.schema import CountryMention, OfficeMention, Organisation, PlaceMention, Span
from articles.extraction.tokens import Document

# How much of a report's signs those of one country have to be before whoever stands there alone is taken to be from it.
SHARE_FOR_OFFICES = 0.5
SHARE_FOR_NAMES = 0.75
FEWEST_FOR_OFFICES = 2
FEWEST_FOR_NAMES = 2
# By how many mentions a country leads in a report about its own affairs that has officials of others as well.
CLEAR_LEAD = 2
# How many times as often as the country that a report speaks for another one has to show to be its subject.
FOREIGN_LEAD = 2
# How many signs that only one country can have make a report speak for it.
FEWEST_OWN = 2


class Home:
    """The signs of countries in a report, counted."""

    def __init__(
        self,
        document: Document,
        countries: Sequence[CountryMention],
        offices: Sequence[OfficeMention],
        places: Sequence[PlaceMention],
        organisations: Sequence[Organisation],
        named: Set[Span],
    ) -> None:
        """`named` are the office phrases that stand with the name of somebody."""
        shown = signs.find(document, countries, offices, places, organisations)
        held = [office for office in offices if office.span in named and office.country and not office.plural]
        # What stands in the office of somebody named is taken: it says nothing of others.
        self.taken = covered(document.body, named)
        self.all = Counter(sign.code for sign in shown)
        self.by_name = Counter(mention.code for mention in countries)
        self.free = Counter(sign.code for sign in shown if not (sign.away or self.taken[sign.start]))
        self.plain = {sign.code for sign in shown if not sign.local}
        self.own = Counter(sign.code for sign in shown if sign.own)
        self.away = {sign.start for sign in shown if sign.away}
        self.here = {sign.code for sign in shown if not sign.away and not sign.local}
        self.officials = {office.country for office in held if not office.former}

    def of_official(self, excluded: Set[str]) -> str | None:
        """The country that the report is about; with officials of others in it, only by a clear lead.

        One sign is enough that does not belong to somebody else's office: "Vor der Wahl in Peru sagte Präsident …".
        """
        return (
            self.leading(self.all, excluded, FEWEST_FOR_OFFICES)
            or self.leading(self.by_name, excluded, FEWEST_FOR_OFFICES)
            or self.leading(self.free, excluded, 1)
        )

    def leading(self, counts: Counter[str], excluded: Set[str], fewest: int) -> str | None:
        """The country that leads in `counts` where those of `excluded` are left out."""
        left = Counter({code: count for code, count in counts.items() if code not in excluded})
        code = dominant(left, SHARE_FOR_OFFICES, fewest)
        if code is None:
            return None
        foreign = self.officials - excluded - {code}
        best = [count for _, count in left.most_common(2)]
        return code if not foreign or best[0] - sum(best[1:]) >= CLEAR_LEAD else None

    def may_be(self, code: str | None) -> bool:
        """Whether officials without a country may be of `code`: not where the report speaks for another country.

        "Das Auswärtige Amt bedauert, dass Ungarn absagte": a minister without an adjective is hardly Hungary's.
        """
        others = {own: count for own, count in self.own.items() if own != code}
        if code is None or not others or code in self.own:
            return code is not None
        if code in self.officials or code not in self.here:
            # "Der Kanzler sprach mit dem US-Präsidenten": there are two sides, and nobody says whose this one is.
            return False
        spoken_for = max(others.values()) >= FEWEST_OWN
        return not spoken_for or self.all[code] >= FOREIGN_LEAD * max(self.all[own] for own in others)

    def of_anybody(self) -> str | None:
        """The country of a report that has no officials of any other."""
        code = dominant(self.all, SHARE_FOR_NAMES, FEWEST_FOR_NAMES)
        return code if code and code in self.plain and not self.officials - {code} else None

    def main(self) -> str | None:
        """The country that leads in the report, whoever else has officials in it."""
        return dominant(self.all, SHARE_FOR_OFFICES, FEWEST_FOR_NAMES)


def dominant(counts: Counter[str], share: float, fewest: int) -> str | None:
    """The country that is named at least `fewest` times, twice as often as any other, and for `share` of all."""
    if not counts:
        return None
    (code, count), *second = counts.most_common(2)
    if second and count < 2 * second[0][1]:
        return None
    return code if count >= fewest and count / counts.total() >= share else None
