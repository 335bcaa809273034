"""What every column of every export means: the page, its files and the description of the API are made from it."""

from articles.browsing.codebook.columns import Column, Table
from articles.browsing.codebook.tables import TABLES, table

__all__ = ["TABLES", "Column", "Table", "table"]
