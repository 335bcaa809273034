"""A small collection under random deeds, beside the naive expectation of what readers should see of it."""

from articles import editing, importing
from articles.importing import Delivered, removing
from articles.models import Account, Article, Correction, Person, Sighting
from tests.editing.collection import READINGS, TEXTS
from tests.editing.consistency import violations
from tests.editing.expected import Decision, Report, expected
from tests.editing.stored import stored
from tests.importing.scripted import Script


class World:
    """The stored collection, and what is known of it in plain values."""

    def __init__(self, monkeypatch, editor):
        self.script = Script().install(monkeypatch)
        self.editor = editor
        self.reports, self.decisions, self.printed = {}, [], {}

    def deliver(self, file, reading=0):
        """The file as it is delivered; from now on it reads as that reading says."""
        return self.script.report(file, TEXTS[file], **READINGS[file][reading])

    def take_in(self, file, reading=0):
        """Take the file in. Nothing happens where it is in already."""
        known = file in self.reports
        outcome = importing.store(Delivered(file, TEXTS[file].encode()) if known else self.deliver(file, reading))
        assert outcome.state == ("unchanged" if known else "imported"), outcome.sentence
        if not known:
            self.reports[file] = self.noted(outcome.article, None)
            self.look()

    def reread(self, file, reading):
        """Read a stored report again, as that reading says."""
        self.deliver(file, reading)
        article = Article.objects.get(file=file)
        importing.reread(article)
        self.reports[file] = self.noted(article, self.reports[file])
        self.look()

    def remove(self, file):
        """Take the report out."""
        removing.remove(Article.objects.get(file=file))
        del self.reports[file]
        self.look()

    def noted(self, article, before):
        """The report as it was read now; whom and which meetings it names must not change by that."""
        reading = self.script.extract(bytes(article.raw).decode())
        found = found_in(article)
        met = dict(Account.objects.filter(article=article).values_list("key", "found__key"))
        if before:
            for name in found.keys() & before.found.keys():
                assert found[name] == before.found[name], f"{name} of {article.file} is somebody else after reading"
            mine, theirs = evidence(reading, met), evidence(before.reading, before.met)
            for key in mine.keys() & theirs.keys():
                assert mine[key] == theirs[key], f"{article.file} tells of another meeting after reading"
        return Report(article.file, reading, found, met)

    def look(self):
        """Whom the machine takes people for now: what comes in or goes may show that others are meant, too."""
        for file, report in self.reports.items():
            report.found = found_in(Article.objects.get(file=file))
        self.printed |= dict(Person.objects.values_list("slug", "printed"))

    def note(self, correction, deed, about, **after):
        """Keep what an editor did in plain words; None where nothing was to be done."""
        if correction is not None:
            self.decisions.append(Decision(deed, about, after, correction.pk))

    def undo(self, decision, with_dependents=False):
        """Take a decision back; what was taken back with it is out of force too."""
        row = Correction.objects.get(pk=decision.row)
        gone = {one.pk for one in editing.undo(self.editor, row, with_dependents=with_dependents)}
        for one in self.decisions:
            one.in_force = one.in_force and one.row not in gone

    def redo(self, decision):
        """Put a decision in force again."""
        again = editing.redo(self.editor, Correction.objects.get(pk=decision.row))
        self.decisions.append(Decision(decision.deed, decision.about, decision.after, again.pk))

    def expected(self):
        """What readers should see."""
        numbers = dict(Article.objects.values_list("file", "pk"))
        assert numbers.keys() == self.reports.keys()
        # What comes and goes moves the accounts of other reports too; consistency looks whether it does so rightly.
        for file, key, meeting in Account.objects.values_list("article__file", "key", "found__key"):
            self.reports[file].met[key] = meeting
        reports = sorted(self.reports.values(), key=lambda one: numbers[one.file])
        told = expected(reports, self.decisions, self.printed)
        for passages in told["passages"].values():
            for quote in passages["quotes"].values():
                del quote["id"]
        return told

    def check(self, thoroughly=True):
        """Compare what readers see with what they should see; `thoroughly`: and look whether the rows are sound."""
        wrong = [*differences(self.expected(), stored()), *(violations() if thoroughly else ())]
        assert not wrong, "\n".join(wrong)


def found_in(article):
    """The addresses of the people of a report, by their names in it."""
    return dict(Sighting.objects.filter(article=article, origin="extraction").values_list("name", "found__slug"))


def evidence(reading, met):
    """The meetings by the passages that tell of them."""
    return {one.evidence: met[one.id] for one in reading.meetings if one.id in met}


def differences(wanted, found, path=""):
    """Where the two differ, one line each."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key in sorted(wanted.keys() | found.keys(), key=str):
            yield from differences(wanted.get(key, "nothing"), found.get(key, "nothing"), f"{path} › {key}")
    elif wanted != found:
        yield f"{path}: should be {wanted!r}, is {found!r}"
