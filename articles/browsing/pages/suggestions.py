"""Names that begin as a reader types, for the fields that take names."""

from __future__ import annotations

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from articles.browsing.suggesting import SUGGESTED, suggested

# What is typed comes as `q`, or under the name of the field in which it is typed.
TYPED = (
    "q official speaker about_official country part mentions host speaker_country about place organisation source"
).split()


class TypedForm(forms.Form):
    """The beginning of a name."""

    q = forms.CharField(max_length=200, required=False)


def suggest(request: HttpRequest, kind: str) -> HttpResponse:
    """Options of a datalist."""
    if kind not in SUGGESTED:
        raise Http404
    typed = next((request.GET[name] for name in TYPED if name in request.GET), "")
    form = TypedForm({"q": typed})
    names = suggested(kind, form.cleaned_data["q"]) if form.is_valid() else []
    return render(request, "_suggestions.html", {"names": names})
