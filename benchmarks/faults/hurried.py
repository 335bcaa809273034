"""Web server and worker whose leases run out soon, so that nobody waits a minute for what a dead process left."""

from __future__ import annotations

from datetime import timedelta

from django.core.management import execute_from_command_line

from articles.importing import leases
from newsroom.wsgi import application

leases.LEASE = timedelta(seconds=5)
__all__ = ["application"]

if __name__ == "__main__":
    execute_from_command_line(["manage.py", "worker"])
