"""Sentence templates: the hassil convention, parsed by hassil, read in two ways.

``[optional]``, ``(a|b)``, ``{slot}`` and ``<rule>`` as in https://github.com/home-assistant/hassil.

- As **sentences**: ``count`` says how many a template stands for and ``sentence`` gives any one of them by number,
  so that a few of millions are found without writing down the others.
- As **patterns** for the matcher: sequences of cells, where a choice between single words or slots is one cell.
  A cell is "add", "{item}" or "add|put|throw".
"""

from nlu.templates.cells import CHOICE, CellReader, Pattern
from nlu.templates.grammar import Grammar, Rules, TemplateError
from nlu.templates.template import MAX_PATTERNS, Template

__all__ = ["CHOICE", "MAX_PATTERNS", "CellReader", "Grammar", "Pattern", "Rules", "Template", "TemplateError"]
