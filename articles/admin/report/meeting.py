"""A meeting's facts, put right beside the report that tells of it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.articles import check_days
from articles.admin.forms import in_words, stored_values
from articles.admin.meetings.forms import TopicsField
from articles.admin.report import candidates, decisions
from articles.admin.report.fixes import Fix
from articles.admin.words import BASES, FORMATS, STATUSES, WordChoices
from articles.models import Article, Meeting

PARTAKING = ("person", "organisation")
DAYS = ("earliest", "latest", "basis")


class MeetingFix(WordChoices, Fix):
    """When, where, how, about what, and who took part."""

    template = "admin/articles/article/fixes/_meeting.html"
    permission = "articles.change_meeting"
    words = {"format": FORMATS, "status": STATUSES, "basis": BASES}

    topics = TopicsField(label=gettext_lazy("Topics"), required=False, help_text=gettext_lazy("One a line."))
    part = forms.MultipleChoiceField(
        label=gettext_lazy("Who takes part"), required=False, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Meeting
        fields = [*DAYS, "format", "status", "topics"]
        widgets = {name: forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d") for name in ("earliest", "latest")}

    def furnish(self) -> None:
        """Ask for the place, and for one more who takes part."""
        meeting = self.instance
        self.anchor = "facts-meetings"
        self.fields["topics"].widget.attrs["rows"] = 2
        related = meeting.participations.select_related("person", "organisation", "office").order_by("pk")
        self.rows = {str(row.pk): row for row in related}
        self.fields["part"].choices = [(key, labelled(row)) for key, row in self.rows.items()]
        self.initial["part"] = list(self.rows)
        place = self.ask("place", gettext_lazy("Where?"), ["place"], gettext_lazy("not known"))
        self.fields["place"].label = _("place")
        place.offer(meeting.place, candidates.of_report(self.article, "place"))
        self.ask_for_another()

    def ask_for_another(self) -> None:
        """Offer people and organisations of the report who do not take part yet."""
        taking = {row.person or row.organisation for row in self.rows.values()}
        pool = [one for kind in PARTAKING for one in candidates.of_report(self.article, kind) if one not in taking]
        another = self.ask("another", gettext_lazy("Who else takes part?"), PARTAKING, gettext_lazy("nobody else"))
        another.offer(None, pool)

    def stored_now(self) -> dict[str, str]:
        """The facts, the place, and who takes part."""
        people = [str(row) for row in self.instance.participations.select_related("person", "organisation")]
        return {
            **stored_values(self.instance, list(self._meta.fields)),
            "place": in_words(self.instance.place),
            "part": ", ".join(sorted(people)) or "–",
        }

    def check(self) -> None:
        """Both days or none, in order."""
        check_days(self, self.cleaned_data)

    def put(self, user: Any) -> str:
        """Change what differs, and who takes part."""
        meeting = Meeting.objects.get(pk=self.instance.pk)
        after = {name: self.cleaned_data[name] for name in [*self._meta.fields, "place"]}
        days = [name for name in DAYS if getattr(meeting, name) != after[name]]
        if days:
            # What the machine gave as the reason of the old days is none of the new ones.
            after["reason"] = ""
        decisions.change(user, meeting, after, self.reason)
        for key in set(self.rows) - set(self.cleaned_data["part"]):
            decisions.delete(user, self.rows[key], self.reason)
        if self.cleaned_data["another"]:
            decisions.take_part(user, meeting, self.cleaned_data["another"], self.reason)
        return _("Saved: the meeting {meeting}.").format(meeting=Meeting.objects.get(pk=meeting.pk))


def labelled(row: Any) -> str:
    """Who takes part, and in which office."""
    return f"{row}, {row.office.title}" if row.office else str(row)


def meeting_of(article: Article, number: str) -> Meeting | None:
    """The meeting of that number, if the report tells of it."""
    pk = int(number) if number.isascii() and number.isdigit() and len(number) < 19 else 0
    return Meeting.objects.select_related("place").filter(pk=pk, accounts__article=article).first()
