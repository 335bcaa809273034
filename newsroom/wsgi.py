"""What the web server calls."""

import os
from importlib import import_module

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")

application = get_wsgi_application()

# What the first readers would wait for: the table of contents with all pages, and the lists.
import_module(settings.ROOT_URLCONF)
import_module("articles.indexing").warm()
