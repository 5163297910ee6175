"""Sound to words, words to sound; knows nothing of shops."""

from voice.audio_file import read_frames, recognize_file
from voice.errors import AudioError, DeviceError, GrammarError, RecognizerError, SpeechError, VoiceError
from voice.grammar import DroppedPhrase, Grammar, build_grammar
from voice.recognizer import Recognizer, SpeechModel
from voice.speaker import Speaker
from voice.transcript import Alternative, Transcript, Word

__all__ = [
    "Alternative",
    "AudioError",
    "DeviceError",
    "DroppedPhrase",
    "Grammar",
    "GrammarError",
    "Recognizer",
    "RecognizerError",
    "Speaker",
    "SpeechError",
    "SpeechModel",
    "Transcript",
    "VoiceError",
    "Word",
    "build_grammar",
    "read_frames",
    "recognize_file",
]
