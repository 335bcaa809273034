"""Imports through the admin: upload, preview with a choice, progress, report, and the way back."""

from articles.admin.imports.job_admin import ImportJobAdmin

__all__ = ["ImportJobAdmin"]
