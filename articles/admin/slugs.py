"""Addresses of things that editors add: made from the name once, never changed afterwards."""

from __future__ import annotations

from django.db.models import Model
from django.forms import ModelForm
from django.http import HttpRequest

from articles.models.folding import slug_of


class Slugged:
    """An admin whose new things get a free address from their name; links to a thing outlive its renaming."""

    def save_model(self, request: HttpRequest, obj: Model, form: ModelForm, change: bool) -> None:
        """Give a new thing its address before it is stored."""
        if not change and not obj.slug:
            obj.slug = free_slug(type(obj), obj.name)
        super().save_model(request, obj, form, change)


def free_slug(model: type[Model], name: str) -> str:
    """The address for a name, with the first free number behind it where it is taken."""
    wanted = slug_of(name) or model._meta.model_name
    taken = set(model._default_manager.filter(slug__startswith=wanted).values_list("slug", flat=True))
    number, slug = 1, wanted
    while slug in taken:
        number += 1
        slug = f"{wanted}-{number}"
    return slug
