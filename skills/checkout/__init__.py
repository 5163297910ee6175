"""The skills of checkout: delivery, address, contact, when it comes, read-back and the order."""

from skills.checkout import address, checkout, contact, countries, dates, delivery, places

__all__ = ["address", "checkout", "contact", "countries", "dates", "delivery", "places"]
