"""Addresses of things that editors add: made from the name once, never changed afterwards."""

from __future__ import annotations

from django.db.models import Model
from django.forms import ModelForm
from django.http import HttpRequest

from articles.models.slugs import free_slugs


class Slugged:
    """An admin whose new things get a free address from their name; links to a thing outlive its renaming."""

    def save_model(self, request: HttpRequest, obj: Model, form: ModelForm, change: bool) -> None:
        """Give a new thing its address before it is stored."""
        if not change and not obj.slug:
            obj.slug = next(free_slugs(type(obj), obj.name))
        super().save_model(request, obj, form, change)
