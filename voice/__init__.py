"""Sound to words, words to sound; knows nothing of shops."""

from voice.audio_file import read_frames, recognize_file
from voice.devices import DeviceReport, probe_devices, sound_problem
from voice.endpointer import Endpointer, EndpointProfile
from voice.errors import AudioError, DeviceError, GrammarError, RecognizerError, SpeechError, VoiceError
from voice.grammar import DroppedPhrase, Grammar, build_grammar
from voice.listener import Listener
from voice.loop import LoopEvent, SpokenReply, run_loop
from voice.loudspeaker import Loudspeaker
from voice.microphone import Microphone
from voice.model_trial import try_model
from voice.recognizer import Recognizer, SpeechModel
from voice.speaker import Speaker
from voice.transcript import Alternative, Transcript, Word

__all__ = [
    "Alternative",
    "AudioError",
    "DeviceError",
    "DeviceReport",
    "DroppedPhrase",
    "EndpointProfile",
    "Endpointer",
    "Grammar",
    "GrammarError",
    "Listener",
    "LoopEvent",
    "Loudspeaker",
    "Microphone",
    "Recognizer",
    "RecognizerError",
    "Speaker",
    "SpeechError",
    "SpeechModel",
    "SpokenReply",
    "Transcript",
    "VoiceError",
    "Word",
    "build_grammar",
    "probe_devices",
    "read_frames",
    "recognize_file",
    "run_loop",
    "sound_problem",
    "try_model",
]
