"""`manage.py first_editor`: somebody who can log in, on a fresh installation."""

from __future__ import annotations

import secrets
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
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
        # All that the product does, and accounts for others; not the superuser, whom no rule binds: that one is made
        # by whoever runs the machine (`createsuperuser`), not left behind with a printed password.
        user = users.create_user(name, password=password, is_staff=True)
        user.groups.add(Group.objects.get(name="administrator"))
        self.stdout.write(f"The first editor's account: {name}, password: {password} (shown only now; change it).")
