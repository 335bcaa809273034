"""Who met whom: the matrix of countries or officials."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render

from articles.browsing.listing import wanted_export
from articles.browsing.matrix.asking import COMPARED, MatrixListing
from articles.browsing.matrix.files import matrix_file
from articles.browsing.matrix.table import matrix


def who_met_whom(request: HttpRequest) -> HttpResponseBase:
    """The matrix as a page, or as the file that `?format=` asks for."""
    listing = MatrixListing(request)
    found = matrix(listing)
    wanted = wanted_export(request.GET, "matrix")
    if wanted:
        return matrix_file(listing, found, wanted)
    context = {
        "listing": listing,
        "matrix": found,
        "compared": [(words, value == listing.who, listing.query(("of", value))) for value, words in COMPARED.items()],
    }
    return render(request, "matrix.html", context)
