"""Words that tell of a meeting: which one, a new one, or none."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.forms import in_words
from articles.admin.report import candidates, decisions
from articles.admin.report.decisions import New
from articles.admin.report.fixes import Fix
from articles.admin.report.marks import spans
from articles.models import Account, Article, Meeting

PARTAKING = ("person", "organisation")


class PassageFix(Fix):
    """Which meeting the words tell of; words that tell of none yet are made a passage on one."""

    template = "admin/articles/article/fixes/_passage.html"
    permission = "articles.change_meeting"
    removing = "articles.change_meeting"
    confirmable = False

    people = forms.MultipleChoiceField(
        label=gettext_lazy("Who takes part in a new meeting"), required=False, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Account
        fields: list[str] = []

    def __init__(self, article: Article, span: tuple[int, int], *args: Any, **kwargs: Any) -> None:
        self.span = span
        super().__init__(article, *args, **kwargs)

    def furnish(self) -> None:
        """Offer the meetings of the report, and those of its people as participants of a new one."""
        account, (start, end) = self.instance, self.span
        self.new = not account.pk
        self.anchor, self.said = f"c{start}-{end}", self.article.body[start:end]
        self.passages = len(spans(account.spans))
        if not self.new:
            self.removal = gettext_lazy("The report tells of no such meeting")
        pool = list(candidates.all_of("meeting").filter(accounts__article=self.article).distinct())
        choice = self.ask("about", gettext_lazy("Which meeting is it?"), ["meeting"], "")
        self.fields["about"].label = _("meeting")
        choice.offer(account.meeting if account.pk else None, pool)
        if self.new:
            self.initial["about"] = candidates.value_of(pool[0]) if len(pool) == 1 else "new:meeting"
        self.offer_people(start, end)

    def offer_people(self, start: int, end: int) -> None:
        """People and organisations of the report, those whom the passage names ticked."""
        pool = [one for kind in PARTAKING for one in candidates.of_report(self.article, kind)]
        here = self.article.mentions.filter(start__gte=start, end__lte=end)
        named = set(here.values_list("person", "organisation"))
        self.fields["people"].choices = [(candidates.value_of(one), str(one)) for one in pool[: candidates.REST]]
        ids = {("person", person) for person, _body in named} | {("organisation", body) for _person, body in named}
        self.initial["people"] = [candidates.value_of(one) for one in pool if (one._meta.model_name, one.pk) in ids]

    @property
    def heading(self) -> str:
        """That the words tell of a meeting, or should."""
        return _("A passage on a meeting") if self.new else str(self.instance.meeting)

    def stored_now(self) -> dict[str, str]:
        """Which meeting, and by which passages."""
        return {"about": in_words(self.instance.meeting), "spans": in_words(self.instance.spans)}

    def check(self) -> None:
        """A meeting has to be chosen."""
        if self.cleaned_data.get("about") is None and not self.has_error("about"):
            self.add_error("about", _("Choose a meeting, or a new one."))

    def put(self, user: Any) -> str:
        """Tie the words, or all that the report tells of the meeting, to the chosen one."""
        meeting = self.cleaned_data["about"]
        if self.new:
            meeting = self.made(user) if isinstance(meeting, New) else meeting
            decisions.tell(user, self.article, self.span, meeting, self.reason)
        elif meeting != self.instance.meeting:
            other = None if isinstance(meeting, New) else meeting
            meeting = decisions.move(user, self.instance, other, self.reason)
        return _("Saved: these words tell of the meeting {meeting}.").format(meeting=meeting)

    def made(self, user: Any) -> Meeting:
        """A new meeting with those who were ticked."""
        people = [candidates.thing_of(value, PARTAKING) for value in self.cleaned_data["people"]]
        return decisions.add_meeting(user, {"status": "held"}, [one for one in people if one], self.reason)

    def remove(self, user: Any) -> str:
        """The report tells of no such meeting."""
        decisions.disown(user, self.instance, self.reason)
        return _("Saved: the report tells of no such meeting.")


def account_at(article: Article, start: int, end: int, which: int | None) -> Account:
    """What the report tells of the meeting `which` in these words, or anywhere in it; of any meeting without `which`;
    else an account to be added.
    """
    accounts = article.accounts.exclude(meeting=None).select_related("meeting__place").order_by("pk")
    mine = [one for one in accounts if which in (None, one.meeting_id)]
    fitting = [one for one in mine if (start, end) in spans(one.spans)] or (mine if which else [])
    return fitting[0] if fitting else Account(article=article, spans=[[start, end]])
