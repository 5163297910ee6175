"""Where speech and language models live, and how to find them."""

from models.errors import BrokenModelError, EspeakNotFoundError, ModelError, ModelNotFoundError
from models.espeak import Espeak, find_espeak
from models.model_folder import ModelFolder, open_model_folder
from models.store import find_model, installed_models

__all__ = [
    "BrokenModelError",
    "Espeak",
    "EspeakNotFoundError",
    "ModelError",
    "ModelFolder",
    "ModelNotFoundError",
    "find_espeak",
    "find_model",
    "installed_models",
    "open_model_folder",
]
