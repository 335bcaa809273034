"""The one application: reports and everything that is read out of them."""

from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in
from django.db.models.signals import post_migrate

from articles.access import bring_in_line
from articles.access.sessions import note


class ArticlesConfig(AppConfig):
    """Reports, people, meetings and quotes."""

    name = "articles"
    verbose_name = "Newsroom"

    def ready(self) -> None:
        """Keep the groups in line with the table of roles, and know when a session was used."""
        post_migrate.connect(bring_in_line, dispatch_uid="articles.access")
        user_logged_in.connect(note, dispatch_uid="articles.access")
