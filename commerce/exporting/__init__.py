"""The catalogue as files again: the store's own folder, and the feeds of other systems."""
