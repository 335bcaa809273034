"""What readers see, read from the stored rows, in the shape of the naive expectation."""

from articles.models import Article, Meeting, Mention, Participation, Person, Quote


def stored():
    """Reports, their passages, the meetings and the people that readers see."""
    return {
        "reports": {article.file: report(article) for article in Article.objects.all()},
        "passages": {article.file: passages(article) for article in Article.objects.all()},
        "meetings": {one.key: meeting(one) for one in Meeting.objects.visible().select_related("place")},
        "people": {one.slug: person(one) for one in Person.objects.visible()},
    }


def report(article):
    return {
        "title": article.title,
        "days": (article.earliest, article.latest) if article.earliest else None,
        "hidden": article.hidden,
        "people": set(article.people.values_list("slug", flat=True)),
        "countries": set(article.countries.values_list("code", flat=True)),
    }


def slug(row):
    return row and row.slug


def name(row):
    return row and row.name


def passages(article):
    mentions = Mention.objects.filter(article=article).select_related("person", "organisation", "place")
    quotes = Quote.objects.filter(article=article).select_related(
        "speaker", "addressee", "speaker_organisation", "parent"
    )
    return {
        "mentions": {(row.start, row.end, row.kind): mention(row) for row in mentions},
        "quotes": {(row.start, row.end): quote(row) for row in quotes},
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
        "countries": set(row.countries.values_list("code", flat=True)),
        "accounts": {(account.article.file, account.key) for account in row.accounts.select_related("article")},
        "seats": {taking_part(one): office(one.office) for one in seats(row)},
        "added": row.origin == "editor",
    }


def seats(row):
    return Participation.objects.filter(meeting=row).select_related("person", "organisation", "office")


def taking_part(row):
    return ("person", row.person.slug) if row.person else ("organisation", row.organisation.name)


def office(row):
    return row and (row.title, row.country_id)


def person(row):
    return {
        "name": row.name,
        "country": row.country_id,
        "names": set(row.aliases.values_list("name", flat=True)),
        "offices": {
            (one.office.title, one.office.country_id): (one.first_seen, one.last_seen)
            for one in row.tenures.select_related("office")
        },
    }
