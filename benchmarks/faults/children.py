"""Work in a process of its own, forked off this one, which has loaded everything already."""

from __future__ import annotations

import gc
import os
import select
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from typing import NamedTuple

from django.core.checks import run_checks
from django.core.management import execute_from_command_line
from django.db import connection

from articles.extraction import extract

Work = Callable[[], object]
# What takes longer hangs.
LONGEST = 300  # seconds


class Ended(NamedTuple):
    """How a process ended: its status, negative for the signal that killed it; what it said; how long it worked."""

    status: int
    said: str
    seconds: float


def run(work: Work, killed_after: float = 0) -> Ended:
    """Do the work in a child; with `killed_after` it is killed once it has worked for so many seconds.

    Seconds are those of the processor: a busy machine moves no moment.
    """
    connection.close()
    with tempfile.TemporaryFile() as output:
        child = os.fork()
        if not child:
            become(work, output.fileno(), killed_after)
        handle = os.pidfd_open(child)
        try:
            if not select.select([handle], [], [], LONGEST)[0]:
                os.kill(child, signal.SIGKILL)
            _, status, used = os.wait4(child, 0)
        finally:
            os.close(handle)
        output.seek(0)
        said = output.read().decode(errors="replace")
        return Ended(os.waitstatus_to_exitcode(status), said, used.ru_utime + used.ru_stime)


def become(work: Work, output: int, killed_after: float) -> None:
    """Do nothing but the work in this process, and end."""
    status = 1
    try:
        gc.freeze()
        os.dup2(output, 1)
        os.dup2(output, 2)
        sys.stdout = sys.stderr = os.fdopen(1, "w", buffering=1, closefd=False)
        # Nobody handles this signal: it ends the process wherever it is, as SIGKILL does.
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, killed_after)
        work()
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(status)


def manage(*arguments: str) -> None:
    """What `manage.py` does with these arguments; ends the process as it does, unless all went well."""
    execute_from_command_line(["manage.py", *arguments, "--skip-checks"])


def warm(texts: Sequence[str]) -> None:
    """Load what children need, so that none loads it for itself."""
    run_checks()
    for text in texts:
        extract(text)
