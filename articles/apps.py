"""The one application: reports and everything that is read out of them."""

from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate, pre_migrate

from articles.access import bring_in_line
from articles.access.sessions import note
from articles.watching import install, remove
from articles.watching.waiting import announce


class ArticlesConfig(AppConfig):
    """Reports, people, meetings and quotes."""

    name = "articles"
    verbose_name = "Newsroom"

    def ready(self) -> None:
        """Keep the groups in line with the table of roles, know when a session was used, and note what changes."""
        post_migrate.connect(bring_in_line, dispatch_uid="articles.access")
        pre_migrate.connect(remove, sender=self, dispatch_uid="articles.watching")
        post_migrate.connect(install, sender=self, dispatch_uid="articles.watching")
        connection_created.connect(announce, dispatch_uid="articles.watching")
        user_logged_in.connect(note, dispatch_uid="articles.access")
