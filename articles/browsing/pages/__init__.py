"""The readers' pages, one module a subject."""
