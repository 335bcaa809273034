"""The one application: reports and everything that is read out of them."""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    """Reports, people, meetings and quotes."""

    name = "articles"
    verbose_name = "Newsroom"
