"""Whatever changes what readers see is noted by the database itself, so that nobody has to look for it."""

from articles.watching.triggers import install, remove

__all__ = ["install", "remove"]
