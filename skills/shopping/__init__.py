"""The skills that come with hawker; importing this package registers them."""

from skills.shopping import answers, basket, browse, checkout, orders, product, talk

__all__ = ["answers", "basket", "browse", "checkout", "orders", "product", "talk"]
