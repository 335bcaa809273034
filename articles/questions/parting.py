"""Questions follow mergers, splits and rejections of people, by a few statements however much hangs on them."""

from __future__ import annotations

from django.db.models import Q

from articles.models import Correction, Person, Question, Sighting
from articles.questions.keeping import close, settle
from articles.questions.kinds import PEOPLE, WHO
from articles.questions.people import of_people
from articles.questions.sightings import unsure_of, who

# So many reports in which one of the people may be meant follow at once, the others when they are shown.
MANY = 500


def parted(slugs: set[str], decision: Correction) -> list[Question]:
    """Bring the questions in line that name the people of these addresses; those that the decision answered.

    Nobody is asked whether those are one whom an editor has just told apart, and nobody else is looked at. What a
    taken back decision had answered is asked again.
    """
    meant = Q(person__slug__in=slugs) | Q(found__slug__in=slugs)
    unsure = list(unsure_of(Sighting.objects.filter(meant))[:MANY])
    asked = Q(person__slug__in=slugs) | Q(other_person__slug__in=slugs)
    scope = asked | Q(kind=WHO, number__in=[one.pk for one in unsure])
    rows = list(Question.objects.filter(scope).select_related("person", "other_person"))
    answer = decision if decision.in_force else None
    closed = settle([one for one in rows if one.kind == WHO], who(unsure), answer)
    return closed + pairs([one for one in rows if one.kind == PEOPLE], decision)


def pairs(rows: list[Question], decision: Correction) -> list[Question]:
    """Close those of the pairs that are none any more, or open again what the decision had closed."""
    answered = [one for one in rows if one.decision_id == decision.pk]
    gone = [one for one in rows if one.open and any(map(absent, (one.person, one.other_person)))]
    if decision.in_force:
        close(gone, decision)
    elif answered:
        Question.objects.filter(pk__in=[one.pk for one in answered]).update(open=True, decision=None)
    if len(gone) > 1 or len(answered) > 1:
        # The one who stays may be a third one, who looked like the one who went.
        of_people({pk for one in (*gone, *answered) for pk in (one.person_id, one.other_person_id)})
    return gone if decision.in_force else []


def absent(person: Person) -> bool:
    """Whether the entry stands for nobody of their own."""
    return bool(person.merged_into_id) or person.rejected
