"""Two editors save one form at the same moment: one is told, and nobody's words are lost."""

from threading import Barrier, Thread

import pytest
from django.db import connection
from django.test import Client

from articles.models import Correction, Person
from tests.admin.forms import change_url, filled

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 3


def test_of_two_who_save_at_once_the_second_sees_both_names(editor):
    for number in range(ROUNDS):
        person = Person.objects.create(name="Anna Berg", slug=f"anna-berg-{number}")
        gate, said = Barrier(2), {}

        def save(name, person=person, gate=gate, said=said):
            desk = Client()
            desk.force_login(editor)
            form = {**filled(desk.get(change_url(person))), "name": name}
            gate.wait()
            said[name] = desk.post(change_url(person), form)
            connection.close()

        threads = [Thread(target=save, args=[name]) for name in ("Anna Bergmann", "Anna Fels")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        (lost,) = [name for name, answer in said.items() if answer.status_code == 409]
        (won,) = [name for name, answer in said.items() if answer.status_code == 302]
        person.refresh_from_db()
        assert person.name == won
        assert all(name in said[lost].content.decode() for name in said)
        assert Correction.objects.count() == number + 1
