"""What the index must say, asked of the database in the plainest way: one question for each value of each field."""

from __future__ import annotations

from collections import Counter
from datetime import date

from django.db.models import Count, Exists, F, OuterRef, Q
from django.utils import timezone

from articles.models import Account, Article, Meeting, Mention, Participation, Place, Quote

VISIBLE = {"articles": Article.objects.visible, "meetings": Meeting.objects.visible, "quotes": Quote.objects.visible}
STATES = ("held", "planned", "cancelled", "refused", "unclear", "postponed", "overdue")


def visible(name):
    return VISIBLE[name]()


def in_state(meetings, state):
    """Those of the meetings in a state: each is also found under its status."""
    if state == "overdue":
        return meetings.filter(status="planned", latest__lt=timezone.localdate(), moved_to=None)
    if state == "postponed":
        return meetings.filter(Q(postponed=True) | Q(moved_to__isnull=False))
    return meetings.filter(status=state)


def told(value_of):
    """Reports that tell of a meeting, which readers see, that fits."""
    return lambda value: Q(
        pk__in=Account.objects.filter(meeting__in=value_of(Meeting.objects.visible(), value)).values("article")
    )


def reported(**lookups):
    """Meetings of which a report tells, which readers see, that fits."""
    return lambda value: Q(
        pk__in=Account.objects.filter(
            Q(*[(name, value) for name in lookups.values()], _connector=Q.OR), article__hidden=False
        ).values("meeting")
    )


def at(meetings, place):
    return meetings.filter(place__in=Place.objects.within([Place.objects.get(pk=place)]))


def seat(value):
    kind, code = value.split(":")
    own = Q(office__country=code) | Q(office__country=None, person__country=code)
    return Q(pk__in=Participation.objects.filter(own, office__kind=kind).values("meeting"))


HAS_ARTICLES = {
    "meetings": told(lambda rows, _: rows)("meetings"),
    "quotes": Q(quotes__isnull=False),
    "copies": Q(copies__hidden=False),
}


def has_meeting(value):
    if value == "reports":
        several = Account.objects.filter(article__hidden=False).values("meeting")
        return Q(pk__in=several.annotate(n=Count("article", distinct=True)).filter(n__gt=1).values("meeting"))
    if value == "quotes":
        return Q(pk__in=Account.objects.filter(article__hidden=False, article__quotes__isnull=False).values("meeting"))
    return {"place": ~Q(place=None), "contradiction": Q(contradiction=True), "day": Q(earliest=F("latest"))}[value]


def named_within(who):
    inside = Q(article=OuterRef("article"), start__gte=OuterRef("start"), end__lte=OuterRef("end"))
    return Q(pk__in=Quote.objects.filter(Exists(Mention.objects.filter(inside, who))).values("pk"))


def of_country(role):
    return lambda code: Q(**{f"{role}__country": code}) | Q(**{f"{role}_organisation__country": code})


def about(code):
    return of_country("addressee")(code) | named_within(Q(country=code) | Q(person__country=code))


def about_person(number):
    return Q(addressee=number) | named_within(Q(person=number))


# Each field of each list: the condition that a row has a value.
FIELDS = {
    "articles": {
        "country": lambda value: Q(countries=value),
        "official": lambda value: Q(people=value),
        "source": lambda value: Q(source=value) | Q(agency=value),
        "kind": lambda value: Q(source__kind=value),
        "language": lambda value: Q(language=value),
        "part": told(lambda rows, value: rows.filter(countries=value)),
        "place": told(at),
        "format": told(lambda rows, value: rows.filter(format=value)),
        "status": told(in_state),
        "has": HAS_ARTICLES.get,
    },
    "meetings": {
        "country": lambda value: Q(countries=value),
        "official": lambda value: Q(participations__person=value),
        "organisation": lambda value: Q(participations__organisation=value),
        "host": lambda value: Q(place__country=value),
        "place": lambda value: Q(pk__in=at(Meeting.objects, value)),
        "format": lambda value: Q(format=value),
        "status": lambda value: Q(pk__in=in_state(Meeting.objects.all(), value)),
        "office": lambda value: Q(pk__in=Participation.objects.filter(office__kind=value).values("meeting")),
        "office_of": seat,
        "source": reported(one="article__source", other="article__agency"),
        "language": reported(one="article__language"),
        "mentions": reported(one="article__countries"),
        "has": has_meeting,
    },
    "quotes": {
        "speaker": lambda value: Q(speaker=value),
        "organisation": lambda value: Q(speaker_organisation=value),
        "type": lambda value: Q(type=value),
        "medium": lambda value: Q(medium=value),
        "denied": lambda value: Q(denied=True),
        "speaker_country": of_country("speaker"),
        "about": about,
        "about_official": about_person,
        "country": lambda value: Q(article__countries=value),
        "official": lambda value: Q(article__people=value),
        "source": lambda value: Q(article__source=value) | Q(article__agency=value),
        "language": lambda value: Q(article__language=value),
    },
}


def rows_with(name, field, value):
    """The ids of the rows that readers see and that have the value."""
    if field == "topic":
        return rows_on(name, value)
    return set(visible(name).filter(FIELDS[name][field](value)).values_list("pk", flat=True))


def rows_on(name, topic):
    """Meetings, or reports of them, on a topic: the databases look into lists each in its own way, so this does not."""
    about_it = {pk for pk, topics in Meeting.objects.visible().values_list("pk", "topics") if topic in topics}
    if name == "meetings":
        return about_it
    told_of = Account.objects.filter(meeting__in=about_it, article__hidden=False)
    return set(told_of.values_list("article", flat=True))


def days(name):
    """The possible days of the rows by their ids."""
    way = "article__" if name == "quotes" else ""
    return {pk: tuple(of) for pk, *of in visible(name).values_list("pk", f"{way}earliest", f"{way}latest")}


def rows_of(name, conditions):
    """The ids of the rows that meet the conditions, in the order of the list."""
    known = days(name)
    found = set(known)
    for field, values in conditions.all_of.items():
        for value in values:
            found &= rows_with(name, field, value)
    for field, values in conditions.any_of.items():
        found &= set().union(*(rows_with(name, field, value) for value in values))
    for field, values in conditions.none_of.items():
        found -= set().union(*(rows_with(name, field, value) for value in values))
    if conditions.keys is not None:
        found &= conditions.keys
    found = {pk for pk in found if fits(known[pk], conditions)}
    return [pk for pk in visible(name).values_list("pk", flat=True) if pk in found]


def fits(possible, asked):
    first, last = possible if possible[0] else (None, None)
    if asked.after or asked.before:
        if first is None:
            return False
        start, end = (first, last) if asked.sure else (last, first)
        return start >= (asked.after or date.min) and end <= (asked.before or date.max)
    return True


def months_of(name, found):
    """How many rows may be of each month: of all from that of the first to that of the last possible day."""
    known = days(name)
    months = [[12 * day.year + day.month - 1 for day in known[pk]] for pk in found if known[pk][0]]
    counted = Counter(month for first, last in months for month in range(first, last + 1))
    return {(month // 12, month % 12 + 1): number for month, number in counted.items()}


def today():
    return timezone.localdate()


def leads(name, found):
    """The rows that stand for others among these, in their order: first of a wording, best of a statement."""
    return first_of_wordings(found) if name == "articles" else best_of_statements(found)


def first_of_wordings(found):
    """Originals, and of each group whose original is not there the report that came in first."""
    original = dict(visible("articles").filter(pk__in=found).values_list("pk", "original"))

    def leads(pk):
        group = [other for other in found if original[other] == original[pk]]
        return original[pk] is None or (original[pk] not in found and pk == min(group))

    return [pk for pk in found if leads(pk)]


def best_of_statements(found):
    """Quotes of no statement, and those before which none of the same statement stands."""
    rows = {pk: of for pk, *of in visible("quotes").filter(pk__in=found).values_list("pk", "statement", "standing")}

    def leads(statement, standing):
        others = [other for of, other in rows.values() if of == statement and other is not None]
        return statement is None or standing is None or standing == min(others)

    return [pk for pk in found if leads(*rows[pk])]
