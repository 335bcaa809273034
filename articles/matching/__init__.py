"""Pure decisions across reports: one person under two spellings, one meeting in two reports."""
