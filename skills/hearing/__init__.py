"""The shop's ear: what it knows of the catalogue, and how it comes to know more."""
