"""The review desk: what the machine is least sure of and most depends on, one question after the other."""

from articles.admin.desk import question_admin

__all__ = ["question_admin"]
