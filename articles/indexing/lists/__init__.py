"""The lists that are indexed, and what each can be asked for."""

from articles.indexing.lists.articles import ARTICLES
from articles.indexing.lists.meetings import MEETINGS
from articles.indexing.lists.quotes import QUOTES

LISTS = {one.name: one for one in (ARTICLES, MEETINGS, QUOTES)}
