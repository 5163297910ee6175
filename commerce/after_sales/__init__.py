"""After the order: tracking, changes while it is pending, returns and exchanges within the shop's policy."""
