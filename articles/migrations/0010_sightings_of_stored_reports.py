"""Keys, sightings and ledger subjects for what was stored before there were any; `manage.py rebuild` then refines them.

What has them already, since it was migrated back to here, keeps them.
"""

from django.db import migrations


def key_meetings(apps):
    """Every stored meeting gets a key of its own, and its accounts say that it is the one that was found."""
    Meeting, Account = apps.get_model("articles", "Meeting"), apps.get_model("articles", "Account")
    for number in Meeting.objects.filter(key=None).values_list("pk", flat=True):
        Meeting.objects.filter(pk=number).update(key=f"n{number}")
    for number in Meeting.objects.values_list("pk", flat=True):
        Account.objects.filter(meeting=number, found=None, identity=None).update(found=number, identity=number)


def name_people(apps):
    """The present names are the printed ones, borne by the people themselves."""
    Person, Alias = apps.get_model("articles", "Person"), apps.get_model("articles", "Alias")
    for person in Person.objects.filter(printed="").iterator():
        Person.objects.filter(pk=person.pk).update(printed=person.name)
        Alias.objects.filter(person=person.pk, bearer=None).update(bearer=person.pk)


def sight(apps):
    """One sighting for each person of a report, with the offices told in its meetings where they are known."""
    Article, Sighting = apps.get_model("articles", "Article"), apps.get_model("articles", "Sighting")
    for article in Article.objects.filter(sightings=None).only("pk").iterator():
        keys, made = keys_in(article), {}
        for mention in article.mentions.exclude(person=None).select_related("person").order_by("start", "pk"):
            made.setdefault(mention.person_id, (mention.person, []))[1].append([mention.start, mention.end])
        for number, (person, spans) in enumerate(made.values(), 1):
            Sighting.objects.create(
                article=article, key=keys.get(person.slug, f"x{number}"), name=person.name, spans=spans,
                country=person.country, found=person, identity=person, person=person,
            )
        hang(apps, article)


def keys_in(article):
    """The ids that the report's accounts have for people, by slug."""
    entries = [one for facts in article.accounts.values_list("facts", flat=True) for one in facts.get("who", {}).items()]
    return {entry["slug"]: key for key, entry in entries if entry and "slug" in entry and key.startswith("p")}


def hang(apps, article):
    """Tie mentions and quotes to the sightings."""
    for sighting in article.sightings.all():
        article.mentions.filter(person=sighting.person).update(sighting=sighting)
        article.quotes.filter(speaker=sighting.person).update(speaker_sighting=sighting)
        article.quotes.filter(addressee=sighting.person).update(addressee_sighting=sighting)


def readdress(apps):
    """Decisions know meetings by their keys, and their subjects stand in the index."""
    Correction, Touch = apps.get_model("articles", "Correction"), apps.get_model("articles", "Touch")
    Person = apps.get_model("articles", "Person")
    for decision in Correction.objects.filter(touches=None).order_by("pk"):
        renumber(decision.target)
        for name in ("before", "after"):
            renumber(getattr(decision, name))
        decision.subject = subject_of(decision.target)
        decision.save()
        subjects = {decision.subject, *(f"article:{print_}" for print_ in prints_in(decision.target))}
        subjects |= {f"person:{slug}" for slug in slugs_in([decision.target, decision.after])}
        Touch.objects.bulk_create(Touch(correction=decision, subject=subject[:250]) for subject in sorted(subjects))
        if decision.kind == "person" and decision.action == "delete" and decision.withdrawn_at is None:
            name = decision.before.get("name", decision.target["slug"])
            values = {"name": name, "printed": name, "rejected": True}
            Person.objects.get_or_create(slug=decision.target["slug"], defaults=values)


def renumber(value):
    """Give meetings in keys their new names: "n12" for 12."""
    if isinstance(value, dict):
        if isinstance(value.get("meeting"), int):
            value["meeting"] = f"n{value['meeting']}"
        if value.get("kind") == "participation" and isinstance(value.get("meeting"), dict):
            value["meeting"].setdefault("kind", "meeting")
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        renumber(part)


def subject_of(key):
    """As `articles.corrections.subjects` had it when this was written."""
    kind = key["kind"]
    if kind in ("meeting", "participation"):
        return f"meeting:{key['meeting'] if kind == 'meeting' else key['meeting']['meeting']}"
    if kind in ("alias", "tenure"):
        return f"person:{key['person']}"
    if "article" in key:
        return f"article:{key['article']}"
    if kind == "office":
        return f"office:{key['country'] or ''}:{key['title']}"[:250]
    return f"{kind}:{key.get('slug') or key.get('code')}"


def prints_in(value):
    """Every fingerprint within a key."""
    if isinstance(value, dict) and isinstance(value.get("article"), str):
        yield value["article"]
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from prints_in(part)


def slugs_in(value):
    """The slug of every person within JSON values."""
    if isinstance(value, dict) and value.get("kind") == "person" and "slug" in value:
        yield value["slug"]
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from slugs_in(part)


def forth(apps, schema_editor):
    """Everything that later code relies on."""
    key_meetings(apps)
    name_people(apps)
    sight(apps)
    readdress(apps)


class Migration(migrations.Migration):
    dependencies = [("articles", "0009_sightings")]
    operations = [migrations.RunPython(forth, migrations.RunPython.noop)]
