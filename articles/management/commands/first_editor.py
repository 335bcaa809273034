"""`manage.py first_editor`: somebody who can log in, on a fresh installation."""

from __future__ import annotations

import secrets
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand

NAME = "editor"


class Command(BaseCommand):
    """Creates the first editor where there is none and prints the password, once; says nothing otherwise."""

    help = "Creates the account of the first editor if there is none, and prints its password once."

    def handle(self, *args: Any, **options: Any) -> None:
        """Create the account if nobody may enter the admin."""
        users = get_user_model().objects
        if users.filter(is_staff=True).exists():
            return
        name = NAME if not users.filter(username=NAME).exists() else f"{NAME}-{secrets.token_hex(3)}"
        password = secrets.token_urlsafe(12)
        users.create_superuser(name, password=password)
        self.stdout.write(f"The first editor's account: {name}, password: {password} (shown only now; change it).")
