"""The words of the field in German and English, and what they mean, so that wordings can be compared."""
