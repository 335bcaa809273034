"""Who may read the figures of the site: those who may see logs, and programs that bear a token."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare

BEARER = "Bearer "


def may_read_figures(request: HttpRequest) -> bool:
    """Whether the request bears METRICS_TOKEN, or comes from staff."""
    given = request.headers.get("Authorization", "")
    if settings.METRICS_TOKEN and given.startswith(BEARER):
        return constant_time_compare(given.removeprefix(BEARER), settings.METRICS_TOKEN)
    return request.user.is_active and request.user.is_staff
