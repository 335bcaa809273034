"""Things that the addresses of the site can be filled with, and people of every role."""

from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client
from django.utils.timezone import now
from django_tasks_db.models import DBTaskResult

from articles.models import (
    Correction,
    ErrorReport,
    ImportJob,
    Office,
    Officeholder,
    Organisation,
    Place,
    Post,
    Question,
    SavedSearch,
    Source,
)
from tests import builders

ROLES = ["anonymous", "reader", "staff", "editor", "importer", "administrator", "superuser"]
# Parameters of addresses that stand for no row of the model in the address.
WORDS = {
    "code": "AT",
    "one": "AT",
    "other": "DE",
    "name": "meetings",
    "url": "no-such-page",
    "thing": "report",
    "which": "1",
    "key": "no-such-key",
    "section": "meetings",
    "field": "country",
    "kind": "officials",
    "token": "no-such-token",
}


def somebody(role):
    """Somebody of the role; nobody for a visitor. Staff without a group may enter the admin and nothing more."""
    users = get_user_model().objects
    if role == "anonymous":
        return None
    if role == "superuser":
        return users.create_superuser(role, password="correct horse battery")
    user = users.create_user(role, password="correct horse battery", is_staff=role != "reader")
    user.groups.set(Group.objects.filter(name=role))
    return user


def browser(role):
    """A browser of somebody of the role, which sends no token by itself."""
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    user = somebody(role)
    if user:
        client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    return client


def collection():
    """One row of each model that has pages, by the model's name; nothing refers to those that may be deleted then."""
    country, other = builders.country("AT"), builders.country("DE")
    erika = builders.person("Erika Muster", "AT")
    report = builders.article("Erika Muster sagte: „Ja.“", people=[erika], countries=["AT"])
    door = {"username": "kim", "ip_address": "192.0.2.1", "user_agent": "b", "path_info": "/admin/login/"}
    rows = [
        country,
        erika,
        report,
        builders.mention(report, "Erika Muster", person=erika),
        builders.quote(report, "Ja.", erika),
        builders.meeting(people=[erika], countries=["AT", other.code], reports=[report]),
        Post.objects.create(article=report, start=0, end=5),
        Office.objects.create(title="Ministerin", country=country),
        Officeholder.objects.create(name="Erika Muster", position="Ministerin", key="k"),
        Place.objects.create(name="Wien", folded="wien", slug="wien"),
        Organisation.objects.create(name="Rat", slug="rat"),
        Source.objects.create(name="Elbkurier", slug="elbkurier"),
        Correction.objects.create(action="change", kind="person", target={"kind": "person", "slug": erika.slug}),
        ErrorReport.objects.create(
            page=f"/articles/{report.pk}/", kind="article", title="Bericht", wrong="Alles.", digest="d"
        ),
        Question.objects.create(kind="warning", key="warning:1", article=report, confidence=0.8, damage=0.2),
        ImportJob.objects.create(state="preview"),
        kim := get_user_model().objects.create_user("kim"),
        # Nobody's of those who ask: they see none but their own.
        SavedSearch.objects.create(user=kim, name="Reisen", list="meetings"),
        Group.objects.create(name="interns"),
        AccessLog.objects.create(**door),
        AccessFailureLog.objects.create(**door),
        AccessAttempt.objects.create(**door, failures_since_start=1),
        DBTaskResult.objects.create(
            task_path="articles.importing.jobs.work", backend_name="default", run_after=now(), args_kwargs={}
        ),
    ]
    return {row._meta.model_name: row for row in rows}
