"""What every small form of the edit page has in common: a heading, a reason, a version, and what its buttons do."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.utils import ErrorDict
from django.utils.translation import gettext as _

from articles.admin.forms import STALE, LedgeredForm
from articles.admin.report import decisions
from articles.admin.report.choosing import Choice
from articles.admin.report.doubts import Doubts
from articles.models import Article, Correction

BUTTONS = SAVE, DELETE, CONFIRM, SEARCH = "save", "delete", "confirm", "search"


class Fix(LedgeredForm):
    """A small form about one thing of a report.

    `template` shows its fields; `permission` is needed to see and save it; `removal` and `removing` are the label of
    the button that deletes and the permission for it; `anchor` is where the page opens afterwards; what is
    `confirmable` can be kept as right as it is.
    """

    template = ""
    permission = ""
    removal: Any = ""
    removing = ""
    anchor = ""
    confirmable = True

    def __init__(self, article: Article, *args: Any, **kwargs: Any) -> None:
        self.article = article
        self.choices: dict[str, Choice] = {}
        # The page has the stock form too: no two inputs of one name.
        super().__init__(*args, auto_id="fix_%s", **kwargs)
        self.fields["why"].widget = forms.TextInput()
        self.furnish()

    def furnish(self) -> None:
        """Add what the model does not have: choices, offsets."""

    def ask(self, role: str, legend: Any, kinds: Any, nobody: Any) -> Choice:
        """One more question of who or what is meant."""
        self.choices[role] = Choice(self, role, legend, kinds, nobody)
        return self.choices[role]

    def clean(self) -> dict[str, Any]:
        """Everything chosen as things; then whether somebody else was faster."""
        for role, choice in self.choices.items():
            if role in self.cleaned_data:
                self.cleaned_data[role] = choice.clean(self.cleaned_data)
        self.check()
        if bool(self.instance.pk) != bool(self.cleaned_data.get("seen")):
            self.data = self.data.copy()
            self.data["seen"] = self.version if self.instance.pk else ""
            sentence = self.conflict(list(self.stored)) if self.instance.pk else self.gone()
            raise forms.ValidationError(sentence, code=STALE)
        return super().clean()

    def check(self) -> None:
        """What this form alone has to say against its values."""

    def gone(self) -> str:
        """The sentence for a thing that is not there any more."""
        return _("This is gone: it was deleted while you were editing. Save again to put your version in its place.")

    def only_look(self) -> None:
        """Show what was sent without a word against it: the editor is still searching."""
        self._errors, self.cleaned_data = ErrorDict(), {}

    @property
    def heading(self) -> str:
        """What the form is about."""
        return str(self.instance)

    @property
    def rejectable(self) -> str:
        """The address at which a person is said to be none; empty where no person is meant."""
        return ""

    @property
    def hidden_errors(self) -> list[str]:
        """What is wrong with values that no input shows."""
        return [error for field in self.hidden_fields() for error in field.errors]

    @property
    def doubtful(self) -> bool:
        """Whether the machine was unsure of the thing and no editor confirmed or changed it."""
        return bool(self.confirmable and self.instance.pk and Doubts(self.article).about(self.instance))

    @property
    def stale(self) -> bool:
        """Whether somebody else was faster."""
        return self.has_error("__all__", code=STALE)

    def may(self, do: str) -> bool:
        """Whether the form as it was sent allows that button: what is not saved need not be right, only not stale."""
        untouched = do == CONFIRM or (do == DELETE and bool(self.removal))
        return self.is_valid() or (untouched and not self.stale)

    @property
    def reason(self) -> str:
        """Why."""
        return self.cleaned_data.get("why") or ""

    def perform(self, user: Any, do: str) -> str:
        """Do what the button says; the sentence that tells what was done."""
        if do == CONFIRM and self.instance.pk:
            decisions.confirm(user, self.instance, self.reason)
            return _("Kept: this is right as it is.")
        return self.remove(user) if do == DELETE and self.removal else self.put(user)

    def put(self, user: Any) -> str:
        """Save."""
        raise NotImplementedError

    def remove(self, user: Any) -> str:
        """Delete."""
        raise NotImplementedError


def deletion(kind: str, article: Article, span: list[int]) -> Correction | None:
    """The decision that took away what stood on these words of the report."""
    rows = Correction.objects.filter(kind=kind, subject=f"article:{article.body_sha256}", action="delete")
    return next((row for row in rows.select_related("created_by")[:200] if row.target.get("span") == span), None)
