"""Two entries that are one person: found, looked at, and made one."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import editing
from articles.admin.searching import words_of
from articles.models import Person

SUGGESTIONS = 20


class Merging:
    """The part of the people's admin that merges two of them."""

    change_form_template = "admin/articles/person/change_form.html"
    actions = ["merge_chosen"]

    def get_urls(self) -> list[Any]:
        """The merge page beside the stock ones."""
        merge = path("<int:pk>/merge/", self.admin_site.admin_view(self.merge), name="articles_person_merge")
        return [merge, *super().get_urls()]

    @admin.action(description=gettext_lazy("Merge the two selected people"), permissions=["change"])
    def merge_chosen(self, request: HttpRequest, queryset: QuerySet[Person]) -> HttpResponse | None:
        """Lead to the preview for exactly two chosen people."""
        chosen = list(queryset.order_by("pk")[:3])
        if len(chosen) != 2:
            self.message_user(request, _("Choose exactly two people to merge."), messages.ERROR)
            return None
        return HttpResponseRedirect(merge_url(*chosen))

    def merge(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Choose the other person, look at what would move, confirm. The person of the address stays unless swapped."""
        if not self.has_change_permission(request):
            raise PermissionDenied
        keep = get_object_or_404(Person, pk=pk)
        lose = self.chosen(request)
        refusal = why_not(keep, lose) if lose else ""
        if lose and not refusal and request.method == "POST":
            return self.merged(request, keep, lose)
        context = {
            **self.admin_site.each_context(request),
            "title": _("Merge {name} with another entry").format(name=keep.name),
            "opts": self.opts,
            "keep": keep,
            "lose": lose,
            "refusal": refusal,
            **(preview(keep, lose) if lose and not refusal else candidates(request, keep)),
        }
        return render(request, "admin/articles/person/merge.html", context, status=400 if refusal else 200)

    def chosen(self, request: HttpRequest) -> Person | None:
        """The person whose entry would vanish, if one was chosen."""
        number = request.POST.get("other") or request.GET.get("other") or ""
        if not (number.isascii() and number.isdigit() and len(number) < 19):
            return None
        return get_object_or_404(Person, pk=int(number))

    def merged(self, request: HttpRequest, keep: Person, lose: Person) -> HttpResponse:
        """Do it, say so, and show the person that stays."""
        try:
            editing.merge_people(request.user, keep, lose, request.POST.get("why", "")[:1000])
        except ValueError:
            # Somebody else merged one of them a moment ago.
            return redirect(merge_url(keep, lose))
        self.log_change(request, keep, _("Merged with {name}.").format(name=lose.name))
        self.message_user(
            request, _("{lost} is now a name of {kept}.").format(lost=lose.name, kept=keep.name), messages.SUCCESS
        )
        return redirect("admin:articles_person_change", keep.pk)


def merge_url(keep: Person, lose: Person) -> str:
    """The address of the preview: the first stays, the second one's entry vanishes."""
    return f"{reverse('admin:articles_person_merge', args=[keep.pk])}?other={lose.pk}"


def why_not(keep: Person, lose: Person) -> str:
    """The sentence that refuses the merge, or nothing."""
    if keep == lose:
        return _("{name} cannot be merged with the same entry.").format(name=keep.name)
    for person in (keep, lose):
        if person.merged_into_id:
            return _("{name} was merged into {other} already.").format(name=person.name, other=person.merged_into.name)
    return ""


def preview(keep: Person, lose: Person) -> dict[str, Any]:
    """What the preview page shows: what moves, in numbers and in names."""
    moving = editing.preview_merge(keep, lose)
    return {
        "moving": [(MOVING.get(kind, kind), number) for kind, number in moving.items()],
        "names": list(lose.aliases.values_list("name", flat=True)),
        "offices": [tenure.office for tenure in lose.tenures.select_related("office")],
        "reports": lose.articles.defer("raw", "body", "search_text")[:10],
        "swap_url": merge_url(lose, keep),
    }


MOVING = {
    "mentions": gettext_lazy("mentions"),
    "quotes": gettext_lazy("quotes"),
    "meetings": gettext_lazy("meetings"),
    "reports": gettext_lazy("reports"),
    "aliases": gettext_lazy("names"),
    "tenures": gettext_lazy("offices"),
}


def candidates(request: HttpRequest, keep: Person) -> dict[str, Any]:
    """People to choose from: those that the search finds, else those with the same surname in any spelling."""
    words = request.GET.get("q", "").replace("\0", "")[:200]
    others = Person.objects.present().exclude(pk=keep.pk).select_related("country")
    if words_of(words):
        found = others.filter(pk__in=Person.objects.named(words).order_by().values("pk"))
    else:
        alike = same_surname(keep)
        found = others.filter(alike).distinct() if alike else others.none()
    return {"q": words, "found": [(person, merge_url(keep, person)) for person in found[:SUGGESTIONS]]}


def same_surname(person: Person) -> Q:
    """People with a name whose key ends like one of this person's: the same surname in any spelling."""
    surnames = {key.rpartition(" ")[2] for key in person.aliases.values_list("key", flat=True)} - {""}
    alike = [Q(aliases__key=one) | Q(aliases__key__endswith=f" {one}") for one in sorted(surnames)]
    return Q.create(alike, connector=Q.OR) if alike else Q()
