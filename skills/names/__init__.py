"""The names of a shop's goods: spoken, misheard, and given by the shopkeeper."""
