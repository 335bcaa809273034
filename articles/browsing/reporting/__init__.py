"""Readers say what is wrong: what a page is about, who sends how much, and what is taken in."""
