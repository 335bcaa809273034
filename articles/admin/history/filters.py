"""Which decisions an editor wants to see: by whom, what, when, in which state, with which words."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db.models import Count, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.admin.history.about import told, touching
from articles.admin.history.wording import ACTIONS, KINDS
from articles.models import Article, Correction, Organisation, Person, Place
from articles.models.folding import stems

ANY = ("", _("all"))
STATES = [ANY, ("force", _("in force")), ("withdrawn", _("withdrawn")), ("unplaced", _("unplaced"))]
DECADES = [MinValueValidator(date(1900, 1, 1)), MaxValueValidator(date(2999, 12, 31))]
# So many things of a name are looked for in the ledger; who types less than a name finds too many anyway.
MOST_NAMED = 20


def day_field(label: Any) -> forms.DateField:
    """A day as browsers let one pick it."""
    return forms.DateField(
        label=label, required=False, validators=DECADES, widget=forms.DateInput(attrs={"type": "date"})
    )


class ActivityForm(forms.Form):
    """The filters; one that holds nonsense says so and filters nothing."""

    q = forms.CharField(
        label=_("Words"),
        required=False,
        max_length=200,
        strip=True,
        widget=forms.TextInput(attrs={"type": "search"}),
        help_text=_("In reasons, names, titles or quoted words."),
    )
    editor = forms.ChoiceField(label=_("Editor"), required=False)
    action = forms.ChoiceField(label=_("Action"), required=False, choices=[ANY, *ACTIONS.items()])
    kind = forms.ChoiceField(
        label=_("About"), required=False, choices=lambda: [ANY, *((name, kind.label) for name, kind in KINDS.items())]
    )
    state = forms.ChoiceField(label=_("State"), required=False, choices=STATES)
    since = day_field(_("From"))
    until = day_field(_("Until"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["editor"].choices = [ANY, *editors()]

    def filtered(self) -> QuerySet[Correction]:
        """The decisions that fit every filter."""
        self.is_valid()
        wanted = {name: value for name, value in self.cleaned_data.items() if value}
        condition = Q(**{COLUMNS[name]: wanted[name] for name in COLUMNS if name in wanted})
        if "since" in wanted:
            condition &= Q(created_at__gte=moment(wanted["since"], time.min))
        if "until" in wanted:
            condition &= Q(created_at__lte=moment(wanted["until"], time.max))
        for word in wanted.get("q", "").split():
            condition &= speaking_of(word)
        found = told(condition)
        state = wanted.get("state")
        if state in ("force", "withdrawn"):
            found = found.filter(withdrawn_at__isnull=state == "force")
        if state == "unplaced":
            found = found.filter(unplaced=True, withdrawn_at=None).exclude(action="delete")
        return found


COLUMNS = {"editor": "created_by", "action": "action", "kind": "kind"}


def editors() -> list[tuple[str, str]]:
    """Everybody who ever decided something, by name, with the number of their decisions."""
    decided = Correction.objects.exclude(created_by=None).order_by().values_list("created_by").annotate(Count("pk"))
    numbers = dict(decided)
    users = sorted(
        get_user_model()._default_manager.filter(pk__in=numbers), key=lambda user: editor_name(user).casefold()
    )
    return [(str(user.pk), f"{editor_name(user)} ({numbers[user.pk]})") for user in users]


def editor_name(user: Any) -> str:
    """What an editor is called."""
    return user.get_full_name() or user.get_username()


def moment(day: date, clock: time) -> datetime:
    """The day's first or last moment where the site is at home."""
    return timezone.make_aware(datetime.combine(day, clock))


def speaking_of(word: str) -> Q:
    """Decisions with the word in the reason or in a stored value, or about a thing with the word in its name."""
    variants = {word, word.casefold(), word.capitalize(), json.dumps(word)[1:-1], json.dumps(word.casefold())[1:-1]}
    found = touching(subjects(word)) | Q(article_sha256__in=titled(word))
    for text in variants:
        for column in ("reason", "before_text", "after_text"):
            found |= Q(**{f"{column}__icontains": text})
    return found


def subjects(word: str) -> list[str]:
    """The subjects of decisions about people, organisations and places of the name."""
    people = Person.objects.named(word) if stems(word) else Person.objects.none()
    found = [f"person:{slug}" for slug in people.order_by().values_list("slug", flat=True)[:MOST_NAMED]]
    for kind, model in (("organisation", Organisation), ("place", Place)):
        named = model.objects.filter(folded__contains=word.casefold()).order_by().values_list("slug", flat=True)
        found += [f"{kind}:{slug}" for slug in named[:MOST_NAMED]]
    return found


def titled(word: str) -> list[str]:
    """The fingerprints of reports with the word in their title."""
    reports = Article.objects.filter(title__icontains=word).order_by("-id")
    return list(reports.values_list("body_sha256", flat=True)[:MOST_NAMED])
