"""A citation in the style of the APA, as BibTeX and as RIS."""

from __future__ import annotations

import re

from django.utils.translation import gettext as _

from articles.browsing.citing.citation import Citation
from articles.browsing.datewords import written

SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "%": r"\%",
    "&": r"\&",
    "#": r"\#",
    "$": r"\$",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def as_apa(cited: Citation) -> str:
    """One sentence after the other, as the APA has them."""
    when = cited.days or _("n.d.")
    form = f" [{'; '.join(filter(None, [cited.form, cited.version]))}]"
    kept = f" {cited.container}." if cited.container else ""
    read = _("Retrieved %(day)s, from %(url)s") % {"day": written(cited.accessed, "long"), "url": cited.url}
    title = f"{cited.title.rstrip('.')}{form}"
    # What nobody signed begins with its title.
    head = f"{cited.author}. ({when}). {title}." if cited.author else f"{title}. ({when})."
    return f"{head}{kept} {read}"


def as_bibtex(cited: Citation) -> str:
    """An entry of a kind that every style knows."""
    year, month, _day = cited.parts
    fields = [
        ("author", cited.author and "{" + escaped(cited.author) + "}"),
        ("title", "{" + escaped(cited.title) + "}"),
        ("year", year),
        ("month", MONTHS[int(month) - 1] if month else ""),
        ("howpublished", escaped(cited.form or cited.container)),
        ("note", escaped(cited.version)),
        ("url", cited.url.replace("{", "%7B").replace("}", "%7D")),
        ("urldate", cited.accessed.isoformat()),
    ]
    key = re.sub(r"[^A-Za-z0-9-]", "", cited.key)
    lines = [f"  {name} = {value if name == 'month' else '{' + value + '}'}," for name, value in fields if value]
    return "\n".join([f"@misc{{newsroom-{key},", *lines, "}"]) + "\n"


def escaped(words: str) -> str:
    """Words without meaning to TeX."""
    return "".join(SPECIAL.get(letter, letter) for letter in words)


def as_ris(cited: Citation) -> str:
    """A record; the day is written with slashes, what is not known of it is left empty."""
    fields = [
        ("TY", cited.kind),
        ("AU", cited.author),
        ("TI", cited.title),
        ("PY", cited.parts[0]),
        ("DA", "/".join([*cited.parts, ""]) if cited.day else ""),
        ("DB", cited.container),
        ("M3", cited.form),
        ("N1", cited.version),
        ("UR", cited.url),
        ("Y2", cited.accessed.strftime("%Y/%m/%d/")),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in fields if value) + "ER  - \r\n"
