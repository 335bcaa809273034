"""Lists that readers keep: what is new in them, as a page, as a feed and by e-mail."""
