"""Payments: what an order owes, by which method it is paid, and every step of it, each made once."""
