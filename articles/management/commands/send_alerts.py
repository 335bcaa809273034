"""E-mails about what is new in saved searches, for a timer; the background worker sends them as well."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from articles.searches.sending import send_due


class Command(BaseCommand):
    """Send what is due today; called again it sends nothing twice."""

    help = "Sends the e-mails about what is new in saved searches, at most one a reader and day."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.ALERTS:
            raise CommandError("Set EMAIL_URL in the environment, such as smtp+tls://user:password@host:587.")
        self.stdout.write(f"{send_due(timezone.now())} e-mails sent.")
