"""Reports in every encoding, with every byte order mark, cut off in a character, and repaired for the worse."""

TEXT = " date 2017-05 Außenministerin Zoë Müller sagte in Łódź: „Größe ist kein Maß.“ Fall: {}."
# What a German text has that Latin encodings can say too.
LATIN = " date 2017-05 Außenministerin Zoë Müller sagte in Köln: Größe ist kein Maß. Fall: {}."
ENCODINGS = {
    "UTF-8": (TEXT, "utf-8"),
    "UTF-8 with its mark": (TEXT, "utf-8-sig"),
    "UTF-16 with its mark": (TEXT, "utf-16"),
    "UTF-16 little-endian without a mark": (TEXT, "utf-16-le"),
    "UTF-16 big-endian without a mark": (TEXT, "utf-16-be"),
    "UTF-32 with its mark": (TEXT, "utf-32"),
    "UTF-32 big-endian without a mark": (TEXT, "utf-32-be"),
    "Windows-1252": (LATIN, "cp1252"),
    "Latin-1": (LATIN, "latin-1"),
    "Latin-9": (LATIN, "iso8859-15"),
    "Mac Roman": (LATIN, "mac-roman"),
    "DOS": (LATIN, "cp437"),
    "EBCDIC": (LATIN, "cp500"),
    "UTF-7": (TEXT, "utf-7"),
    "Cyrillic": (" date 2017-05 Министр сказал: мы за мир. {}.", "cp1251"),
    "KOI8": (" date 2017-05 Министр сказал: мы за мир. {}.", "koi8-r"),
    "Shift JIS": (" date 2017-05 外務大臣は東京で会談した。{}", "shift-jis"),
    "GB 18030": (" date 2017-05 外交部长在北京会见大使。{}", "gb18030"),
    "Big 5": (" date 2017-05 外交部長在臺北會見大使。{}", "big5"),
    "EUC-KR": (" date 2017-05 외교부 장관이 서울에서 만났다. {}", "euc-kr"),
}
MARKS = {
    "UTF-8 mark alone before Windows-1252": b"\xef\xbb\xbf" + LATIN.format("m1").encode("cp1252"),
    "UTF-16 mark before UTF-8": b"\xff\xfe" + LATIN.format("m2!").encode(),
    "UTF-16 mark of the other order": b"\xfe\xff" + TEXT.format("m3").encode("utf-16-le"),
    "UTF-32 mark before UTF-8": b"\xff\xfe\0\0" + LATIN.format("m4!!").encode(),
    "two marks": b"\xef\xbb\xbf\xef\xbb\xbf" + TEXT.format("m5").encode(),
    "mark in the middle": TEXT.format("m6 \ufeff Ende").encode(),
    "UTF-16 of an odd length": TEXT.format("m7").encode("utf-16")[:-1],
    "UTF-16 cut off in a pair": b"\xff\xfe" + "Ein Paar: 🤝".encode("utf-16-le")[:-2],
}
BROKEN = {
    "UTF-8 read as Latin": TEXT.format("b1").encode().decode("cp1252", "ignore").encode(),
    "UTF-8 read as Latin twice": LATIN.format("b2").encode().decode("latin-1").encode().decode("latin-1").encode(),
    "cut off in a letter": TEXT.format("b3 ß").encode()[:-2],
    "one wrong byte": TEXT.format("b4").encode() + b" \xff Ende",
    "overlong": TEXT.format("b5").encode() + b"\xc0\xaf\xe0\x80\xaf",
    "surrogates as UTF-8": TEXT.format("b6").encode() + b"\xed\xa0\x80\xed\xb0\x80",
    "beyond Unicode": TEXT.format("b7").encode() + b"\xf4\x90\x80\x80",
    "continuations alone": TEXT.format("b8").encode() + b"\x80\xbf" * 20,
    "half UTF-8, half Windows-1252": TEXT.format("b9").encode() + LATIN.format("b9").encode("cp1252"),
    "replacement characters": (" date 2017-05 Au\ufffden\ufffdminister Berg kam. " + "\ufffd" * 50).encode(),
    "bytes that Windows-1252 has not": " date 2017-05 schön".encode("cp1252") + b"\x81\x8d\x8f\x90\x9d",
}

TEXTS = {
    **{
        f"encoding/{name}.txt": text.format(name).encode(encoding, "ignore")
        for name, (text, encoding) in ENCODINGS.items()
    },
    **{f"mark/{name}.txt": data for name, data in MARKS.items()},
    **{f"broken/{name}.txt": data for name, data in BROKEN.items()},
}
