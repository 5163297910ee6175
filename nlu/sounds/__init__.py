"""Names found by how they sound: what was heard is compared by its phones and its letters with a shop's names."""

from nlu.sounds.index import SoundIndex, SoundMatch

__all__ = ["SoundIndex", "SoundMatch"]
