"""Numbers in words and figures, by a language's own words."""
