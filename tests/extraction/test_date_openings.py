"""Words that no time expression can begin with are passed over: none of them may begin one."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction import languages
from articles.extraction.dates.patterns import filled, openings, slots_of

# What stands around an expression says nothing of how it begins.
AROUND = re.compile(r"\(\?(?:<=|<!|=|!)(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)|\(\?-i:\)")


def rules_of(code):
    words = languages.load(code).dates
    return [filled(rule, slots_of(words)) for _, rule in words.rules]


@pytest.mark.parametrize("code", languages.CODES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_every_rule_begins_with_letters_that_are_looked_for(code, data):
    rules = rules_of(code)
    rule = AROUND.sub("", data.draw(st.sampled_from(rules)))
    expression = data.draw(st.from_regex(re.compile(rule.replace("(?-i:", "(?:")), fullmatch=True))
    assert re.match(f"[0-9]|{openings(rules)}", expression.lower()), expression
