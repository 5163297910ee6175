"""Names found by how they sound: what was heard is compared by its phones and its letters with a shop's names."""

from nlu.sounds.index import SoundIndex, SoundMatch
from nlu.sounds.readings import voice_of

__all__ = ["SoundIndex", "SoundMatch", "voice_of"]
