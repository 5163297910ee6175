"""The patterns of a pack and a shop: what templates and questions come to, in one table for the matcher."""

from nlu.patterns.reading import FAQ, Class, claimed, template_of
from nlu.patterns.table import PatternTable
from nlu.patterns.weights import Floats

__all__ = ["FAQ", "Class", "Floats", "PatternTable", "claimed", "template_of"]
