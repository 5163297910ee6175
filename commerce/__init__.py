"""The shop: knows nothing of sound, words or HTTP."""
