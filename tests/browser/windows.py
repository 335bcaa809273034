"""Windows of the browser on the running site."""

# In milliseconds: a machine may have other things to do.
PATIENCE = 120_000


def window_of(browser, site, **ways):
    """A browser context of its own for the site, in English unless said otherwise, that waits for a busy machine."""
    context = browser.new_context(base_url=site.url, **{"locale": "en-GB", **ways})
    context.set_default_timeout(PATIENCE)
    return context
