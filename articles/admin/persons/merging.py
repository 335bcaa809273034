"""Two entries that are one person: found, looked at with all that moves, and made one; or kept apart for good."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import editing
from articles.admin.entries.confirming import Confirming
from articles.admin.entries.deeds import chosen, in_turn, parameter, reason_of
from articles.admin.forms import version_of
from articles.admin.persons.belongings import belongings, decided
from articles.admin.persons.conflicts import conflicts
from articles.admin.persons.finding import found_people
from articles.admin.returning import way_back
from articles.models import Person


class Merging(Confirming):
    """The part of the people's admin that merges two of them, or says that they are two."""

    actions = ["merge_chosen"]

    def get_urls(self) -> list[Any]:
        """The merge page beside the stock ones."""
        merge = path("<int:pk>/merge/", self.admin_site.admin_view(self.merge), name="articles_person_merge")
        return [merge, *super().get_urls()]

    @admin.action(description=gettext_lazy("Merge the two selected people"), permissions=["change"])
    def merge_chosen(self, request: HttpRequest, queryset: QuerySet[Person]) -> HttpResponse | None:
        """Lead to the preview for exactly two chosen people."""
        two = list(queryset.order_by("pk")[:3])
        if len(two) != 2:
            self.message_user(request, _("Choose exactly two people to merge."), messages.ERROR)
            return None
        return HttpResponseRedirect(merge_url(*two))

    @in_turn
    def merge(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Choose the other person, look at what would move, confirm. The person of the address stays unless swapped."""
        keep = self.entry(request, pk)
        lose = chosen(request, Person)
        refusal = why_not(keep, lose) if lose else ""
        if lose is None or refusal:
            words = parameter(request, "q")
            found = [] if refusal else [(person, merge_url(keep, person)) for person in found_people(keep, words)]
            context = {"title": title(keep), "keep": keep, "refusal": refusal, "q": words, "found": found}
            return self.deed(request, "merge", context, status=400 if refusal else 200)
        shown = {**preview(keep, lose), "title": title(keep)}
        return self.look_or_do(request, keep, lose, shown)

    def merged(self, request: HttpRequest, keep: Person, lose: Person) -> HttpResponse:
        """Do it, say so, and show the person that stays."""
        try:
            editing.merge_people(request.user, keep, lose, reason_of(request))
        except ValueError:
            # Somebody else merged one of them a moment ago.
            return redirect(merge_url(keep, lose))
        self.log_change(request, keep, _("Merged with {name}.").format(name=lose.name))
        done = _("{lost} is now a name of {kept}.").format(lost=lose.name, kept=keep.name)
        self.message_user(request, done, messages.SUCCESS)
        return redirect(way_back(request) or reverse("admin:articles_person_change", args=[keep.pk]))

    def separated(self, request: HttpRequest, keep: Person, lose: Person) -> HttpResponse:
        """Keep that they are two people; nobody is asked again."""
        editing.apart(request.user, keep, lose, reason_of(request))
        done = _("{one} and {other} are kept apart.").format(one=keep.name, other=lose.name)
        self.message_user(request, done, messages.SUCCESS)
        return redirect(way_back(request) or reverse("admin:articles_person_change", args=[keep.pk]))


def title(keep: Person) -> str:
    """What the page is called."""
    return _("Merge {name} with another entry").format(name=keep.name)


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
        if person.rejected:
            return _("An editor said that {name} is no person.").format(name=person.name)
    return ""


def preview(keep: Person, lose: Person) -> dict[str, Any]:
    """What the preview page shows: the direction, what moves, what speaks against it, and the state it is true for."""
    moving = belongings(lose)
    kept = decided(keep)
    state = {"keep": str(keep.pk), "lose": str(lose.pk)}
    state |= {str(number): str(share.number) for number, share in enumerate([*moving, kept])}
    return {
        "keep": keep,
        "lose": lose,
        "moving": moving,
        "kept_decisions": kept,
        "conflicts": conflicts(keep, lose),
        "swap_url": merge_url(lose, keep),
        "seen": version_of(state),
    }
