"""What the reports of one meeting say of it, side by side: where they agree, where they differ, what only one has."""

from articles.browsing.accounts.columns import Column, columns_of
from articles.browsing.accounts.grounds import Grounds, grounds_of
from articles.browsing.accounts.rows import rows_of

__all__ = ["Column", "Grounds", "columns_of", "grounds_of", "rows_of"]
