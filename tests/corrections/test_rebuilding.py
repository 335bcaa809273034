"""Rebuilding works everything out anew and changes nothing that anybody sees."""

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from articles import editing
from articles.importing import store
from articles.models import Alias, Article, Country, Meeting, Mention, Participation, Person, Quote, Sighting, Tenure
from tests.importing.reports import sister, talks

pytestmark = pytest.mark.django_db
LISTS = ("articles", "meetings", "officials", "countries", "quotes")


@pytest.fixture
def corrected(script, editor):
    """Two reports of one meeting, and one decision of each sort."""
    store(sister(script))
    article = store(talks(script)).article
    anna, boris = Person.objects.get(slug="anna-berg"), Person.objects.get(slug="boris-tal")
    editing.change(editor, Quote.objects.get(), {"speaker": boris, "start": Quote.objects.get().start + 4})
    editing.change(editor, anna, {"name": "Anna Berg-Fels"})
    editing.add(editor, Alias.objects.create(person=anna, name="A. Berg", key="a berg"))
    editing.change(editor, Meeting.objects.get(), {"status": "planned", "place": None})
    carla = Person.objects.create(name="Carla Ost", slug="carla-ost")
    editing.add(editor, carla)
    editing.add(editor, Participation.objects.create(meeting=Meeting.objects.get(), person=carla))
    words = article.body[:15]
    quote = Quote(article=article, key="e0-15", start=0, end=15, text=words, type="direct", language="de", speaker=anna)
    editing.add(editor, quote)
    editing.delete(editor, Mention.objects.filter(kind="place").first())
    editing.change(editor, article, {"title": "Frühling"})
    merged = store(script.report("ost.txt", "Die Ost war da.", people=[("Ost", None, "AT")])).article.people.get()
    editing.merge_people(editor, carla, merged)
    return article


def everything(client):
    """The bytes of every page and every API answer about what is stored."""
    urls = ["/", *(f"{base}{name}/" for name in LISTS for base in ("/", "/api/"))]
    urls += [f"{base}articles/{pk}/" for pk in Article.objects.values_list("pk", flat=True) for base in ("/", "/api/")]
    meetings = Meeting.objects.visible().values_list("pk", flat=True)
    urls += [f"{base}meetings/{pk}/" for pk in meetings for base in ("/", "/api/")]
    people = Person.objects.present().values_list("slug", flat=True)
    urls += [f"{base}officials/{slug}/" for slug in people for base in ("/", "/api/")]
    urls += [f"/countries/{code}/" for code in Country.objects.values_list("pk", flat=True)]
    return {url: client.get(url).content for url in urls}


def test_pages_are_the_same_byte_for_byte(client, corrected, capsys):
    first = everything(client)
    call_command("rebuild")
    assert everything(client) == first
    assert "3 reports rebuilt." in capsys.readouterr().out
    call_command("reextract")
    assert everything(client) == first


def test_what_was_lost_or_spoilt_comes_back(client, corrected):
    first = everything(client)
    Mention.objects.all().delete()
    Alias.objects.all().delete()
    Tenure.objects.all().delete()
    Participation.objects.all().delete()
    Sighting.objects.update(person=None)
    Meeting.objects.update(status="unclear", earliest=None, latest=None)
    Article.people.through.objects.all().delete()
    assert everything(client) != first
    call_command("rebuild")
    assert everything(client) == first


def test_one_report_is_rebuilt_alone(client, corrected, capsys):
    first = everything(client)
    Mention.objects.filter(article=corrected).delete()
    call_command("rebuild", "--article", str(corrected.pk))
    assert everything(client) == first
    assert "1 report rebuilt." in capsys.readouterr().out
    with pytest.raises(CommandError, match="no report with the id 999"):
        call_command("rebuild", "--article", "999")
