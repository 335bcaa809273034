"""Zip archives that lead out, lie, hide, overlap, and unpack to a thousand times their size."""

import io
import stat
import struct
import zipfile

TEXT = b" date 2017-05 Die Ministerin kam im Archiv: %d."
CENTRAL, LOCAL, END = b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"


def packed(*members, method=zipfile.ZIP_DEFLATED, comment=b""):
    """The bytes of an archive of (name or ZipInfo, data), whenever it is made the same."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.comment = comment
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name) if isinstance(name, str) else name, data, method)
    return out.getvalue()


def good(number):
    """An archive with one good report like no other."""
    return packed(("a.txt", TEXT % number))


def patched(data, mark, offset, value):
    """The archive with some bytes of the first record that begins with the mark changed."""
    place = data.index(mark) + offset
    return data[:place] + value + data[place + len(value) :]


def special(name, kind):
    """A member that says of itself that it is something else than a file."""
    info = zipfile.ZipInfo(name)
    info.external_attr = (kind | 0o777) << 16
    return info


def overlapping():
    """Two members that are the same bytes."""
    data = bytearray(packed(("a.txt", b"One."), ("b.txt", b"Two.")))
    first = data.index(CENTRAL)
    second = data.index(CENTRAL, first + 4)
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    return bytes(data)


def dictionary(size):
    """A member packed with LZMA that asks for so many bytes of memory to be unpacked."""
    data = packed(("a.txt", TEXT % 1), method=zipfile.ZIP_LZMA)
    start = data.index(b"a.txt") + 5
    return data[: start + 5] + struct.pack("<I", size) + data[start + 9 :]


def archives(most_files, most_bytes):
    """By name; what the limits of an installation are is given."""
    bomb = b"0" * (1 << 20)
    rest = ("rest.txt", TEXT % 2)
    found = {
        "empty file": b"",
        "no members": packed(),
        "folders alone": packed(("a/", b""), ("a/b/", b"")),
        "no archive": b"PK\x03\x04 nothing more",
        "a text": TEXT % 3,
        "cut off": good(4)[:-30],
        "cut off in front": good(5)[20:],
        "end alone": packed()[-22:],
        "something in front": b"#!/bin/sh\nexit\n" + good(6),
        "something behind": good(7) + b"x" * 100,
        "comment": packed(("a.txt", TEXT % 8), comment=END + b"\0" * 30),
        "member leads up": packed(("../../up.txt", TEXT % 9), rest),
        "member leads up within": packed(("a/../../up.txt", TEXT % 10)),
        "member with a root": packed(("/etc/passwd.txt", TEXT % 11)),
        "member with backslashes": packed(("..\\..\\up.txt", TEXT % 12)),
        "member with a drive": packed(("C:\\a.txt", TEXT % 13)),
        "member of a share": packed(("//host/share/a.txt", TEXT % 14)),
        "member without a name": packed(("", TEXT % 15)),
        "member named by a dot": packed((".", TEXT % 16)),
        "member with NUL in its name": patched(packed(("aXb.txt", TEXT % 17)), CENTRAL, 47, b"\0"),
        "member with a newline in its name": packed(("a\nb\x1b[31m.txt", TEXT % 18)),
        "member with an odd name": packed(("\u202etxt.a\ufeff.txt", TEXT % 19)),
        "member with markup for a name": packed(("<xq7 onclick=xq7()>.txt", TEXT % 20)),
        "member with a name of 60,000 letters": packed(("n" * 60_000 + ".txt", TEXT % 21)),
        "names that are no UTF-8": patched(packed(("ä.txt", TEXT % 22)), CENTRAL, 46, b"\xff\xfe"),
        "member deep below": packed(("a/" * 500 + "a.txt", TEXT % 23)),
        "link": packed((special("a.txt", stat.S_IFLNK), b"/etc/passwd"), rest),
        "device": packed((special("a.txt", stat.S_IFCHR), TEXT % 24)),
        "pipe": packed((special("a.txt", stat.S_IFIFO), TEXT % 25)),
        "two members of one name": packed(("a.txt", TEXT % 26), ("a.txt", TEXT % 27)),
        "names that differ in case": packed(("a.txt", TEXT % 28), ("A.TXT", TEXT % 29)),
        "names composed and decomposed": packed(("\u00e4.txt", TEXT % 30), ("a\u0308.txt", TEXT % 31)),
        "encrypted": patched(patched(good(32), LOCAL, 6, b"\1"), CENTRAL, 8, b"\1"),
        "encrypted by half": patched(good(33), LOCAL, 6, b"\1"),
        "strongly encrypted": patched(patched(good(34), LOCAL, 6, b"\x41"), CENTRAL, 8, b"\x41"),
        "archive in an archive": packed(("inner.zip", good(35)), rest),
        "archive in an archive under a text's name": packed(("inner.txt", good(36))),
        "picture": packed(("a.png", b"\x89PNG\r\n\x1a\n"), rest),
        "picture under a text's name": packed(("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))),
        "litter of systems": packed(("__MACOSX/._a.txt", b"\0"), (".DS_Store", b"\0"), ("a/Thumbs.db", b"\0"), rest),
        "lines": packed(("a.jsonl", b'{"text": "Eine Zeile im Archiv."}\n{"text": 7}\n')),
        "empty member": packed(("a.txt", b""), ("b.txt", TEXT % 37)),
        "wrong checksum": patched(patched(good(38), LOCAL, 14, b"\0\0\0\0"), CENTRAL, 16, b"\0\0\0\0"),
        "changed bytes": packed(("a.txt", b"Eins im Archiv."), method=zipfile.ZIP_STORED).replace(b"Eins", b"Zwei"),
        "unknown method": patched(patched(good(39), LOCAL, 8, b"\x63\0"), CENTRAL, 10, b"\x63\0"),
        "deflate that is none": patched(good(40), b"a.txt", 5, b"\xff\xff\xff\xff\xff\xff"),
        "stored, and said to be deflated": patched(
            patched(packed(("a.txt", TEXT % 41), method=zipfile.ZIP_STORED), LOCAL, 8, b"\x08"), CENTRAL, 10, b"\x08"
        ),
        "stored, and said to be LZMA": patched(
            patched(packed(("a.txt", TEXT % 42), method=zipfile.ZIP_STORED), LOCAL, 8, b"\x0e"), CENTRAL, 10, b"\x0e"
        ),
        "stored, and said to be bzip2": patched(
            patched(packed(("a.txt", TEXT % 43), method=zipfile.ZIP_STORED), LOCAL, 8, b"\x0c"), CENTRAL, 10, b"\x0c"
        ),
        "bzip2": packed(("a.txt", TEXT % 44), method=zipfile.ZIP_BZIP2),
        "LZMA": packed(("a.txt", TEXT % 45), method=zipfile.ZIP_LZMA),
        "LZMA that asks for 1 GiB": dictionary(1 << 30),
        "LZMA that asks for 4 GiB": dictionary((1 << 32) - 1),
        "raw LZMA bomb": packed(("a.txt", bomb * 3), method=zipfile.ZIP_LZMA),
        "bzip2 bomb": packed(("a.txt", bomb * 3), method=zipfile.ZIP_BZIP2),
        "flat bomb": packed(("a.txt", bomb * 3), rest),
        "bomb of many members": packed(*((f"{n}.txt", bomb) for n in range(most_bytes // len(bomb) + 1))),
        "lying bomb": patched(packed(("a.txt", bomb * 3)), CENTRAL, 24, struct.pack("<I", 10)),
        "lying about being small": patched(packed(("a.txt", TEXT % 46)), CENTRAL, 24, struct.pack("<I", 1 << 30)),
        "overlapping members": overlapping(),
        "member before the beginning": patched(good(47), CENTRAL, 42, b"\xff\xff\xff\x7f"),
        "directory elsewhere": patched(good(48), END, 16, b"\xff\xff\xff\x7f"),
        "directory larger than the file": patched(good(49), END, 12, b"\xff\xff\xff\x7f"),
        "says 65,535 members": patched(good(50), END, 8, b"\xff\xff\xff\xff"),
        "zip64 that is none": patched(good(51), CENTRAL, 24, b"\xff\xff\xff\xff"),
        "part of several disks": patched(good(52), END, 4, b"\1\0\1\0"),
        "from the future": patched(good(53), CENTRAL, 6, b"\xff\xff"),
        "packed in the year 1980, month 0": patched(good(54), CENTRAL, 12, b"\0\0\0\0"),
        "too many members": packed(*((f"{n}.txt", TEXT % n) for n in range(most_files + 1))),
    }
    return {f"zip/{name}.zip": data for name, data in found.items()}
