"""A PostgreSQL server of our own, which may be stopped as we like: in a folder, and gone with it."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

USER = "postgres"
PLACES = "/usr/lib/postgresql/*/bin"


class Cluster:
    """The server in the folder, at a port of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.tools = max(Path("/").glob(f"{PLACES[1:]}/pg_ctl")).parent

    def tool(self, name: str, *arguments: str) -> None:
        """Let a tool of PostgreSQL do its work; the server refuses to be root's."""
        user = USER if os.getuid() == 0 else None
        output = subprocess.DEVNULL
        command = [str(self.tools / name), *arguments]
        subprocess.run(command, check=True, user=user, cwd=self.folder, stdout=output, stderr=output)

    def make(self) -> None:
        """Make the server's files."""
        self.tool(
            "initdb", "-D", str(self.folder / "data"), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"
        )

    def start(self) -> None:
        """Start it, and wait until it answers; after a crash it mends itself first."""
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c shared_buffers=32MB"
        self.tool(
            "pg_ctl", "-D", str(self.folder / "data"), "-o", options, "-l", str(self.folder / "log"), "-w", "start"
        )

    def stop(self) -> None:
        """Stop it without any farewell, as if the power had gone."""
        self.tool("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "stop")


@contextmanager
def cluster() -> Iterator[Cluster]:
    """A server that runs, and is stopped and thrown away afterwards."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.getuid() == 0:
            shutil.chown(folder, USER, pwd.getpwnam(USER).pw_gid)
        server = Cluster(folder)
        server.make()
        server.start()
        try:
            yield server
        finally:
            server.stop()


def free_port() -> int:
    """A port at which nobody listens."""
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        port: int = tried.getsockname()[1]
        return port
