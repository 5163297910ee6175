"""Where speech and language models live, how to find them, and how they learn a shop's words."""

from models.adding import add_model
from models.compiled import CompiledModel, CompileReport, CompileRequest, compiled_for, discard, last_good, size_bytes
from models.compiling import compile_for, compile_into
from models.errors import (
    AddModelError,
    BrokenModelError,
    EspeakNotFoundError,
    GraphError,
    ModelError,
    ModelNotFoundError,
)
from models.espeak import Espeak, find_espeak
from models.graph.layout import Layout, layout_of
from models.graph.vocabulary import Unsayable
from models.model_folder import ModelFolder, open_model_folder
from models.official import license_of
from models.shop_graph import takes_new_words, unsayable_names
from models.store import find_model, installed_models, why_used

__all__ = [
    "AddModelError",
    "BrokenModelError",
    "CompileReport",
    "CompileRequest",
    "CompiledModel",
    "Espeak",
    "EspeakNotFoundError",
    "GraphError",
    "Layout",
    "ModelError",
    "ModelFolder",
    "ModelNotFoundError",
    "Unsayable",
    "add_model",
    "compile_for",
    "compile_into",
    "compiled_for",
    "discard",
    "find_espeak",
    "find_model",
    "installed_models",
    "last_good",
    "layout_of",
    "license_of",
    "open_model_folder",
    "size_bytes",
    "takes_new_words",
    "unsayable_names",
    "why_used",
]
