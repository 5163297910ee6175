"""Sentence templates aligned with what was said, and how much that is worth."""
