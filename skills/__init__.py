"""Meaning to reply: the assistant, its skills and every channel."""
