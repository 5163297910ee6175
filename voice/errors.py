"""What can go wrong with sound and speech.

VoiceError
├── AudioError         a recording can't be used
├── DeviceError        a microphone or loudspeaker can't be used
├── GrammarError       a list of phrases can't be listened for
├── RecognizerError    the recognition engine refused its model or its sound
├── SpeechError        a text can't be spoken, or its sound can't be saved
├── StreamClosedError  a stream is fed after all of them were closed
└── StreamFullError    sound comes faster than it is recognized
"""

from __future__ import annotations


class VoiceError(Exception):
    """Root of the voice's errors; the message tells a person what to do next."""


class AudioError(VoiceError):
    """A recording is missing, unreadable, empty, too long, or no audio at all."""


class DeviceError(VoiceError):
    """There is no microphone or loudspeaker, or it stopped working."""


class GrammarError(VoiceError):
    """A list of phrases has nothing that the model can listen for."""


class RecognizerError(VoiceError):
    """The recognition engine can't work with what it was given."""


class SpeechError(VoiceError):
    """A text could not be turned into sound, or the sound could not be stored."""


class StreamClosedError(VoiceError):
    """Sound comes after the streams were closed."""


class StreamFullError(VoiceError):
    """Sound comes faster than it is recognized, and no more of it can wait."""
