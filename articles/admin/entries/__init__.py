"""What the pages of people and of meetings share: entries that may be merged, kept apart, rejected and brought back."""
