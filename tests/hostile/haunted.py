"""A collection of nothing but probes: in reports, names, registers, decisions, errors and searches."""

import io
import os

from articles import editing, importing
from articles.importing.deciding import received
from articles.importing.jobs import work_on
from articles.importing.reading import digest
from articles.models import (
    ErrorReport,
    ImportItem,
    ImportJob,
    Meeting,
    Office,
    Organisation,
    Person,
    Place,
    SavedSearch,
)
from benchmarks.texts import GIVEN, NAME_ENDS, NAME_FRONTS
from tests.hostile import characters, probes
from tests.hostile.collection import NAMES
from tests.hostile.probes import FORMULAS, QUERIES, SCRIPTS

# As forms let them pass: without NUL, but with other controls.
PROBES = [one.replace("\0", "\x1b") for one in (*SCRIPTS.values(), *FORMULAS.values(), *QUERIES.values())]
REPORT = """\
 date 2017-05-{day:02} {probe}

Die chilenische Außenministerin {name} hat am {day}. Mai 2017 in {city} den peruanischen Präsidenten {other} \
getroffen. „Wir reden {probe} weiter“, sagte {surname} dem Blatt "{probe}". Auch der Rat von {probe} war da.
Quelle: {probe}
"""
CITIES = "Lima Wien Genf Paris Rom Oslo Kairo Tokio Madrid Warschau".split()


def composed():
    """A report for every second probe: two people met, one said something; each has a name of its own."""
    for number, probe in enumerate(PROBES[::2]):
        surname, other = (NAME_FRONTS[(number + step) % len(NAME_FRONTS)] + NAME_ENDS[step] for step in (0, 5))
        name = f"{GIVEN[number % len(GIVEN)]} {surname}"
        words = {"name": name, "surname": surname, "other": f"Max {other}", "city": CITIES[number % len(CITIES)]}
        yield f"composed {number}.txt", REPORT.format(day=1 + number % 28, probe=probe, **words).encode()


def haunt(editor):
    """Fill the empty collection."""
    for name, data in {**dict(composed()), **probes.TEXTS, **characters.TEXTS}.items():
        for one in importing.read_upload(name, io.BytesIO(data)):
            importing.store(one)
    decide(editor)
    rename()
    upload(editor)
    write(editor)


def decide(editor):
    """Editors give people the names, too, with reasons; some of it is taken back."""
    people = list(Person.objects.present().order_by("pk")[: len(PROBES)])
    given = zip(people, PROBES, strict=False)
    made = [editing.change(editor, one, {"name": probe}, probe) for one, probe in given]
    for decision, probe in zip(made[::5], PROBES, strict=False):
        editing.undo(editor, decision, probe)
    editing.merge_people(editor, *people[-2:], PROBES[0])
    editing.merge_meetings(editor, *Meeting.objects.visible().order_by("pk")[:2], PROBES[1])


def rename():
    """Registers, and what meetings are about."""
    for model, field in ((Office, "title"), (Place, "name"), (Organisation, "name")):
        for row, probe in zip(model.objects.order_by("-pk"), PROBES, strict=False):
            model.objects.filter(pk=row.pk).update(**{field: probe[:200]})
    for row, probe in zip(Meeting.objects.order_by("pk"), PROBES, strict=False):
        Meeting.objects.filter(pk=row.pk).update(topics=[probe])


def upload(editor):
    """Files that wait for an editor's word, under every odd name."""
    job = ImportJob.objects.create(created_by=editor, state="receiving")
    names = [*PROBES[::4], *(os.fsdecode(name).encode(errors="replace").decode() for name in NAMES.values())]
    for number, name in enumerate(names):
        data = REPORT.format(day=1, probe=name, name=f"Kim Nr{number}", surname="Nr", city="Lima", other="Max").encode()
        ImportItem.objects.create(job=job, name=name[:500], data=data, sha256=digest(data), planned="")
    received(job)
    work_on(job.pk)


def write(editor):
    """What readers write, and how somebody is called."""
    for number, probe in enumerate(PROBES):
        ErrorReport.objects.create(
            wrong=probe, page="/", kind="page", title=probe, passage=probe, digest=str(number), language="de"
        )
    SavedSearch.objects.create(user=editor, name=PROBES[0][:100], list="articles", query="q=xq7")
    editor.first_name, editor.last_name = PROBES[0], PROBES[1]
    editor.save()
