"""Skills about who is speaking, and about what the shop keeps of them; importing this package registers them."""

from skills.account import addresses, data, pin, signing, ways_to_pay

__all__ = ["addresses", "data", "pin", "signing", "ways_to_pay"]
