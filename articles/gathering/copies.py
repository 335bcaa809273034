"""Which reports print one wording, and whose it is: as the texts say, then as editors said.

The machine's groups hang on `Article.longest`, see `articles.matching.copies`; a report that comes, goes or is read
again changes only those that it concerns. `Article.original` is the first published report of a group.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from articles.gathering.originals import company, crown
from articles.gathering.postings import Postings
from articles.matching.bands import ENOUGH, bands
from articles.matching.copies import COMPARED, Rank, settle
from articles.matching.wording import Wording, wording_of
from articles.models import Article, Band, Source

# So many texts at most are looked at again because of one.
CONCERNED = 100


def regroup(article: Article, anew: bool = False) -> None:
    """Find out whose wording the stored report prints; `anew` where its wording, or the agency it credits, is new."""
    wording, compared = wording_of_report(article), article.shingles is not None
    changed = index(article, wording)
    concerned = article.contained.order_by().values_list("pk", flat=True)
    others = list(concerned) if compared and (changed or anew) else []
    shelf = Shelf({article.pk, *others}, new=[article.pk] if changed or anew else [])
    shelf.wordings[article.pk] = wording
    place(shelf, company(article))


def group_new(articles: list[Article]) -> None:
    """Find out whose wordings these reports print, which nobody compared yet."""
    wordings = {article.pk: wording_of_report(article) for article in articles}
    lengths = {pk: len(wording.all) for pk, wording in wordings.items()}
    Band.objects.bulk_create(
        Band(key=key, article_id=pk, length=lengths[pk]) for pk, one in wordings.items() for key in sorted(bands(one))
    )
    for article in articles:
        article.shingles = lengths[article.pk]
    Article.objects.bulk_update(articles, ["shingles"])
    shelf = Shelf(wordings, new=wordings)
    shelf.wordings |= wordings
    place(shelf, ())


def wording_of_report(article: Article) -> Wording:
    """What is compared of the report, the agency that it credits among it."""
    return wording_of(article.body, article.agency.slug if article.agency else "")


def index(article: Article, wording: Wording | None = None) -> bool:
    """Let the report be found by its wording; whether it was not, or otherwise."""
    wording = wording or wording_of_report(article)
    keys, length = sorted(bands(wording)), len(wording.all)
    never = article.shingles is None
    known = [] if never else sorted(Band.objects.filter(article=article).values_list("key", flat=True))
    if keys != known or article.shingles != length:
        if known:
            Band.objects.filter(article=article).delete()
        Band.objects.bulk_create([Band(key=key, article=article, length=length) for key in keys])
    if article.shingles != length:
        article.shingles = length
        Article.objects.filter(pk=article.pk).update(shingles=length)
    return keys != known


def leave(article: Article) -> tuple[set[int], set[int]]:
    """What is to be grouped once the report is gone: those whose wording was the report's, and its company."""
    return set(article.contained.values_list("pk", flat=True)), company(article) - {article.pk}


def group(keys: Iterable[int], new: Iterable[int] = (), also: Iterable[int] = ()) -> None:
    """Find the groups of these reports, of which `new` ones had none, and the originals of all groups concerned."""
    place(Shelf(keys, new), also)


def place(shelf: Shelf, also: Iterable[int]) -> None:
    """Find the groups of the reports on the shelf, and the originals of all groups concerned."""
    settle(shelf, shelf.keys)
    crown(shelf.touched | set(also))


def follow_source(source: Source) -> None:
    """Find the originals anew of all groups with a report of this outlet, whose kind may have changed."""
    numbers = Article.objects.filter(source=source).order_by("pk")
    tied = list(
        numbers.filter(Q(original__isnull=False) | Q(copies__isnull=False)).distinct().values_list("pk", flat=True)
    )
    for start in range(0, len(tied), CONCERNED):
        crown(tied[start : start + CONCERNED])


class Shelf:
    """The stored reports that are long enough to be compared."""

    def __init__(self, keys: Iterable[int], new: Iterable[int]) -> None:
        self.ranks: dict[int, Rank] = {}
        self.known: dict[int, int | None] = {}
        self.stored: dict[int, int | None] = {}
        self.wordings: dict[int, Wording] = {}
        self.found: dict[int, Postings] = {}
        self.touched = set(keys)
        self.load(Article.objects.filter(pk__in=self.touched))
        self.keys = [key for key, (length, _) in self.ranks.items() if -length >= ENOUGH]
        self.known |= dict.fromkeys(new)

    def load(self, rows: QuerySet[Article]) -> list[int]:
        """Take note of the reports; their keys."""
        found = list(rows.order_by("pk").values_list("pk", "shingles", "body_sha256", "longest"))
        for pk, length, fingerprint, longest in found:
            self.ranks[pk] = (-(length or 0), fingerprint)
            self.known.setdefault(pk, longest or pk)
            self.stored[pk] = longest
        return [row[0] for row in found]

    def rank(self, key: int) -> Rank:
        return self.ranks[key]

    def wording(self, key: int) -> Wording:
        if key not in self.wordings:
            body, agency = Article.objects.filter(pk=key).values_list("body", "agency__slug").get()
            self.wordings[key] = wording_of(body, agency or "")
        return self.wordings[key]

    def near(self, key: int, common: dict[int, int], where: Q, most: int) -> list[int]:
        """So many of the reports in `common` with this one, those `where` that have most bands of it."""
        found = Article.objects.filter(where, pk__in=common.keys() - {key}).order_by()
        found = found.values_list("pk", "shingles", "body_sha256")
        ordered = sorted((-common[pk], -length, fingerprint, pk) for pk, length, fingerprint in found)
        return [pk for *_, pk in ordered[:most]]

    def postings(self, key: int) -> Postings:
        if key not in self.found:
            self.found[key] = Postings(bands(self.wording(key)), -self.ranks[key][0])
        return self.found[key]

    def leaders(self, key: int) -> list[int]:
        length, fingerprint = -self.ranks[key][0], self.ranks[key][1]
        same = Q(shingles=length, body_sha256__lt=fingerprint)
        before = Q(shingles__gt=length) | same
        found = self.near(key, self.postings(key).longer, before & Q(longest=None), COMPARED)
        self.load(Article.objects.filter(pk__in=[one for one in found if one not in self.ranks]))
        self.read(found)
        return found

    def read(self, keys: list[int]) -> None:
        """Fetch the wordings of these reports at once."""
        missing = [key for key in keys if key not in self.wordings]
        rows = Article.objects.filter(pk__in=missing).order_by("pk").values_list("pk", "body", "agency__slug")
        self.wordings |= {pk: wording_of(body, agency or "") for pk, body, agency in rows}

    def behind(self, key: int) -> list[int]:
        length, fingerprint = -self.ranks[key][0], self.ranks[key][1]
        same = Q(shingles=length, body_sha256__gt=fingerprint)
        found = self.near(key, self.postings(key).shorter, Q(shingles__lt=length) | same, CONCERNED)
        self.read(found)
        return self.load(Article.objects.filter(pk__in=found))

    def followers(self, key: int) -> list[int]:
        return self.load(Article.objects.filter(longest=key))

    def leader(self, key: int) -> int | None:
        return self.known[key]

    def lead(self, key: int, leader: int) -> None:
        self.touched |= {key, leader} | {one for one in (self.known[key],) if one}
        self.known[key] = leader
        longest = None if leader == key else leader
        if self.stored[key] != longest:
            Article.objects.filter(pk=key).update(longest=longest)
            self.stored[key] = longest
