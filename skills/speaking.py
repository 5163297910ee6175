"""The shop's voice."""

from __future__ import annotations

from typing import Final

from skills.reply import Reply
from skills.settings import Settings
from voice import Speaker, Ssml, parse_ssml, voice_for

_OTHER: Final = "+f3"
"""A variant of eSpeak NG that every language's voice has, and that sounds otherwise."""


def open_speaker(settings: Settings) -> Speaker:
    """The voice that the settings name, else the language's, and those that a shopper may have instead.

    Raises:
        ModelError: eSpeak NG is not installed.
        VoiceError: The voice is not there.
    """
    voice = settings.voice or voice_for(settings.language)
    own = voice_for(settings.language)
    others = settings.other_voices or tuple(other for other in (own + _OTHER, own) if other != voice)
    return Speaker(voice, settings.rate_wpm, settings.volume, settings.pitch, others)


def aloud(reply: Reply) -> str | Ssml:
    """What a speaker says: the reply's directions how to say it are kept."""
    return parse_ssml(f"<speak>{reply.ssml}</speak>") if reply.ssml else reply.speech
