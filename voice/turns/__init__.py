"""Turn-taking: whose turn it is to speak, when an utterance begins and ends, and who may interrupt whom."""
