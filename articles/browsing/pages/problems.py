"""Pages for what went wrong; those that need no database never ask it."""

from __future__ import annotations

import sys

from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import get_language_from_request, override

from articles.browsing.nearest import Help, help_for

# Databases that restart are back by then.
RETRY_AFTER = 30  # seconds


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What may have been meant, and a search; without a database only the search."""
    try:
        found = help_for(request.path_info)
    except DatabaseError:
        found = Help()
    # That there is an exception keeps the footer from offering to report an error on a page that does not exist.
    return render(request, "404.html", {"help": found, "exception": str(exception)}, status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """A fault of ours, or a database that does not answer, which passes by itself: 503 says when to come again."""
    unreachable = isinstance(sys.exc_info()[1], OperationalError | InterfaceError)
    # Nothing but the request: neither a session nor anything else that asks the database.
    with override(get_language_from_request(request)):
        page = render_to_string("503.html" if unreachable else "500.html", {"retry_after": RETRY_AFTER})
    answer = HttpResponse(page, status=503 if unreachable else 500)
    answer["Cache-Control"] = "no-store"
    if unreachable:
        answer["Retry-After"] = str(RETRY_AFTER)
    return answer
