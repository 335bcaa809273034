"""The pages behind the edit page: one small form for each mark and each fact."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils.translation import gettext as _

from articles import corrections
from articles.admin.articles import HEAVY, ArticleAdmin
from articles.admin.report import decisions
from articles.admin.report.asked import AskedForm
from articles.admin.report.asking import asked_fix, tabs
from articles.admin.report.fixes import BUTTONS, SEARCH, Fix
from articles.admin.report.heading import HeadingFix
from articles.admin.report.meeting import MeetingFix, meeting_of
from articles.admin.report.person import PersonFix, person_of
from articles.admin.report.reading import shown
from articles.admin.report.saying import latest, with_way_back
from articles.models import Article, Person

Builder = Callable[[Any], Fix]


@admin.register(Article)
class ReportAdmin(ArticleAdmin):
    """Reports with their edit page."""

    change_form_template = "admin/articles/article/change_form.html"

    def get_urls(self) -> list[Any]:
        """The small forms beside the stock pages."""
        wrap, name = self.admin_site.admin_view, "articles_article_{}".format
        return [
            path("<int:pk>/mark/", wrap(self.mark), name=name("mark")),
            path("<int:pk>/fix/<slug:thing>/<slug:which>/", wrap(self.fix), name=name("fix")),
            path("<int:pk>/no-person/<int:person>/", wrap(self.no_person), name=name("no_person")),
            *super().get_urls(),
        ]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The stock form below the text and the facts, which are read once it is sure that the report may be seen."""
        response = super().change_view(request, object_id, form_url, extra_context)
        article = getattr(response, "context_data", None) and response.context_data.get("original")
        if article:
            response.context_data.update(
                shown(article, request.GET), may=request.user.has_perm("articles.change_mention")
            )
        return response

    def mark(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The form for words of the report: a mark that stands on them, or a new one."""
        article = self.article(request, pk)
        if not request.user.has_perm("articles.change_mention"):
            raise PermissionDenied
        asked = AskedForm(article, request.GET if request.GET else None)
        if not asked.is_valid():
            context = {**self.page(request, article), "asked": asked, "title": _("Mark words of the report")}
            return render(request, template(request, "asked"), context)
        return self.answer(
            request, article, lambda data: asked_fix(article, asked.cleaned_data, data), asked.cleaned_data
        )

    def fix(self, request: HttpRequest, pk: int, thing: str, which: str) -> HttpResponse:
        """The form for a meeting, a person, or the report itself."""
        article = self.article(request, pk)
        found = {"meeting": meeting_of, "person": person_of, "report": lambda one, _which: one}.get(thing)
        instance = found and found(article, which)
        if not instance:
            raise Http404
        form = {"meeting": MeetingFix, "person": PersonFix, "report": HeadingFix}[thing]
        return self.answer(request, article, lambda data: form(article, data, instance=found(article, which)), None)

    def answer(self, request: HttpRequest, article: Article, build: Builder, asked: Any) -> HttpResponse:
        """Show the form, or do what its button says and go back to the report."""
        if not request.user.has_perm(build(None).permission):
            raise PermissionDenied
        if request.method != "POST":
            form = build(request.GET if searching(request.GET) else None)
            return self.show(request, article, form, asked)
        if request.POST.get("do") not in BUTTONS:
            return self.show(request, article, build(None), asked, status=400)
        with transaction.atomic():
            # From here on nobody else decides anything: what is compared is what will be overwritten.
            corrections.take_turn()
            form, do = build(request.POST), request.POST["do"]
            if not searching(request.POST) and form.may(do):
                before = latest()
                sentence = form.perform(request.user, do)
                messages.success(request, with_way_back(request.user, article, sentence, before))
                return back(article, form.anchor)
        return self.show(request, article, form, asked)

    def show(self, request: HttpRequest, article: Article, form: Fix, asked: Any, status: int = 200) -> HttpResponse:
        """The form, as a page or alone for the panel; with 409 where somebody else was faster."""
        if form.is_bound and searching(form.data):
            form.only_look()
        context = {
            **self.page(request, article),
            "form": form,
            "title": form.heading,
            "action": request.get_full_path(),
            "removable": form.removal and request.user.has_perm(form.removing),
            "rejecting": request.user.has_perm("articles.delete_person"),
            "tabs": tabs(article, asked) if asked else [],
        }
        return render(request, template(request, "fix"), context, status=409 if form.stale else status)

    def no_person(self, request: HttpRequest, pk: int, person: int) -> HttpResponse:
        """Look at all that hangs on a person, and say that it is none."""
        if not request.user.has_perm("articles.delete_person"):
            raise PermissionDenied
        article, found = self.article(request, pk), get_object_or_404(Person.objects.present(), pk=person)
        if request.method == "POST":
            with transaction.atomic():
                before = latest()
                decisions.delete(request.user, found, request.POST.get("why", "").replace("\0", "")[:1000])
            sentence = _("Saved: “{name}” is no person.").format(name=found.name)
            messages.success(request, with_way_back(request.user, article, sentence, before))
            return back(article, "facts-people")
        hanging = decisions.hanging_on(found)
        context = {**self.page(request, article), "hanging": hanging, "action": request.path}
        context["title"] = _("“{name}” is not a person?").format(name=found.name)
        return render(request, template(request, "no_person"), context)

    def article(self, request: HttpRequest, pk: int) -> Article:
        """The report, for those who may see it."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        return get_object_or_404(Article.objects.select_related("source").defer(*HEAVY), pk=pk)

    def page(self, request: HttpRequest, article: Article) -> dict[str, Any]:
        """What every page of the admin needs."""
        return {**self.admin_site.each_context(request), "opts": self.opts, "article": article}


def searching(data: Any) -> bool:
    """Whether the form was sent to look for somebody, not to save."""
    return data.get("do") == SEARCH


def template(request: HttpRequest, name: str) -> str:
    """The template of a page, or of its middle alone where the script of the edit page asks for it."""
    return f"admin/articles/article/{'_' if request.headers.get('X-Panel') else ''}{name}.html"


def back(article: Article, anchor: str) -> HttpResponseRedirect:
    """The way back to the report, opened where something was put right."""
    return HttpResponseRedirect(f"{reverse('admin:articles_article_change', args=[article.pk])}#{anchor}")
