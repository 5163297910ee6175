"""Checkout: where the goods go, when they come, who is told, and the order that a "yes" places."""
