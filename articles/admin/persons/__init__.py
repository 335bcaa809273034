"""Officials: the list, and the page from which one is merged, split, kept apart or rejected."""
