"""The cart: what is in it, how it is changed, and how changes are taken back."""
