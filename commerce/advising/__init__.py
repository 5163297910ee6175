"""What the shop says when it is asked: its answers and recommendations."""
