"""Kaldi's acoustic model files, read and written byte for byte."""

from models.kaldi.acoustic_model import AcousticModel, read_acoustic_model, write_acoustic_model
from models.kaldi.component import Component
from models.kaldi.transitions import State, TransitionModel, Tuple

__all__ = [
    "AcousticModel",
    "Component",
    "State",
    "TransitionModel",
    "Tuple",
    "read_acoustic_model",
    "write_acoustic_model",
]
