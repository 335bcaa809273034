"""Web server and worker whose leases run out soon, so that nobody waits a minute for what a dead process left."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module

from django.core.management import execute_from_command_line

from newsroom.wsgi import application

# Only now that Django is set up.
import_module("articles.importing.leases").LEASE = timedelta(seconds=5)
__all__ = ["application"]

if __name__ == "__main__":
    execute_from_command_line(["manage.py", "worker"])
