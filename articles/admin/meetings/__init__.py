"""Meetings: the list, and the page on which their reports stand side by side, are moved, merged and parted."""
