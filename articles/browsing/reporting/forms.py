"""What a reader fills in to report an error, and where it is checked."""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.browsing.reporting.seals import LONGEST_OPEN, age
from articles.browsing.reporting.subjects import Subject, subject_at
from articles.models.error_reports import LONGEST_PAGE, LONGEST_WRONG

LARGEST_OFFSET = 10**9


class WhereForm(forms.Form):
    """Which page, and which words of it. `subject` is what they are about, None where there is no such page."""

    page = forms.CharField(max_length=LONGEST_PAGE)
    start = forms.IntegerField(required=False, min_value=0, max_value=LARGEST_OFFSET)
    end = forms.IntegerField(required=False, min_value=1, max_value=LARGEST_OFFSET)
    subject: Subject | None = None

    def clean(self) -> dict[str, Any]:
        """Find the thing; a span that is none leaves the page as a whole."""
        cleaned = super().clean() or self.cleaned_data
        for name in ("start", "end"):
            self.errors.pop(name, None)
        start, end = cleaned.get("start"), cleaned.get("end")
        span = (start, end) if start is not None and end is not None and start < end else None
        if "page" in cleaned:
            self.subject = subject_at(cleaned["page"], span)
        if self.subject is None:
            raise ValidationError(_("We do not know this page, or it is no longer there."))
        return cleaned


class OneLineEnd(forms.CharField):
    """Text as it is counted and stored: one character a line end, and letters put together the same way."""

    def to_python(self, value: Any) -> str:
        text = super().to_python(str(value or "").replace("\r\n", "\n").replace("\r", "\n"))
        return unicodedata.normalize("NFC", text)


class ErrorForm(WhereForm):
    """The form as it is sent. `now` is the moment at which it arrives."""

    wrong = OneLineEnd(
        max_length=LONGEST_WRONG,
        label=_("What is wrong?"),
        error_messages={"required": _("Say what is wrong.")},
    )
    email = forms.EmailField(required=False, max_length=254, label=_("E-mail for an answer (optional)"))
    seal = forms.CharField(max_length=200, required=False)
    blank = forms.CharField(required=False, label=_("Leave this field empty"))

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        self.now = now
        super().__init__(*args, **kwargs)

    def clean_blank(self) -> str:
        """Nobody sees this field; programs that fill in every field give themselves away."""
        if self.cleaned_data["blank"]:
            raise ValidationError(_("One field has to stay empty; it is empty again now. Send once more."))
        return ""

    def clean_seal(self) -> str:
        """Refuse forms that nobody opened, that were open for too long, or that no person can have filled in."""
        seal = self.cleaned_data["seal"]
        passed = age(seal, self.now)
        if passed is None or passed > LONGEST_OPEN:
            raise ValidationError(_("This form was open for too long. Your text is still here: send it once more."))
        if passed < timedelta(seconds=settings.ERROR_FORM_SECONDS):
            raise ValidationError(_("That was very quick. Look at your text once more, then send it."), code="quick")
        return seal
