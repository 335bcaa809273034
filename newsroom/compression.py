"""Texts go out compressed where that gives nothing away."""

import re

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

TEXT = re.compile(r"text/|application/(javascript|json|.+\+json|.+\+xml|xml|x-ndjson)\b|image/svg\+xml")


class Compression(GZipMiddleware):
    """Compresses static files, and the pages of those who are not logged in and have no form of their own.

    Whoever can make a browser ask for pages again and again with words of his choice and see how long the answers are
    guesses from their length what else stands in them (BREACH). A secret of the reader stands only in pages that carry
    a token against forged forms, and such a page comes with a cookie; the pages of readers have neither.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """The answer, compressed if it may be and the browser takes it."""
        static = request.path_info.startswith(settings.STATIC_URL)
        if response.status_code != 200 or not TEXT.match(response.get("Content-Type", "")):
            return response
        if not static and not is_open(request, response):
            return response
        answer = super().process_response(request, response)
        if static and answer.has_header("Content-Encoding"):
            # The file's tag stands for its plain bytes; its date is enough to ask whether it changed.
            del answer["ETag"]
        return answer


def is_open(request: HttpRequest, response: HttpResponseBase) -> bool:
    """Whether neither side has a cookie on which a secret hangs."""
    secrets = {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME}
    return not secrets & request.COOKIES.keys() and not response.cookies
