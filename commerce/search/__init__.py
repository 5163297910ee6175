"""Words and filters in, products out, best first."""
