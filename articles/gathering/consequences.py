"""What hangs on references by an office, once other people are meant by them: mentions, reports, who took part."""

from __future__ import annotations

from collections.abc import Iterable

from articles.gathering.articles import gather_again
from articles.gathering.clustering import cluster_again
from articles.gathering.identities import identify_again
from articles.models import Account, Article, Mention, Sighting
from articles.models.origin import EXTRACTION

# The confidence of a mention by an office alone: below that of any name, and of an office that the report itself fills.
FOUND, NOBODY = 0.6, 0.3


def follow(sightings: Iterable[Sighting]) -> None:
    """Let the mentions, reports and meetings follow these references by office, which mean somebody else now."""
    sightings = list(sightings)
    if not sightings:
        return
    numbers = {one.article_id for one in sightings}
    identify_again(Article.objects.filter(pk__in=numbers).only("pk", "body_sha256"))
    mentions = Mention.objects.filter(sighting__in=sightings, origin=EXTRACTION)
    mentions.filter(person=None).update(confidence=NOBODY)
    mentions.exclude(person=None).update(confidence=FOUND)
    gather_again(numbers)
    told = set(Account.objects.filter(article__in=numbers).order_by().values_list("article", flat=True))
    if told:
        cluster_again(told)
