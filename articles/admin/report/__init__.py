"""The edit page of a report: its text with marks, and what an editor may put right beside it."""
