"""Every row that points to another one finds it. What PostgreSQL sees to itself, unless somebody switched that off."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_

from django.apps import apps
from django.db.models import CASCADE, Exists, ForeignKey, Model, OuterRef, Q, QuerySet

from articles.integrity.finding import Finding, Mend, of_report
from articles.integrity.walking import windows, within
from articles.models import Account, Article, Mention, Post, Quote, Sighting

# What a reading makes of a report, and makes again.
READ = (Account, Mention, Post, Quote, Sighting, Article.people.through, Article.countries.through)
# Tables that hold what people did: nothing is taken away from them.
KEPT = ("correction", "errorreport", "errordecision", "importjob", "importitem", "importevent", "savedsearch", "digest")
# Tables whose rows have no numbers that could be walked.
LEFT_OUT = ("session", "country", "dbtaskresult")


def check() -> Iterator[Finding]:
    """A finding for each row that points to nothing."""
    for model in apps.get_models(include_auto_created=True):
        fields = [field for field in model._meta.concrete_fields if isinstance(field, ForeignKey)]
        if fields and model._meta.model_name not in LEFT_OUT and not model._meta.proxy:
            yield from lost(model, fields)


def lost(model: type[Model], fields: list[ForeignKey]) -> Iterator[Finding]:
    """The rows of a table of which a reference leads nowhere."""
    rows = model._base_manager.filter(reduce(or_, map(hanging, fields))).order_by("pk")
    for window in windows(model):
        for number in rows.filter(**within(window)).values_list("pk", flat=True):
            yield from of_row(model._base_manager.filter(pk=number).order_by(), fields)


def hanging(field: ForeignKey) -> Q:
    """That a reference leads nowhere."""
    there = field.remote_field.model._base_manager.filter(**{field.target_field.name: OuterRef(field.attname)})
    return Q(**{f"{field.name}__isnull": False}) & ~Exists(there)


def of_row(row: QuerySet, fields: list[ForeignKey]) -> Iterator[Finding]:
    """A finding for each reference of a row that leads nowhere."""
    model = row.model
    for field in fields:
        columns = ["pk", field.attname, *(["article_id"] if model in READ else [])]
        for number, value, *article in row.filter(hanging(field)).values_list(*columns):
            what = f"{words(model).capitalize()} {number}"
            problem = f"points to {words(field.remote_field.model)} {value} ({field.name}), which is not there"
            yield Finding(what, problem, *remedy(model, field, number, *article))


def remedy(model: type[Model], field: ForeignKey, number: int, article: int = 0) -> tuple[Mend | None, str]:
    """What mends a row that points to nothing: reading its report again, or taking it away."""
    if model in READ and field.name != "article":
        return of_report(article), ""
    derived = model._meta.app_label == "articles" and model._meta.model_name not in KEPT and model is not Article
    if derived and field.remote_field.on_delete is CASCADE:
        return Mend("remove", (model, number)), ""
    return None, "restore a backup, or set it to nothing by hand"


def words(model: type[Model]) -> str:
    """What the rows of a table are called in sentences."""
    return str(model._meta.verbose_name)
