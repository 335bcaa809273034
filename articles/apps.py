"""The one application: reports and everything that is read out of them."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate

from articles.access import bring_in_line


class ArticlesConfig(AppConfig):
    """Reports, people, meetings and quotes."""

    name = "articles"
    verbose_name = "Newsroom"

    def ready(self) -> None:
        """Keep the groups in line with the table of roles."""
        post_migrate.connect(bring_in_line, dispatch_uid="articles.access")
