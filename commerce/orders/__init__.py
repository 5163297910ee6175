"""Orders: placed exactly once, and led from state to state."""
