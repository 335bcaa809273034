"""Files in, rows out: what is delivered is read, and all that one report says is stored in one transaction."""

from articles.importing.delivered import Delivered, Outcome
from articles.importing.files import found_files, read_paths, read_upload
from articles.importing.reading import Readable, Refused, read, read_out
from articles.importing.rebuilding import find_copies, rebuild, reread_all
from articles.importing.rereading import reread
from articles.importing.storing import look, store, store_new

__all__ = [
    "Delivered",
    "Outcome",
    "Readable",
    "Refused",
    "find_copies",
    "found_files",
    "look",
    "read",
    "read_out",
    "read_paths",
    "read_upload",
    "rebuild",
    "reread",
    "reread_all",
    "store",
    "store_new",
]
