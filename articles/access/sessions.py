"""A session that nobody uses ends; that it is used is written down every few minutes, not with every page."""

from collections.abc import Callable
from time import time
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest, HttpResponse

SEEN = "seen"


def ending_when_idle(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Put off the end of the session of somebody who is at work; visitors get no session by it."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        session = request.session
        # Looking into a session that the page had no need of would ask the database for nothing.
        if session.accessed and SESSION_KEY in session and is_due(session.get(SEEN, 0)):
            note(request)
        return response

    return answer


def note(request: HttpRequest, **_signal: Any) -> None:
    """Receive `user_logged_in`: the session is used from now on."""
    request.session[SEEN] = int(time())


def is_due(seen: int) -> bool:
    """Whether the last note, in seconds since 1970, is old enough for another one."""
    return time() - seen >= settings.SESSION_NOTED_EVERY
