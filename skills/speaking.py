"""The shop's voice."""

from __future__ import annotations

from skills.reply import Reply
from skills.settings import Settings
from voice import Speaker, Ssml, parse_ssml, voice_for


def open_speaker(settings: Settings) -> Speaker:
    """The voice that the settings name, else the language's.

    Raises:
        ModelError: eSpeak NG is not installed.
        VoiceError: The voice is not there.
    """
    voice = settings.voice or voice_for(settings.language)
    return Speaker(voice, settings.rate_wpm, settings.volume, settings.pitch)


def aloud(reply: Reply) -> str | Ssml:
    """What a speaker says: the reply's directions how to say it are kept."""
    return parse_ssml(f"<speak>{reply.ssml}</speak>") if reply.ssml else reply.speech
