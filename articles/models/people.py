"""People and the names they go by."""

from __future__ import annotations

from functools import reduce
from operator import and_, or_

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import address
from articles.models.folding import WORD, fold
from articles.models.queries import Either, Node, Phrase, Without, read


class PersonQuerySet(models.QuerySet):
    """Questions that readers ask of people."""

    def present(self) -> PersonQuerySet:
        """People of their own: neither merged into another, nor found to be another, nor rejected."""
        return self.filter(merged_into=None, absorbed_by=None, rejected=False)

    def idle(self) -> PersonQuerySet:
        """People whom nothing names: no report, no meeting, no entry that leads to them."""
        names = ("profiles", "found_in", "identified_in", "sightings", "participations", "merged", "absorbed_by")
        return self.filter(**dict.fromkeys(names))

    def visible(self) -> PersonQuerySet:
        """People of whom anything is left that was not taken down: a report, or what an editor said of them."""
        reports = self.model.articles.through.objects.filter(person=OuterRef("pk"))
        seats, offices = (
            self.model._meta.get_field(name).related_model.objects.filter(person=OuterRef("pk"))
            for name in ("participations", "tenures")
        )
        otherwise = ~Exists(reports) & (Exists(seats) | Exists(offices))
        return self.present().filter(Exists(reports.filter(article__hidden=False)) | otherwise)

    def named(self, words: str) -> PersonQuerySet:
        """People whose names hold what these words ask for, whatever case and accents."""
        node = read(words).node
        return self.filter(called(node)) if node else self


class Person(models.Model):
    """A human being that reports name; where two entries were one person, the lesser points to the other.

    `printed` is the name as the first report prints it that has a full one. One who is `rejected` is no person at all,
    as an editor said; the entry stays, so that this can be taken back. `absorbed_by` is who all reports turned out to
    mean that had been taken for this entry; its address leads there.
    """

    name = models.CharField(_("name"), max_length=200)
    printed = models.CharField(max_length=200, editable=False, blank=True)
    slug = models.SlugField(_("slug"), max_length=100, unique=True)
    folded = models.CharField(max_length=250, editable=False, db_index=True)
    country = models.ForeignKey(
        "Country", models.PROTECT, null=True, blank=True, related_name="people", verbose_name=_("country")
    )
    wikidata = models.CharField("Wikidata", max_length=20, blank=True)
    merged_into = models.ForeignKey(
        "self",
        models.CASCADE,
        null=True,
        blank=True,
        db_index=False,
        related_name="merged",
        verbose_name=_("merged into"),
    )
    absorbed_by = models.ForeignKey(
        "self", models.CASCADE, null=True, blank=True, db_index=False, editable=False, related_name="absorbed"
    )
    rejected = models.BooleanField(_("no person at all"), default=False, editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ["folded", "id"]
        verbose_name = _("official")
        verbose_name_plural = _("officials")
        # The few that editors rejected are asked for at every import.
        indexes = [
            models.Index(fields=["id"], name="person_rejected", condition=Q(rejected=True)),
            # Of the few only that have one: nearly all have none, and asking for these must not go by such an index.
            models.Index(fields=["merged_into"], name="person_merged", condition=Q(merged_into__isnull=False)),
            models.Index(fields=["absorbed_by"], name="person_absorbed", condition=Q(absorbed_by__isnull=False)),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(merged_into=models.F("id")), name="person_not_merged_into_itself")
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args, **kwargs) -> None:
        """Keep the folded name beside the name: databases fold differently."""
        self.printed = self.printed or self.name
        self.folded = fold(self.name)[:250]
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return address("official", self.slug)


class Alias(models.Model):
    """A name that a person goes by, and its key: the same for all spellings of one name.

    `bearer` is the person or one of the entries that were merged into it: whose name it is if they part again.
    `first` and `last` are the outer words of the key, so that whoever may bear a name is found by an index.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="aliases", verbose_name=_("official"))
    bearer = models.ForeignKey(Person, models.CASCADE, null=True, editable=False, related_name="borne")
    name = models.CharField(_("name"), max_length=200)
    folded = models.CharField(max_length=250, editable=False, db_index=True)
    key = models.CharField(_("key"), max_length=200, db_index=True, editable=False)
    first = models.CharField(max_length=200, editable=False, db_index=True, default="")
    last = models.CharField(max_length=200, editable=False, db_index=True, default="")

    class Meta:
        ordering = ["folded", "name", "id"]
        verbose_name = _("alias")
        verbose_name_plural = _("aliases")
        constraints = [models.UniqueConstraint(fields=["person", "name"], name="alias_once_a_person")]

    def __str__(self) -> str:
        return self.name

    def settle(self) -> Alias:
        """Set what is worked out from name and key: the folded name and the key's outer words; itself."""
        self.first, self.last = self.key.partition(" ")[0], self.key.rpartition(" ")[2]
        self.folded = fold(self.name)[:250]
        return self

    def save(self, *args, **kwargs) -> None:
        """Keep the folded name and the key's outer words beside them."""
        self.settle()
        super().save(*args, **kwargs)


def called(node: Node) -> Q:
    """People to whose names a question applies; a word may be any part of a name."""
    if isinstance(node, Without):
        return ~called(node.part)
    if not isinstance(node, Phrase):
        return reduce(or_ if isinstance(node, Either) else and_, map(called, node.parts))
    words = WORD.findall(fold(node.shown))
    named = (Alias.objects.filter(folded__contains=word).order_by().values("person") for word in words)
    return reduce(and_, (Q(folded__contains=word) | Q(pk__in=rows) for word, rows in zip(words, named, strict=True)))
