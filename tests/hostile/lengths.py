"""Reports as long as a report may be, made of one thing, and one byte more."""

PROSE = "Der Minister traf die Ministerin in Wien und sprach mit ihr "
PIECES = {
    "one line": PROSE,
    "one word": "a",
    "one word of capitals": "Ä",
    "quotation marks": '"',
    "opening marks": "„",
    "pairs of marks": "„“",
    "apostrophes": "'a",
    "brackets": "(",
    "closing brackets": "b)",
    "newlines": "a\n",
    "full stops": "a.",
    "commas": "a,",
    "colons": "Er sagte: ",
    "digits": "1",
    "dates": "3.5.2017 ",
    "names": "Anna Berg, ",
    "accents": "e\u0301\u0323",
    "Chinese": "中",
}
SHARE = 8


def texts(most):
    """By name; `most` is how many bytes a report may have. A report over it is refused, one at it is not."""
    short = most // SHARE
    nested = min(short // 12, 100_000)
    return {
        **{f"long/{name}.txt": filled(piece, short) for name, piece in PIECES.items()},
        "long/nested marks.txt": ("„‚" * (nested // 2) + "Ja" + "‘“" * (nested // 2)).encode(),
        "long/nested brackets.txt": ("(" * nested + "Nein" + ")" * nested).encode(),
        "long/as long as may be.txt": filled(PROSE, most),
        "long/one byte more.txt": filled(PROSE, most) + b"x",
        "long/zeros.txt": b"0" * (most * 2),
        "long/line.jsonl": b'{"text": "' + b"x" * most + b'"}\n{"text": "Kurz nach der langen."}',
    }


def filled(piece, size):
    """The piece again and again, exactly so many bytes."""
    data = piece.encode()
    return (data * (size // len(data))).ljust(size, b"x")
