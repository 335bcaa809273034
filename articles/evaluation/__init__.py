"""How right the extraction is, against reports and quotations that people have annotated."""
