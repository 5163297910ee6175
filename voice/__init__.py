"""Sound to words, words to sound; knows nothing of shops."""

from voice.audio_file import recognize_file
from voice.decoding import FORMATS, Encoding, RawFormat, read_frames
from voice.devices import DeviceReport, probe_devices, sound_problem
from voice.errors import (
    AudioError,
    DeviceError,
    GrammarError,
    RecognizerError,
    SpeechError,
    StreamClosedError,
    StreamFullError,
    VoiceError,
)
from voice.grammar import DroppedPhrase, Grammar, build_grammar
from voice.loudspeaker import Loudspeaker
from voice.microphone import Microphone
from voice.model_trial import ModelTrial, try_model
from voice.recognizer import Recognizer, SpeechModel
from voice.reopening import Presence, ReopeningLoudspeaker, ReopeningMicrophone
from voice.speaking.manner import Manner
from voice.speaking.speaker import Speaker
from voice.speaking.ssml import Ssml, parse_ssml
from voice.speaking.voices import voice_for
from voice.streams import Listeners, Stream, Streams
from voice.transcript import Alternative, Transcript, Word
from voice.turns.endpointer import Endpointer
from voice.turns.interruption import BargeIn, Interrupter
from voice.turns.listener import Listener
from voice.turns.loop import LoopEvent, SpokenReply, run_loop
from voice.turns.patience import EndpointProfile, Patience, profile_for
from voice.turns.push_to_talk import PushToTalk
from voice.turns.turn_words import TurnWords
from voice.turns.wake import WakePhrase, checked_wake_phrase

__all__ = [
    "FORMATS",
    "Alternative",
    "AudioError",
    "BargeIn",
    "DeviceError",
    "DeviceReport",
    "DroppedPhrase",
    "Encoding",
    "EndpointProfile",
    "Endpointer",
    "Grammar",
    "GrammarError",
    "Interrupter",
    "Listener",
    "Listeners",
    "LoopEvent",
    "Loudspeaker",
    "Manner",
    "Microphone",
    "ModelTrial",
    "Patience",
    "Presence",
    "PushToTalk",
    "RawFormat",
    "Recognizer",
    "RecognizerError",
    "ReopeningLoudspeaker",
    "ReopeningMicrophone",
    "Speaker",
    "SpeechError",
    "SpeechModel",
    "SpokenReply",
    "Ssml",
    "Stream",
    "StreamClosedError",
    "StreamFullError",
    "Streams",
    "Transcript",
    "TurnWords",
    "VoiceError",
    "WakePhrase",
    "Word",
    "build_grammar",
    "checked_wake_phrase",
    "parse_ssml",
    "probe_devices",
    "profile_for",
    "read_frames",
    "recognize_file",
    "run_loop",
    "sound_problem",
    "try_model",
    "voice_for",
]
