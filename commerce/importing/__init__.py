"""A store's files: read, checked, and loaded whole or not at all."""
