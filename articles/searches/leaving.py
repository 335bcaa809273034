"""The way out of e-mails, without a log-in: by an address that only the e-mail has."""

from __future__ import annotations

from django.conf import settings
from django.core import signing
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from articles.models import SavedSearch
from articles.models.saved_searches import NEVER

SIGNER = signing.Signer(salt="articles.searches.leaving")


def way_out(**of: int) -> str:
    """The address that ends all e-mails to a reader (`user`) or those about one `search`."""
    return settings.SITE_URL + reverse("unsubscribe", args=[SIGNER.sign_object(of)])


def left_by(token: str) -> QuerySet[SavedSearch]:
    """The searches that the address is about. Raises Http404 for one that we never gave out."""
    try:
        of = SIGNER.unsign_object(token)
    except (signing.BadSignature, ValueError) as error:
        raise Http404 from error
    return SavedSearch.objects.filter(**{"pk" if name == "search" else name: number for name, number in of.items()})


# Mail programs post here by themselves (RFC 8058), with neither a cookie nor a token of a form; the address is secret.
@csrf_exempt
@never_cache
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """Ask whether the e-mails should end; whoever posts has said so. Nothing else can be done or seen by it."""
    searches = left_by(token)
    if request.method == "POST":
        searches.update(frequency=NEVER)
    answer = render(request, "unsubscribe.html", {"searches": searches, "left": request.method == "POST"})
    answer["Referrer-Policy"] = "no-referrer"
    return answer
