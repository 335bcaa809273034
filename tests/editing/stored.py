"""What readers see, read from the stored rows, in the shape of the naive expectation."""

from django.db.models import Prefetch

from articles.models import Account, Article, Meeting, Mention, Participation, Person, Quote, Tenure


def stored():
    """Reports, their passages, the meetings and the people that readers see."""
    reports = Article.objects.prefetch_related("people", "countries", *with_passages())
    return {
        "reports": {article.file: report(article) for article in reports},
        "passages": {article.file: passages(article) for article in reports},
        "meetings": {one.key: meeting(one) for one in with_all_of_it(Meeting.objects.visible())},
        "people": {one.slug: person(one) for one in with_names_and_offices(Person.objects.visible())},
    }


def with_passages():
    mentions = Mention.objects.select_related("person", "organisation", "place")
    quotes = Quote.objects.select_related("speaker", "addressee", "speaker_organisation", "parent")
    return Prefetch("mentions", mentions), Prefetch("quotes", quotes)


def with_all_of_it(meetings):
    accounts = Prefetch("accounts", Account.objects.select_related("article"))
    seats = Prefetch("participations", Participation.objects.select_related("person", "organisation", "office"))
    return meetings.select_related("place").prefetch_related("countries", accounts, seats)


def with_names_and_offices(people):
    return people.prefetch_related("aliases", Prefetch("tenures", Tenure.objects.select_related("office")))


def report(article):
    return {
        "title": article.title,
        "days": (article.earliest, article.latest) if article.earliest else None,
        "hidden": article.hidden,
        "people": {one.slug for one in article.people.all()},
        "countries": {one.code for one in article.countries.all()},
    }


def slug(row):
    return row and row.slug


def name(row):
    return row and row.name


def passages(article):
    return {
        "mentions": {(row.start, row.end, row.kind): mention(row) for row in article.mentions.all()},
        "quotes": {(row.start, row.end): quote(row) for row in article.quotes.all()},
    }


def mention(row):
    return {
        "person": slug(row.person),
        "organisation": name(row.organisation),
        "country": row.country_id,
        "place": name(row.place),
        "origin": row.origin,
    }


def quote(row):
    return {
        "speaker": slug(row.speaker),
        "organisation": name(row.speaker_organisation),
        "addressee": slug(row.addressee),
        "denied": row.denied,
        "inside": (row.parent.start, row.parent.end) if row.parent else None,
        "origin": row.origin,
    }


def meeting(row):
    return {
        "days": (row.earliest, row.latest) if row.earliest else None,
        "place": name(row.place),
        "status": row.status,
        "format": row.format,
        "topics": row.topics,
        "countries": {one.code for one in row.countries.all()},
        "accounts": {(account.article.file, account.key) for account in row.accounts.all()},
        "seats": {taking_part(one): office(one.office) for one in row.participations.all()},
        "added": row.origin == "editor",
    }


def taking_part(row):
    return ("person", row.person.slug) if row.person else ("organisation", row.organisation.name)


def office(row):
    return row and (row.title, row.country_id)


def person(row):
    return {
        "name": row.name,
        "country": row.country_id,
        "names": {one.name for one in row.aliases.all()},
        "offices": {
            (one.office.title, one.office.country_id): (one.first_seen, one.last_seen) for one in row.tenures.all()
        },
    }
