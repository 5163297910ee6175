"""The shop's voice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from models import ModelError, espeak_voices
from skills.errors import SettingsError
from skills.reply import Reply
from skills.settings import Settings
from voice import Manner, Speaker, Ssml, VoiceError, parse_ssml, voice_for

_OTHER: Final = "+f3"
"""A variant of eSpeak NG that every language's voice has, and that sounds otherwise."""


def open_speaker(settings: Settings) -> Speaker:
    """The voice that the settings name, else the language's, and those that a shopper may have instead.

    Raises:
        ModelError: eSpeak NG is not installed.
        SettingsError: One of the voices is not there, or can't speak; the message says which there are.
    """
    voice = settings.voice or voice_for(settings.language)
    own = voice_for(settings.language)
    others = settings.other_voices or tuple(other for other in (own + _OTHER, own) if other != voice)
    with _named("HAWKER_VOICE", voice):
        speaker = Speaker(voice, settings.rate_wpm, settings.volume, settings.pitch, others)
    try:
        for place, each in enumerate((voice, *others)):
            with _named("HAWKER_OTHER_VOICES" if place else "HAWKER_VOICE", each):
                speaker.check(place)
    except (ModelError, SettingsError):
        speaker.close()
        raise
    return speaker


@contextmanager
def _named(setting: str, voice: str) -> Iterator[None]:
    """Say which setting names a voice that fails, and which voices there are."""
    try:
        yield
    except VoiceError as error:
        raise SettingsError(
            f"{setting}: nothing can be said with the voice {voice!r} ({error}); voices of eSpeak NG are "
            f"{', '.join(espeak_voices())}, variants of them +f3 or +m3, and any other is piper:FILE.onnx"
        ) from error


def manner_of(reply: Reply, own: str) -> Manner:
    """How a reply is said by the speaker of a shop whose ``own`` language this is: another needs a voice of its own."""
    manner = reply.style.manner
    return manner if reply.language in ("", own) else replace(manner, named=voice_for(reply.language))


def aloud(reply: Reply) -> str | Ssml:
    """What a speaker says: the reply's directions how to say it are kept."""
    return parse_ssml(f"<speak>{reply.ssml}</speak>") if reply.ssml else reply.speech
