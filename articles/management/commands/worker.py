"""The background worker, started by ./run beside the web server."""

from __future__ import annotations

import logging
import signal
import time
from itertools import count
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, InterfaceError, OperationalError, close_old_connections
from django.utils import timezone
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker

from articles.importing import jobs
from articles.models import ErrorReport
from articles.searches import sending

logger = logging.getLogger(__name__)
PAUSE = 1.0
A_WHILE = 1000  # rounds


class PatientWorker(Worker):
    """Runs the tasks that wait; asked to end, it finishes the file in hand and leaves the rest to its successor."""

    def __init__(self) -> None:
        super().__init__(
            queue_names=["*"],
            excluded_queue_names=[],
            interval=0,
            batch=True,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=get_random_string(32),
        )

    def shutdown(self, signum: int, frame: FrameType | None) -> None:
        """Remember that the end was asked for; a second signal changes nothing."""
        self.running = False
        jobs.stopping.asked = True


def work_once() -> None:
    """Queue what a dead worker left behind, run every waiting task, and return."""
    jobs.requeue()
    PatientWorker().run()


class Command(BaseCommand):
    """Run imports in the background, and send e-mails, until SIGTERM or Ctrl-C."""

    help = "Runs imports in the background, and sends e-mails, until SIGTERM or Ctrl-C."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--once", action="store_true", help="run what waits, then end")

    def handle(self, *args: Any, once: bool = False, **options: Any) -> None:
        if once:
            try:
                work_once()
            except (OperationalError, InterfaceError) as error:
                raise CommandError(f"The database failed ({error}); what waits goes on at the next start.") from error
            return
        worker = PatientWorker()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, worker.shutdown)
        for number in count():
            if not worker.running:
                return
            self.round(worker)
            if number % A_WHILE == 0:
                self.tidy()
                self.tell(worker)
            time.sleep(PAUSE)

    def round(self, worker: PatientWorker) -> None:
        """Run what waits; a database that does not answer for a while is asked again later."""
        try:
            jobs.requeue()
            worker.run()
        except (OperationalError, InterfaceError) as error:
            logger.error("The database does not answer (%s); the worker tries again.", error)
            close_old_connections()
            time.sleep(PAUSE)

    def tidy(self) -> None:
        """Forget what readers gave away for a while only."""
        try:
            ErrorReport.objects.forget(timezone.now())
        except (OperationalError, InterfaceError):
            close_old_connections()

    def tell(self, worker: PatientWorker) -> None:
        """Send the e-mails of the day once its hour has come; what fails is tried again in a while."""
        try:
            if sending.is_time(timezone.now()):
                sending.send_due(timezone.now(), lambda: not worker.running)
        except DatabaseError:
            logger.exception("The e-mails about what is new wait: the database failed.")
            close_old_connections()
