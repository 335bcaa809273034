"""The editors' side."""

from django.contrib import admin

from articles.admin import (
    accounts,
    articles,
    imports,
    logins,
    mentions,
    quotes,
    registers,
    reported,
    tasks,
)
from articles.admin.desk import question_admin
from articles.admin.history import activity
from articles.admin.meetings import meeting_admin
from articles.admin.persons import officials
from articles.admin.report import desk

__all__ = [
    "accounts",
    "activity",
    "articles",
    "desk",
    "imports",
    "logins",
    "meeting_admin",
    "mentions",
    "officials",
    "question_admin",
    "quotes",
    "registers",
    "reported",
    "tasks",
]

admin.site.site_header = admin.site.site_title = "Newsroom"
