"""The only methods that pages answer: the admin's own would take a TRACE or a PUT for a GET."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

KNOWN = ["GET", "HEAD", "POST"]
# What scripts of any site may read; their browsers ask first whether they may ask whether anything has changed.
OPEN = ("/api/", "/feeds/", "/codebook.json")
READING = "GET, HEAD, OPTIONS"
MAY_ASK = {
    "Allow": READING,
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": READING,
    "Access-Control-Allow-Headers": "If-None-Match, Accept-Language",
    "Access-Control-Max-Age": "86400",
}


def known_methods_only(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Answer every other method with 405, before anything else looks at the request."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method in KNOWN:
            return get_response(request)
        if request.method == "OPTIONS" and request.path.startswith(OPEN):
            return HttpResponse(status=204, headers=MAY_ASK)
        return HttpResponseNotAllowed(KNOWN)

    return answer
