"""Other sites may embed what is meant for them, and nothing else."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from newsroom.methods import OPEN

# Scripts of other sites read the first; the pictures are shown where somebody shares the address of a page.
FOR_OTHERS = (*OPEN, "/cards/")


def for_this_site_alone(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Tell browsers which answers other sites may load: no page, so that none of it leaks into a foreign process."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        reach = "cross-origin" if request.path.startswith(FOR_OTHERS) else "same-origin"
        response.setdefault("Cross-Origin-Resource-Policy", reach)
        return response

    return answer
