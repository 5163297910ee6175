"""What is said back: replies, and how values sound in them."""
