"""The state of a conversation, and the rules by which it goes on."""
