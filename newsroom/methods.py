"""The only methods that pages answer: the admin's own would take a TRACE or a PUT for a GET."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

KNOWN = ["GET", "HEAD", "POST"]


def known_methods_only(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Answer every other method with 405, before anything else looks at the request."""

    def answer(request: HttpRequest) -> HttpResponse:
        return get_response(request) if request.method in KNOWN else HttpResponseNotAllowed(KNOWN)

    return answer
