"""Whether the site can serve: database reachable and migrations applied."""

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse


def healthz(request: HttpRequest) -> JsonResponse:
    """200 and `{"status": "ok"}` while all is in order, else 503 and what is wrong."""
    problem = database_problem()
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
