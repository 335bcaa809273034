"""`python -m tests.hostile` writes down in outcomes.txt what becomes of each hostile file now: read its diff."""

import os
from importlib import import_module

import django
from django.test.utils import override_settings

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    doors, collection = import_module("tests.hostile.doors"), import_module("tests.hostile.collection")
    with override_settings(**doors.LIMITS):
        lines = doors.from_browser(collection.files(*doors.LIMITS.values()))
    doors.FILE.write_text(doors.HEAD + "\n".join(lines) + "\n")
