"""Characters that hide, turn round, pile up or end a line where nobody sees it."""

CHARACTERS = {
    "NUL": "Die Mi\0nisterin kam.",
    "controls": "Die \x01\x02\x07\x08\x0e\x1fMinisterin\x7f kam.",
    "terminal": "\x1b[2J\x1b[31mDie Ministerin\x1b]0;xq7\x07 kam.",
    "C1 controls": "Die\x80\x85\x9b31m Ministerin kam.",
    "old Mac line ends": "Die Ministerin\rkam\ran.",
    "mixed line ends": "Die\r\nMinisterin\n\rkam\r\r\nan.",
    "line separators": "Die\u2028Ministerin\u2029kam\x0b an\x0c.",
    "right to left": "Die \u202eniretsiniM\u202c kam.",
    "isolates left open": "\u2066\u2067\u2068Die Ministerin kam.",
    "two hundred embeddings": "\u202a" * 200 + "Die Ministerin kam.",
    "marks of direction": "\u200eDie \u200fMinisterin\u061c kam.",
    "zalgo": "Die M" + "\u0300\u0323\u0336" * 100 + "inisterin kam.",
    "composed": "Die Ministerin für Außenhandel Müller kam zu früh.",
    "decomposed": "Die Ministerin für Außenhandel Mu\u0308ller kam zu fru\u0308h.",
    "zero width inside words": "Die Mi\u200bnis\u200cte\u200drin k\u2060am.",
    "soft hyphens": "Die Mi\u00adnis\u00adte\u00adrin kam.",
    "letters of other alphabets": "Die Міnіsterіn kam.",
    "mathematical letters": "𝐃𝐢𝐞 𝕄𝕚𝕟𝕚𝕤𝕥𝕖𝕣𝕚𝕟 𝓴𝓪𝓶.",
    "full-width letters": "Ｄｉｅ Ｍｉｎｉｓｔｅｒｉｎ ｋａｍ．",
    "ligatures": "Die ﬁnnische Oﬃzierin kam.",
    "Turkish i": "İSTANBUL: Die Mınısterin kam. İİİ",
    "sharp s": "DIE GROẞE STRAẞE: Die Ministerin kam.",
    "private use": "\ue000\uf8ff\U000f0000 Die Ministerin kam.",
    "no characters": "\ufffe\uffff\U0001ffff Die Ministerin kam.",
    "tags": "Die Ministerin kam." + "".join(chr(0xE0000 + ord(letter)) for letter in "hidden"),
    "variation selectors": "Die Ministerin\ufe0f\ufe0e\U000e0100 kam.",
    "families": "👩\u200d👩\u200d👧\u200d👦" * 100 + " Die Ministerin kam.",
    "flags": "🇩🇪🇫🇷🇦🇶🇽🇽 Die Ministerin kam.",
    "interlinear": "\ufff9Die Ministerin\ufffaRuby\ufffb kam.",
    "Mongolian": "Die\u180eMinisterin kam.",
    "Arabic": "التقى الوزير السفير في القاهرة، وقال: «نريد السلام».",
    "Hebrew and German": "Die Ministerin sagte: שלום, und ging.",
    "Chinese without blanks": "外交部长在北京会见了德国大使并表示希望和平。",
}

TEXTS = {
    f"characters/{name}.txt": f" date 2017-05 {text} Fall: {name}.".encode("utf-8", "surrogatepass")
    for name, text in CHARACTERS.items()
}
