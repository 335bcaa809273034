"""Who may do what: the roles, and the groups that follow them."""

from articles.access.granting import bring_in_line
from articles.access.roles import ROLES, permissions, title

__all__ = ["ROLES", "bring_in_line", "permissions", "title"]
