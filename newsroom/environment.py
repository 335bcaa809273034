"""What the settings need to work out from the environment: the database, the secret key, the site's address."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

SQLITE_OPTIONS = {
    # Writers queue up instead of failing when a read turns into a write.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536;"
    ),
}

# A server that does not answer at all is given up before the reader gives us up.
POSTGRESQL_OPTIONS = {"connect_timeout": 5}


def database(config: dict[str, Any], folder: Path) -> dict[str, Any]:
    """`config` as django-environ reads it from DATABASE_URL, with our options for SQLite and an anchored file name."""
    if not config["ENGINE"].endswith("sqlite3"):
        options = {**POSTGRESQL_OPTIONS, **config.get("OPTIONS", {})}
        return {**config, "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True, "OPTIONS": options}
    name = config["NAME"]
    if name != ":memory:":
        name = str(folder / name)
    # Tests run on a file as well: threads cannot share a database in memory as they share a file.
    return {**config, "NAME": name, "OPTIONS": SQLITE_OPTIONS, "TEST": {"NAME": str(folder / "var" / "test.sqlite3")}}


def secret_key(given: str, file: Path, embedded: bool) -> str:
    """The key from SECRET_KEY, or one that is made once and kept in `file`.

    Raises ImproperlyConfigured without SECRET_KEY where the database is not the `embedded` one: several machines may
    then serve one site, and each would make a key of its own.
    """
    if given:
        return given
    if not embedded:
        raise ImproperlyConfigured(
            "Set SECRET_KEY in the environment: with DATABASE_URL it is not made up on the spot."
        )
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return file.read_text()
    with os.fdopen(descriptor, "w") as handle:
        handle.write(secrets.token_urlsafe(50))
    return file.read_text()


def site_url(https: bool, hosts: list[str], origins: list[str]) -> str:
    """The address of the site without a slash at its end, as far as the other settings tell it."""
    named = [host.lstrip(".") for host in hosts if host != "*"]
    whole = [origin.rstrip("/") for origin in origins if "*" not in origin]
    return [*whole, f"{'https' if https else 'http'}://{[*named, 'localhost'][0]}"][0]


def host_of(url: str) -> str:
    """The name of the machine in an address."""
    return urlsplit(url).hostname or "localhost"
