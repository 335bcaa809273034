"""What is wrong with the page that is open, in words: for tests that look at a page as its readers meet it."""

from importlib.resources import files

import html5lib

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# No rule among these asks for style sheets or films that would have to be fetched first.
HOW = "{runOnly: rules, resultTypes: ['violations'], preload: false}"

# Each element that keys reach, focused one after the other: those on which nothing shows it.
UNSEEN_FOCUS = """
() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((one) => one.type !== 'hidden' && one.checkVisibility({visibilityProperty: true}) && one.tabIndex >= 0)
  .filter((one) => {
    one.focus({focusVisible: true, preventScroll: true});
    const style = getComputedStyle(one);
    return style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2;
  })
  .map((one) => one.outerHTML.slice(0, 120))
"""
SKELETON = """
() => ({
  "h1": document.querySelectorAll("h1").length,
  "main": document.querySelectorAll("main").length,
  "header": document.querySelectorAll("body > header").length,
  "footer": document.querySelectorAll("body > footer").length,
  "skip link": document.querySelectorAll("body > a.skip[href='#content']").length,
})
"""
TWICE = """
() => [...document.querySelectorAll("[id]")].map((one) => one.id).filter((id, n, all) => all.indexOf(id) !== n)
"""
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def barriers(page, rules=RULES):
    """What axe finds on the page under rules or tags, one line an element: the rule, the element, what to do."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate(f"(rules) => axe.run({HOW})", list(rules))
    return [
        f"{fault['id']}: {node['html'][:160]} ({' '.join(node['failureSummary'].split())[:240]})"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]


def misfits(page):
    """How the page's frame differs from that of all pages, and how much wider it is than the window."""
    frame = [f"{number} × {name}" for name, number in page.evaluate(SKELETON).items() if number != 1]
    beyond = page.evaluate(TOO_WIDE)
    return frame + ([f"{beyond} px too wide"] if beyond > 0 else [])


def mistakes(page, html):
    """What is wrong with the page as it was sent: tags not closed or not allowed where they stand, ids given twice."""
    parser = html5lib.HTMLParser()
    parser.parse(html)
    return [f"line {place[0]}: {code}" for place, code, _words in parser.errors] + page.evaluate(TWICE)


def unseen_focus(page):
    """The elements that do not show that they have the focus."""
    return page.evaluate(UNSEEN_FOCUS)
