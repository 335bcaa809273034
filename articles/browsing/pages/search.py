"""One question over everything."""

from __future__ import annotations

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from articles.browsing.searching.meaning import meaning_of
from articles.browsing.searching.near import suggestions
from articles.browsing.searching.reading import reading_of
from articles.browsing.searching.sections import sections
from articles.models.queries import read

# Where no more reports are found, something else may have been meant.
LITTLE = 2


class SearchForm(forms.Form):
    """The question."""

    q = forms.CharField(label=_("Search"), max_length=200, required=False)


def search(request: HttpRequest) -> HttpResponse:
    """What a question finds of each kind, the pages that it names, and what may have been meant."""
    form = SearchForm(request.GET)
    words = form.cleaned_data["q"] if form.is_valid() else ""
    query = read(words)
    context = {"form": form, "words": words, "query": query}
    if query.node:
        meaning = meaning_of(query)
        found = sections(query, words)
        counts = {section.kind: section.count for section in found}
        context |= {
            "reading": reading_of(meaning, shown="meetings" not in counts),
            "sections": found,
            "suggestions": suggestions(query, words, meaning.rest) if counts.get("articles", 0) <= LITTLE else [],
        }
    return render(request, "found.html", context)
