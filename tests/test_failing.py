"""A command under which the database fails ends with a sentence, and never as if a report had been rejected."""

import pytest
from django.core.management import CommandError, call_command
from django.db import InterfaceError, OperationalError, connection

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("command", ["import_reports", "reextract", "rebuild"])
@pytest.mark.parametrize("error", [OperationalError("disk I/O error\nat line 1"), InterfaceError("")])
def test_a_database_that_fails(command, error, tmp_path):
    def fail(*_call):
        raise error

    report = tmp_path / "report.txt"
    report.write_text("date 2031-05-07 Der Minister sprach in Lyon.")
    with connection.execute_wrapper(fail), pytest.raises(CommandError) as ended:
        call_command(command, *([str(report)] if command == "import_reports" else []))
    assert ended.value.returncode == 3
    assert str(ended.value).startswith(
        "The database failed: " + ("disk I/O error; " if error.args[0] else "it does not")
    )
    assert str(ended.value).endswith(". Run the command again to go on.")
