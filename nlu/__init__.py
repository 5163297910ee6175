"""Words to meaning; knows nothing of sound or shops."""
