"""What other programs and other sites read: with a fingerprint to ask again by, and open to scripts of any site."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response, patch_vary_headers, set_response_etag
from django.views.decorators.http import require_safe

# No cookie and no log-in changes what is read here, so that any site may read it.
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Content-Disposition, ETag, Link",
}
# Corrections show at once: a copy may be kept, but is asked for anew each time.
KEPT = "public, no-cache"


def shared(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Let a view be read by anybody, and not be sent again to whoever has it already."""

    @require_safe
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return opened(request, view(request, *args, **kwargs))

    return answer


def opened(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """The response with the headers of what is shared, or that nothing has changed since it was last read."""
    response.setdefault("Cache-Control", KEPT)
    # The names of countries are those of the reader's language.
    patch_vary_headers(response, ["Accept-Language"])
    if isinstance(response, HttpResponse) and response.status_code == 200:
        set_response_etag(response)
        response = get_conditional_response(request, etag=response["ETag"], response=response)
    for name, value in OPEN.items():
        response[name] = value
    return response
