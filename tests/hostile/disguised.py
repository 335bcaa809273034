"""What is no report: pictures, programs and documents under a report's name, and other endings."""

import gzip
import io
import random
import tarfile


def tar():
    """A tar archive with one text, whenever it is made the same."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        member = tarfile.TarInfo("a.txt")
        member.size = 5
        archive.addfile(member, io.BytesIO(b"Text."))
    return out.getvalue()


BYTES = random.Random(13).randbytes(3000)  # noqa: S311 - noise, the same at every run
THINGS = {
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + BYTES,
    "JPEG": b"\xff\xd8\xff\xe0\0\x10JFIF\0" + BYTES,
    "GIF": b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;",
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj <</Filter/FlateDecode>> stream\n" + BYTES + b"\nendstream\n%%EOF",
    "PDF of letters": b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
    "old Word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + BYTES,
    "program": b"\x7fELF\x02\x01\x01\0" + BYTES,
    "zip": b"PK\x03\x04" + BYTES,
    "gzip": gzip.compress(b"Text." * 300, mtime=0),
    "tar": tar(),
    "noise": BYTES,
    "database": b"SQLite format 3\0\x10\0\x01\x01\0" + BYTES,
    "web page": b"<!DOCTYPE html><html><body><script>xq7()</script><p>Die Ministerin kam.</p></body></html>",
    "RTF": b"{\\rtf1\\ansi Die Ministerin kam.\\par}",
    "script": b"#!/bin/sh\ntouch /tmp/xq7\n",
    "e-mail": b"From: a@b.example\r\nContent-Type: text/html\r\n\r\n<b>Die Ministerin kam.</b>\r\n",
    "base64": b"RGllIE1pbmlzdGVyaW4ga2FtLg==\n" * 40,
}
TEXT = b" date 2017-05 Die Ministerin kam. "
ENDINGS = {
    "ending/report.pdf": TEXT,
    "ending/report.docx": TEXT,
    "ending/report.html": TEXT,
    "ending/report.json": b'{"text": "Die Ministerin kam."}',
    "ending/report.gz": gzip.compress(TEXT, mtime=0),
    "ending/report": TEXT,
    "ending/report.": TEXT,
    "ending/report.txt.exe": TEXT,
    "ending/.txt": TEXT + b"1",
    "ending/report.TXT": TEXT + b"2",
    "ending/report.txt.txt": TEXT + b"3",
    "ending/report.jsonl.txt": TEXT + b"4",
}

FILES = {**{f"disguised/{name}.txt": data for name, data in THINGS.items()}, **ENDINGS}
