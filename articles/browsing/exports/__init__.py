"""All matches of a list as a file, written while it is read."""

from articles.browsing.exports.formats import EXPORTS, formats_of
from articles.browsing.exports.sending import export

__all__ = ["EXPORTS", "export", "formats_of"]
