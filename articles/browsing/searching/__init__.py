"""Searching: what a question means, what it finds, and the passages in which it was found."""
