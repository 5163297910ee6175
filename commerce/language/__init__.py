"""The words of the shop: what shoppers call things, in each language."""
