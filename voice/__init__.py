"""Sound to words, words to sound; knows nothing of shops."""
