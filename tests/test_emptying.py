"""Behind a test that committed the database is as `migrate` left it, down to the numbers."""

import pytest
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command

from articles.models import Article
from tests import emptying
from tests.builders import article

pytestmark = pytest.mark.django_db(transaction=True)


def test_rows_are_deleted_and_those_of_migrate_have_their_numbers_again():
    article()
    call_command("flush", verbosity=0, interactive=False)
    article()
    Group.objects.get(name="editor").permissions.clear()
    assert emptying.of_migrate() != emptying.filled()
    emptying.empty(None)
    assert emptying.of_migrate() == emptying.filled()
    assert not Article.objects.exists()
    # What is known of kinds by their numbers is of the rows that are there, and new rows get numbers of their own.
    assert ContentType.objects.get_for_model(Article) in ContentType.objects.all()
    assert Group.objects.create(name="interns").pk not in [row[0] for row in emptying.filled()[2]]
