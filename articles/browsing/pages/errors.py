"""Readers report an error: the form, and the thanks."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from articles.browsing.reporting.forms import ErrorForm, WhereForm
from articles.browsing.reporting.receiving import known, take_in
from articles.browsing.reporting.seals import sealed
from articles.browsing.reporting.senders import DAY, too_many
from articles.models.error_reports import LONGEST_WRONG

LARGEST_BODY = 40_000


# No session hangs on this form that another site could use: who may send is told by its seal, the browser's own word
# where the form came from, and how much was sent.
@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """The form for an error on a page; sent, it leads to the thanks or comes back with everything that was typed."""
    if not settings.ERROR_REPORTS_PER_DAY:
        raise Http404(_("Errors cannot be reported here."))
    if request.method != "POST":
        form = WhereForm(request.GET)
        form.is_valid()
        return form_page(request, form.subject, request.GET)
    if too_large(request):
        problem = _("That was too much. Go back and write up to %(count)s characters.") % {"count": LONGEST_WRONG}
        return form_page(request, None, QueryDict(), [problem], 413)
    return received(request)


def received(request: HttpRequest) -> HttpResponse:
    """Take in what was sent, or say why not."""
    now = timezone.now()
    form = ErrorForm(request.POST, now=now)
    if not form.is_valid() or from_elsewhere(request):
        problems = [error for name in ("__all__", "seal", "blank") for error in form.errors.get(name, [])]
        if form.is_valid():
            problems = [_("This was sent from another site. Look at it, then send it once more from here.")]
        return form_page(request, form.subject, request.POST, problems, 400, form)
    wait = None if known(form, now) else too_many(request, now)
    if wait:
        answer = form_page(request, form.subject, request.POST, [enough(wait)], 429, form)
        answer["Retry-After"] = str(int(wait.total_seconds()))
        return answer
    take_in(form, request, now)
    return redirect(f"{reverse('error_thanks')}?{urlencode({'page': form.subject.page})}")


def too_large(request: HttpRequest) -> bool:
    """Whether more was sent than any filled-in form holds."""
    length = request.META.get("CONTENT_LENGTH") or "0"
    return not (length.isascii() and length.isdecimal()) or len(length) > 9 or int(length) > LARGEST_BODY


def from_elsewhere(request: HttpRequest) -> bool:
    """Whether the browser says that another site sent this."""
    return request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none")


def enough(wait: Any) -> str:
    """Why nothing more is taken in for a while."""
    if wait == DAY:
        return _("Readers have sent very many reports today. Your text is still here: send it once more tomorrow.")
    return ngettext(
        "You have sent %(count)s report within an hour. Your text is still here: send it once more in a while.",
        "You have sent %(count)s reports within an hour. Your text is still here: send it once more in a while.",
        settings.ERROR_REPORTS_PER_HOUR,
    ) % {"count": settings.ERROR_REPORTS_PER_HOUR}


def form_page(
    request: HttpRequest, subject: Any, typed: QueryDict, problems: Any = (), status: int = 200, form: Any = None
) -> HttpResponse:
    """The form with what was typed and what is wrong with it; without a subject only what was typed, to be copied."""
    context = {
        "subject": subject,
        "typed": {name: typed.get(name, "") for name in ("wrong", "email")},
        "problems": problems,
        "errors": form.errors if form else {},
        "seal": kept_or_new(form),
        "longest": LONGEST_WRONG,
    }
    return render(request, "error_new.html", context, status=status)


def kept_or_new(form: Any) -> str:
    """The seal for the form when it comes back: the same if it is good, so that sending again needs no waiting."""
    wrong = form.errors.as_data().get("seal", []) if form else [None]
    good = form and all(error.code == "quick" for error in wrong)
    return form.data.get("seal", "") if good else sealed(timezone.now())


@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    """Thanks, and the way back."""
    form = WhereForm(request.GET)
    form.is_valid()
    return render(request, "error_thanks.html", {"subject": form.subject})
