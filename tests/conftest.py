"""What all tests share: plain builders, no network, no order."""

import os

import pytest

# Playwright's loop runs in the thread that also talks to the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture
def editor(django_user_model):
    """Somebody who may do everything in the admin."""
    return django_user_model.objects.create_superuser("editor", "editor@example.org", "correct horse battery")


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Passwords that cost no time: no test tries to guess one."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
