"""Questions follow: what is read, what leaves, and what editors decide."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q

from articles import corrections
from articles.corrections.subjects import keys_in
from articles.matching.decision import UNSURE
from articles.models import Account, Article, Correction, Meeting, Person, Question, Sighting
from articles.models.origin import EXTRACTION
from articles.questions.keeping import settle
from articles.questions.kinds import PEOPLE, WHO
from articles.questions.meetings import of_meetings
from articles.questions.parting import MANY, parted
from articles.questions.people import of_people
from articles.questions.reports import of_reports
from articles.questions.sightings import unsure_of, who

PASSAGES = ("mention", "quote", "article", "sighting")
IDENTITIES = ("person", "alias", "tenure", "sighting")
OF_MEETINGS = ("meeting", "participation", "account")
SURE = ("mention", "quote", "meeting")
PARTING = ("merge", "delete", "split")


def told(articles: list[Article], meetings: Iterable[int] = (), people: Iterable[int] = ()) -> None:
    """These reports were read in this transaction; `meetings` and `people` are the ids of those of earlier readings."""
    sightings = Sighting.objects.filter(article__in=articles, origin=EXTRACTION)
    seen = list(sightings.order_by().values_list("person", "verdict"))
    known = {person for person, _ in seen if person}
    paired = Question.objects.filter(Q(person__in=known) | Q(other_person__in=known), kind=PEOPLE).order_by()
    asked = {pk for pair in paired.values_list("person", "other_person") for pk in pair}
    of_reports(articles)
    of_people({person for person, verdict in seen if person and verdict != "same"} | (asked & known) | set(people))
    told_of = Account.objects.filter(article__in=articles).exclude(meeting=None).order_by()
    of_meetings({*told_of.values_list("meeting", flat=True), *meetings})


def removed(meetings: Iterable[int], people: Iterable[int]) -> None:
    """A report left that told of these meetings and people, by their ids; its own questions left with it."""
    of_people(people)
    of_meetings(meetings)


def resolved(profiles: list[int], people: dict[int, list[int]], meetings: Iterable[int]) -> None:
    """Sightings of these profiles were resolved anew, in this transaction.

    `people` are from whom to whom some went, `meetings` those that may read differently for it.
    """
    if not profiles:
        return
    seen = Sighting.objects.filter(profile__in=profiles)
    unsure = list(unsure_of(seen)[:MANY])
    sure = seen.exclude(verdict=UNSURE).order_by()
    about = Q(number__in=[one.pk for one in unsure]) | Q(number__in=sure.values("pk"))
    settle(Question.objects.filter(about, kind=WHO), who(unsure), None)
    of_people({*people, *(pk for heirs in people.values() for pk in heirs)})
    of_meetings(meetings)


def follow(decisions: Iterable[Correction]) -> None:
    """Editors decided, or took back, in this transaction: what was asked is answered, or asked again."""
    for decision in decisions:
        answer = decision if decision.in_force else None
        closed = of_reports(articles_of(decision), answer)
        if decision.kind == "person" and decision.action in PARTING:
            closed += parted(slugs_of(decision), decision)
        else:
            closed += of_people(people_of(decision), answer)
        closed += of_meetings(meetings_of(decision), answer)
        if answer:
            note(answer, closed)


def articles_of(decision: Correction) -> list[Article]:
    """The report about which, or about whose passages and people the decision is."""
    if decision.kind not in PASSAGES:
        return []
    rows = Article.objects.filter(body_sha256=decision.target["article"])
    return list(rows.defer("raw", "body", "search_text"))


def people_of(decision: Correction) -> set[int]:
    """The ids of the people whom the decision is about, those too who were meant before it."""
    if decision.kind not in IDENTITIES:
        return set()
    rows = Person.objects.filter(slug__in=slugs_of(decision)).values_list("pk", "merged_into")
    return {pk for row in rows for pk in row if pk}


def slugs_of(decision: Correction) -> set[str]:
    """The addresses of all people whom the decision names."""
    keys = [key for part in (decision.target, decision.before, decision.after) for key in keys_in(part)]
    return ({key["slug"] for key in keys if key["kind"] == "person"} | {decision.target.get("person")}) - {None}


def meetings_of(decision: Correction) -> set[int]:
    """The ids of the meetings that the decision is about, those too that were meant before it."""
    if decision.kind not in OF_MEETINGS:
        return set()
    keys = [key for part in (decision.target, decision.before, decision.after) for key in keys_in(part)]
    wanted = {key["meeting"] for key in keys if key["kind"] == "meeting"}
    rows = Meeting.objects.filter(key__in=wanted).values_list("pk", "merged_into")
    return {pk for row in rows for pk in row if pk}


def note(decision: Correction, closed: list[Question]) -> None:
    """Keep with the decision which kind of question it answered, and how sure the machine had been."""
    worst = max(closed, key=lambda question: question.damage, default=None)
    decision.asked, decision.confidence = (worst.kind, worst.confidence) if worst else sureness(decision)
    if decision.asked:
        Correction.objects.filter(pk=decision.pk).update(asked=decision.asked, confidence=decision.confidence)


def sureness(decision: Correction) -> tuple[str, float | None]:
    """The kind and the machine's confidence of a fact that nobody asked about."""
    if decision.kind not in SURE or decision.action not in ("confirm", "change", "delete"):
        return "", None
    if decision.action == "delete":
        made = decision.before.get("origin") == EXTRACTION
        return (decision.kind, decision.before.get("confidence")) if made else ("", None)
    found = corrections.find(corrections.moved(decision.target, decision.after))
    return (decision.kind, found.confidence) if found and found.origin == EXTRACTION else ("", None)
