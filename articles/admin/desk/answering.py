"""What an answer does: decisions of the ledger, or a question that is put off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import editing, questions
from articles.admin.desk.meetings import NOW, days_told
from articles.admin.desk.people import of_name
from articles.models import (
    Account,
    Correction,
    Meeting,
    Mention,
    Organisation,
    Person,
    Question,
    Quote,
    Sighting,
)

Decided = list[Correction | None]
DAYS = ("earliest", "latest", "basis", "reason")
# Whoever may change such a thing may answer questions about it.
MODELS = {
    "who": "sighting", "people": "person", "meetings": "meeting", "dates": "meeting", "meeting": "meeting",
    "speaker": "quote", "quote": "quote", "nobody": "mention", "warning": "article",
}  # fmt: skip


class Unanswered(Exception):
    """Nothing was decided; the sentence says why."""


class Answer:
    """An editor's answer to one question: the choice that was made, a name that was typed, the reason."""

    def __init__(self, user: Any, question: Question, choice: str = "", typed: str = "", reason: str = "") -> None:
        self.user, self.question, self.reason = user, question, reason
        self.choice, self.typed = choice, typed.strip()

    def accept(self) -> list[Correction]:
        """Say yes, to the choice where there is one. Raises Unanswered."""
        return self.decided(ACCEPT)

    def reject(self) -> list[Correction]:
        """Say no. Raises Unanswered."""
        return self.decided(REJECT)

    def decided(self, answers: dict[str, Callable[[Answer], Decided]]) -> list[Correction]:
        """The decisions that the answer makes, oldest first."""
        try:
            return [one for one in answers[self.question.kind](self) if one]
        except ValueError as problem:
            raise Unanswered(str(problem)) from problem

    def later(self) -> None:
        """Put the question off for a while."""
        self.question.later_until, self.question.later_by = timezone.now() + questions.LATER, self.user
        self.question.save(update_fields=["later_until", "later_by"])

    def thing(self, model: type[Model]) -> Any:
        """The passage or the person of a report that is asked about. Raises Unanswered where it is gone."""
        found = model.objects.filter(pk=self.question.number).first()
        if found is None:
            raise Unanswered(_("This is not there any more."))
        return found

    def chosen(self) -> Person | Organisation | None:
        """Who was typed or chosen; None for nobody. Raises Unanswered without a sound choice."""
        if self.typed:
            found = of_name(self.typed)
            if found is None:
                raise Unanswered(
                    _("There is nobody, or more than one person, of the name “{name}”.").format(name=self.typed)
                )
            return found
        if self.choice == "nobody":
            return None
        kind, number = self.numbered()
        model = {"person": Person.objects.present(), "organisation": Organisation.objects}.get(kind)
        found = model.filter(pk=number).first() if model is not None else None
        if found is None:
            raise Unanswered(_("Choose one of the answers."))
        return found

    def numbered(self) -> tuple[str, int]:
        """The kind and the id of the choice."""
        kind, _dash, number = self.choice.partition("-")
        return kind, int(number) if number.isascii() and number.isdigit() and len(number) < 18 else 0


def identify(answer: Answer) -> Decided:
    """The person of the report is the one who was chosen."""
    found = answer.chosen()
    if not isinstance(found, Person):
        raise Unanswered(_("Choose one of the answers."))
    return [editing.change(answer.user, answer.thing(Sighting), {"person": found}, answer.reason)]


def name(answer: Answer) -> Decided:
    """The words mean whoever was chosen, or nobody who can be named."""
    mention, found = answer.thing(Mention), answer.chosen()
    if found is None:
        return [editing.confirm(answer.user, mention, answer.reason, ["person"])]
    return [editing.change(answer.user, mention, {"person": found}, answer.reason)]


def speak(answer: Answer) -> Decided:
    """The words are whose was chosen, or nobody's who can be named."""
    quote, found = answer.thing(Quote), answer.chosen()
    if found is None:
        return [editing.confirm(answer.user, quote, answer.reason, ["speaker", "speaker_organisation"])]
    field = "speaker" if isinstance(found, Person) else "speaker_organisation"
    return [editing.change(answer.user, quote, {field: found}, answer.reason)]


def merged(answer: Answer, merge: Callable[..., Correction], one: Any, other: Any) -> Decided:
    """Both are one; the chosen entry stays."""
    keep, lose = (other, one) if answer.numbered()[1] == other.pk else (one, other)
    return [merge(answer.user, keep, lose, answer.reason)]


def dated(answer: Answer) -> Decided:
    """The meeting was on the chosen days."""
    meeting, account = answer.question.meeting, chosen_account(answer)
    if account is None:
        return [editing.confirm(answer.user, meeting, answer.reason, DAYS)]
    earliest, latest = days_told(account)
    told = account.facts["date"]
    after = {"earliest": earliest, "latest": latest, "basis": told["basis"], "reason": told.get("reason", "")[:500]}
    return [editing.change(answer.user, meeting, after, answer.reason)]


def parted(answer: Answer) -> Decided:
    """The reports that do not allow the chosen days tell of other meetings, one for each."""
    meeting, account = answer.question.meeting, chosen_account(answer)
    days = days_told(account) if account else (meeting.earliest, meeting.latest)
    others = [
        one for one in meeting.accounts.order_by("pk") if one.facts.get("date") and not overlap(days_told(one), days)
    ]
    return [editing.move_account(answer.user, one, None, answer.reason) for one in others]


def overlap(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether the ranges share a day."""
    return one[0] <= other[1] and other[0] <= one[1]


def chosen_account(answer: Answer) -> Account | None:
    """The report whose days were chosen; None for those that readers see now."""
    if answer.choice in (NOW, ""):
        return None
    found = Account.objects.filter(pk=answer.numbered()[1], meeting=answer.question.meeting).first()
    if found is None:
        raise Unanswered(_("Choose one of the answers."))
    return found


ACCEPT: dict[str, Callable[[Answer], Decided]] = {
    "who": identify,
    "nobody": name,
    "speaker": speak,
    "people": lambda a: merged(a, editing.merge_people, a.question.person, a.question.other_person),
    "meetings": lambda a: merged(a, editing.merge_meetings, a.question.meeting, a.question.other_meeting),
    "dates": dated,
    "meeting": lambda a: [editing.confirm(a.user, a.question.meeting, a.reason)],
    "quote": lambda a: [editing.confirm(a.user, a.thing(Quote), a.reason)],
    "warning": lambda a: [editing.confirm(a.user, a.question.article, a.reason, ["warnings"])],
}
REJECT: dict[str, Callable[[Answer], Decided]] = {
    "who": lambda a: [editing.confirm(a.user, a.thing(Sighting), a.reason)],
    "nobody": lambda a: [editing.delete(a.user, a.thing(Mention), a.reason)],
    "speaker": lambda a: [editing.delete(a.user, a.thing(Quote), a.reason)],
    "people": lambda a: [editing.apart(a.user, a.question.person, a.question.other_person, a.reason)],
    "meetings": lambda a: [editing.apart(a.user, a.question.meeting, a.question.other_meeting, a.reason)],
    "dates": parted,
    "meeting": lambda a: [editing.delete(a.user, Meeting.objects.get(pk=a.question.meeting_id), a.reason)],
    "quote": lambda a: [editing.delete(a.user, a.thing(Quote), a.reason)],
    "warning": lambda a: [editing.change(a.user, a.question.article, {"hidden": True}, a.reason)],
}
