"""Where speech and language models live, how to find them, and how they learn a shop's words."""

from models.adding import add_model
from models.assumed import AssumedWord, assumed_words
from models.checksums import verify_checksums
from models.compiled import CompiledModel, CompileReport, CompileRequest, size_bytes
from models.compiling import WAITING, compile_for, compile_into
from models.errors import (
    AddModelError,
    BrokenModelError,
    DownloadError,
    EspeakNotFoundError,
    GraphError,
    ModelError,
    ModelNotFoundError,
)
from models.espeak import Espeak, find_espeak
from models.espeak_ipa import can_read, espeak_voices, ipa_readings
from models.fetching import fetch_model, find_archive
from models.graph.layout import Layout, layout_of
from models.graph.name_words import split_name
from models.graph.own_pronunciations import OwnText, read_own_text
from models.graph.pronunciation import Source
from models.graph.sounds import sound_phrases
from models.graph.symbols import read_words
from models.graph.vocabulary import Unsayable
from models.kept_graphs import Hold, compiled_for, discard, last_good
from models.model_folder import COMPILED, ModelFolder, open_model_folder
from models.official import Archive, archives, license_of
from models.shop_graph import takes_new_words, unsayable_names, unused_pronunciations
from models.sound_alikes import sound_alikes
from models.store import DamagedModel, find_model, installed_models, why_used
from models.trials import tried_once

__all__ = [
    "COMPILED",
    "WAITING",
    "AddModelError",
    "Archive",
    "AssumedWord",
    "BrokenModelError",
    "CompileReport",
    "CompileRequest",
    "CompiledModel",
    "DamagedModel",
    "DownloadError",
    "Espeak",
    "EspeakNotFoundError",
    "GraphError",
    "Hold",
    "Layout",
    "ModelError",
    "ModelFolder",
    "ModelNotFoundError",
    "OwnText",
    "Source",
    "Unsayable",
    "add_model",
    "archives",
    "assumed_words",
    "can_read",
    "compile_for",
    "compile_into",
    "compiled_for",
    "discard",
    "espeak_voices",
    "fetch_model",
    "find_archive",
    "find_espeak",
    "find_model",
    "installed_models",
    "ipa_readings",
    "last_good",
    "layout_of",
    "license_of",
    "open_model_folder",
    "read_own_text",
    "read_words",
    "size_bytes",
    "sound_alikes",
    "sound_phrases",
    "split_name",
    "takes_new_words",
    "tried_once",
    "unsayable_names",
    "unused_pronunciations",
    "verify_checksums",
    "why_used",
]
