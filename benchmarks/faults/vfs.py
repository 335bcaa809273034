"""The disk below SQLite, as this process sees it: every change of a file is asked for first, and may be refused.

SQLite reaches files through a table of functions, its VFS. The one for this system is copied, and what writes, cuts and
settles files replaced.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p, cast
from typing import Any, NamedTuple

OK, FULL, IO_WRITE, IO_SYNC, IO_TRUNCATE = 0, 13, 778, 1034, 1546
DAMAGE = {"write": IO_WRITE, "sync": IO_SYNC, "truncate": IO_TRUNCATE}

Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
Sync = CFUNCTYPE(c_int, c_void_p, c_int)


class Vfs(ctypes.Structure):
    """`sqlite3_vfs`; what is only passed on is a pointer."""

    _fields_ = [
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", Open),
        *((f"other_{number}", c_void_p) for number in range(14)),
    ]


class Methods(ctypes.Structure):
    """`sqlite3_io_methods`."""

    _fields_ = [
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", Write),
        ("truncate", Truncate),
        ("sync", Sync),
        *((f"other_{number}", c_void_p) for number in range(13)),
    ]


class Change(NamedTuple):
    """What is to happen to a file: "write" of data at a place, "truncate" at a place, or "sync"."""

    kind: str
    file: str
    place: int = 0
    data: bytes = b""


# Says OK, or with which error of SQLite the change is refused.
Answer = Callable[[Change], int]
# SQLite calls them until the process ends.
IN_USE: list[Disk] = []


class Disk:
    """Asks `answer` before every change, from now on and in this process."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.names: dict[int, str] = {}
        self.replaced: dict[int, Methods] = {}
        library = ctypes.CDLL("libsqlite3.so.0")
        library.sqlite3_vfs_find.restype = POINTER(Vfs)
        self.system = library.sqlite3_vfs_find(None).contents
        self.vfs = Vfs.from_buffer_copy(self.system)
        self.vfs.name, self.vfs.open = b"newsroom-faults", Open(self.open)
        if library.sqlite3_vfs_register(ctypes.byref(self.vfs), 1):
            raise RuntimeError("SQLite takes no other VFS")
        IN_USE.append(self)

    def open(self, vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        """Open the file as ever, then stand between."""
        status: int = self.system.open(vfs, name, file, flags, out)
        methods = cast(file, POINTER(c_void_p)).contents
        if methods.value:
            self.names[file] = ctypes.string_at(name).decode() if name else ""
            methods.value = ctypes.addressof(self.between(methods.value))
        return status

    def between(self, address: int) -> Methods:
        """The methods at the address, with ours before them."""
        if address not in self.replaced:
            system = Methods.from_address(address)
            ours = Methods.from_buffer_copy(system)
            ours.write = Write(
                self.asking(lambda data, size, at: Change("write", "", at, bytes_at(data, size)), system.write)
            )
            ours.truncate = Truncate(self.asking(lambda at: Change("truncate", "", at), system.truncate))
            ours.sync = Sync(self.asking(lambda _flags: Change("sync", ""), system.sync))
            self.replaced[address] = ours
        return self.replaced[address]

    def asking(self, change: Callable[..., Change], do: Callable[..., int]) -> Callable[..., int]:
        """What asks first and does it then."""

        def method(file: int, *call: Any) -> int:
            return self.answer(change(*call)._replace(file=self.names[file])) or do(file, *call)

        return method


def bytes_at(address: int, size: int) -> bytes:
    """So many bytes of memory."""
    return ctypes.string_at(address, size)


def failing(at: int, ever: bool, full: bool) -> Disk:
    """A disk on which the change of that number fails, and with `ever` all that follow: it is broken, or `full`."""
    number = 0

    def answer(change: Change) -> int:
        nonlocal number
        number += 1
        if number == at or (ever and number > at):
            return FULL if full and change.kind == "write" else DAMAGE[change.kind]
        return OK

    return Disk(answer)
