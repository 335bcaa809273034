"""The list of background tasks, under names that editors understand."""

from django.apps import apps
from django.utils.translation import gettext_lazy as _
from django_tasks_db.models import DBTaskResult

# What the library calls itself is for programmers.
apps.get_app_config("django_tasks_database").verbose_name = _("Background work")
DBTaskResult._meta.verbose_name_plural = _("background tasks")
DBTaskResult._meta.verbose_name = _("background task")
