"""Skills for orders that were placed; importing this package registers them."""

from skills.after_sales import answering, asking, receipt, reordering, status

__all__ = ["answering", "asking", "receipt", "reordering", "status"]
