"""Each request: a number by which its lines in the log are found, how long it took, and how it ended."""

from __future__ import annotations

import logging
import re
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from threading import Lock
from uuid import uuid4

from django.http import HttpRequest, HttpResponse

from newsroom.exposition import Figure, Sample
from newsroom.logs import current_request

access = logging.getLogger("newsroom.access")
# What a proxy may hand down as the number of a request.
GIVEN = re.compile(r"[A-Za-z0-9-]{8,64}")
# What in an address is known to one reader alone.
SECRET = {"key", "token", "uidb64"}
# Upper ends of the classes of duration, in seconds.
ENDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Tally:
    """How many requests this process has answered, by method and status, and how long they took."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.answered: Counter[tuple[str, str]] = Counter()
        self.classes = [0] * (len(ENDS) + 1)
        self.seconds = 0.0

    def count(self, method: str, status: int, seconds: float) -> None:
        """One more."""
        with self.lock:
            self.answered[method, str(status)] += 1
            self.classes[bisect_left(ENDS, seconds)] += 1
            self.seconds += seconds

    def figures(self) -> list[Figure]:
        """What was counted."""
        with self.lock:
            answered, classes, seconds = dict(self.answered), list(self.classes), self.seconds
        samples = [Sample(n, (("method", method), ("status", status))) for (method, status), n in answered.items()]
        help = "Requests that this process has answered; each web worker counts its own."
        return [
            Figure("newsroom_requests_total", "counter", help, tuple(samples)),
            Figure(
                "newsroom_request_seconds",
                "histogram",
                "How long this process took for its requests.",
                (*cumulative(classes), Sample(seconds, end="_sum"), Sample(sum(classes), end="_count")),
            ),
        ]


def cumulative(classes: list[int]) -> list[Sample]:
    """The classes as the format has them: each holds those below it too."""
    samples, total = [], 0
    for end, number in zip((*map(str, ENDS), "+Inf"), classes, strict=True):
        total += number
        samples.append(Sample(total, (("le", end),), "_bucket"))
    return samples


tally = Tally()


def watched(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Give each request a number, which the answer bears too; count it and write it down once it is answered."""

    def answer(request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        number = given if GIVEN.fullmatch(given) else uuid4().hex
        token, begun = current_request.set(number), time.perf_counter()
        try:
            response = get_response(request)
            seconds = time.perf_counter() - begun
            response["X-Request-ID"] = number
            tally.count(request.method or "", response.status_code, seconds)
            told = (request.method, shown(request), response.status_code, 1000 * seconds)
            access.info("%s %s %s %.1f ms", *told)
        finally:
            current_request.reset(token)
        return response

    return answer


def shown(request: HttpRequest) -> str:
    """The path, or its route where that holds a secret; never the question behind it, which is the reader's."""
    match = request.resolver_match
    return f"/{match.route}" if match and SECRET & match.kwargs.keys() else request.path
