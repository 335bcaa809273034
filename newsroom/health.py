"""Whether the site is in order, and whether it can serve right now."""

import shutil
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse

from articles import indexing
from articles.indexing.lists import LISTS


def healthz(request: HttpRequest) -> JsonResponse:
    """200 and `{"status": "ok"}` while all is in order, else 503 and what is wrong."""
    return told(database_problem())


def readyz(request: HttpRequest) -> JsonResponse:
    """The same, and the lists are at hand and there is room on the disk: what a proxy asks before it sends readers."""
    return told(database_problem() or disk_problem() or index_problem())


def told(problem: str) -> JsonResponse:
    """The answer of both."""
    response = JsonResponse({"status": problem or "ok"}, status=503 if problem else 200)
    response["Cache-Control"] = "no-store"
    return response


def database_problem() -> str:
    """What keeps the database from serving, in one sentence, or nothing."""
    try:
        executor = MigrationExecutor(connection)
        missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        return f"the database does not answer: {error.__class__.__name__}"
    if missing:
        return f"{len(missing)} migrations are not applied; run: python manage.py migrate"
    return ""


def disk_problem() -> str:
    """That there is hardly any room where this machine keeps its files, or nothing."""
    free = shutil.disk_usage(data_folder()).free
    if free < settings.DISK_MIN_BYTES:
        return f"the disk is nearly full: {free // 2**20} MiB are left, {settings.DISK_MIN_BYTES // 2**20} are needed"
    return ""


def data_folder() -> Path:
    """Where the embedded database lies, or else what is kept beside the database server's."""
    return Path(connection.settings_dict["NAME"]).parent if connection.vendor == "sqlite" else settings.VAR_DIR


def index_problem() -> str:
    """Why the lists cannot be had, or nothing; a process that has not read them yet does so here."""
    try:
        for name in LISTS:
            indexing.find(name)
    except DatabaseError as error:
        return f"the lists cannot be read: {error.__class__.__name__}"
    return ""
