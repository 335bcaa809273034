"""The one table of who may do what with which rows. A new model is one line in it.

Each role may what the role before it may; a reader may nothing that a visitor may not. A line says from which role on
one may what; an administrator's accounts and logs are the last ones.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

ALL = "view add change delete"
# Names of groups in the database; what people see is their translation.
ROLES = {
    "reader": _("reader"),
    "editor": _("editor"),
    "importer": _("importer"),
    "administrator": _("administrator"),
}
TABLE = [
    ("editor", "articles.person", ALL),
    ("editor", "articles.alias", ALL),
    ("editor", "articles.office", ALL),
    ("editor", "articles.tenure", ALL),
    ("editor", "articles.officeholder", ALL),
    ("editor", "articles.organisation", ALL),
    ("editor", "articles.place", ALL),
    ("editor", "articles.country", ALL),
    ("editor", "articles.source", ALL),
    ("editor", "articles.meeting", ALL),
    ("editor", "articles.participation", ALL),
    ("editor", "articles.account", "view change"),
    ("editor", "articles.sighting", "view change"),
    ("editor", "articles.quote", ALL),
    ("editor", "articles.mention", ALL),
    # Reports come by import and go by being taken down; decisions are taken back by further ones.
    ("editor", "articles.article", "view change"),
    ("editor", "articles.post", "view"),
    ("editor", "articles.correction", "view"),
    ("editor", "articles.question", "view change"),
    # Rubbish is rejected like any other; what readers wrote goes only by the hand of a superuser.
    ("editor", "articles.errorreport", "view change"),
    ("editor", "articles.errordecision", "view"),
    ("importer", "articles.importjob", "view add delete"),
    ("importer", "articles.importitem", "view"),
    ("importer", "articles.importevent", "view"),
    # An index, and what is kept of reports that left: nobody looks at them.
    ("administrator", "articles.band", ""),
    ("administrator", "articles.clue", ""),
    ("administrator", "articles.departure", ""),
    ("administrator", "articles.touch", ""),
    ("administrator", "articles.profile", ""),
    ("administrator", "articles.statement", ""),
    ("administrator", "articles.occasion", ""),
    ("administrator", "articles.designation", ""),
    # A reader's own, and nobody else's.
    ("administrator", "articles.savedsearch", ""),
    ("administrator", "articles.digest", ""),
    ("administrator", "auth.user", ALL),
    ("administrator", "auth.group", ALL),
    ("administrator", "axes.accesslog", "view"),
    ("administrator", "axes.accessfailurelog", "view"),
    # Deleting an attempt lets somebody try again at once; the failure stays in the log.
    ("administrator", "axes.accessattempt", "view delete"),
    ("administrator", "django_tasks_database.dbtaskresult", "view"),
]


def permissions(role: str) -> set[str]:
    """What the role may, as "articles.change_person"; nothing for a group that is no role."""
    names = list(ROLES)
    reached = names[: names.index(role) + 1] if role in ROLES else []
    return {codename for first, model, may in TABLE if first in reached for codename in codenames(model, may)}


def codenames(model: str, may: str) -> list[str]:
    """The permissions of one line: "articles.person", "view add" are "articles.view_person", "articles.add_person"."""
    app, _dot, name = model.partition(".")
    return [f"{app}.{action}_{name}" for action in may.split()]


def title(group: str) -> str:
    """The name of a group as people see it: translated for a role, as it is for any other."""
    return str(ROLES.get(group, group))
