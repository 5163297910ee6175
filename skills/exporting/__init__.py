"""Interaction models and agents for voice platforms, made from the language packs and the catalogue."""
