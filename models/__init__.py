"""Where speech and language models live: find, verify, and what is embedded."""
