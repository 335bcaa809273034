"""`python -m tests.access.matrix` writes down in matrix.txt who gets what now: read its diff."""

import logging
import os
from importlib import import_module

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    # Every refused form would be a line.
    logging.getLogger("django.security").setLevel(logging.CRITICAL)
    import_module("tests.access.measuring").rewrite()
