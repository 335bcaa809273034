"""All hostile files by their name, and those that only a file system can hold."""

import os
import socket

from tests.hostile import archives, characters, disguised, encodings, headers, lengths, lines, probes

TEXT = " date 2017-05 Die Ministerin kam unter einem Namen: {}."
# Names that a file may have, and that no page, log or terminal should take for more.
NAMES = {
    "newline and colours": b"a\n\x1b[31m.txt",
    "no UTF-8": b"\xff\xfe\xe4.txt",
    "markup": b"<xq7 onclick=xq7()>.txt",
    "formula": b"=xq7()+1.txt",
    "right to left": "a\u202etxt.exe.txt".encode(),
    "accent as it is typed": "a\u0308.txt".encode(),
    "longest": b"n" * 251 + b".txt",
    "option": b"--help.txt",
    "blanks": b"  .txt",
    "percent": b"%00%2e%2e%s.txt",
    "SQL": b"'; DROP TABLE articles_article; --.txt",
}


def files(report_bytes, import_files, import_bytes):
    """By name: what can be sent by anybody, an archive, a browser or a folder. The limits are the installation's."""
    return {
        **headers.HEADERS,
        **encodings.TEXTS,
        **characters.TEXTS,
        **probes.TEXTS,
        **disguised.FILES,
        **lines.FILES,
        **lengths.texts(report_bytes),
        **archives.archives(import_files, import_bytes),
    }


def written(folder, found):
    """Write the files into the folder."""
    for name, data in found.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def entries(folder):
    """Fill the folder with what is no regular file, with links, and with odd names."""
    for number, name in enumerate(NAMES.values()):
        with open(os.fsencode(folder) + b"/" + name, "wb") as file:
            file.write(TEXT.format(number).encode())
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(folder / "socket.txt"))
    (folder / "link.txt").symlink_to("/etc/passwd")
    (folder / "device.txt").symlink_to("/dev/zero")
    (folder / "link to nothing.txt").symlink_to("nowhere")
    (folder / "loop").symlink_to(folder)
    (folder / "folder.txt").mkdir()
    deep = folder / "/".join(["d"] * 100)
    deep.mkdir(parents=True)
    (deep / "deep.txt").write_text(TEXT.format("tief"))
    return folder
