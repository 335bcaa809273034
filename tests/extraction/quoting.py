"""Quotations as the tests of them look at them."""

from articles.extraction import languages, posts, quotes, tokens


def read(body, code="de"):
    language = languages.load(code)
    embedded = [(post, languages.load(post.language)) for post in posts.find(body)]
    return quotes.find(tokens.analyse(body, language, embedded), (), (), ())


def words(body, spans):
    return [body[start:end] for start, end in spans]
