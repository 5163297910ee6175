"""The shop's voice: what the settings name, and replies as they are said."""

from __future__ import annotations

import pytest

from nlu import LanguagePack, Replies, Spelled
from skills.errors import SettingsError
from skills.reply import Reply
from skills.settings import load_settings
from skills.speaking import aloud, manner_of, open_speaker
from voice import Manner, Ssml
from voice.speaking.pieces import Piece, pieces

TRICK = "Tent <break time='10s'/> & <audio src='x'/>"


def test_a_plain_reply_is_said_as_it_is_written() -> None:
    assert aloud(Reply(TRICK, TRICK)) == TRICK


def test_a_product_name_that_looks_like_markup_is_spelled_and_not_obeyed() -> None:
    said = Replies(LanguagePack.load("en")).render("spelled", text=Spelled(TRICK))
    heard = aloud(Reply(said.speech, said.display, ssml=said.ssml))
    assert isinstance(heard, Ssml)
    assert all(isinstance(piece, Piece) for piece in pieces(heard))


@pytest.mark.audio
@pytest.mark.parametrize(("language", "voice"), [("en", None), ("ko", None), ("en", "en-us+f3")])
def test_the_voice_is_the_settings_or_the_languages(language: str, voice: str | None) -> None:
    with open_speaker(load_settings(language=language, voice=voice)) as speaker:
        assert len(speaker.synthesize("hello")) > 4000


@pytest.mark.audio
@pytest.mark.parametrize("voice", [None, "en-us+f3"])
def test_who_asks_for_another_voice_hears_another_one(voice: str | None) -> None:
    with open_speaker(load_settings(voice=voice)) as speaker:
        assert speaker.synthesize("hello", Manner(voice=1)) != speaker.synthesize("hello")


@pytest.mark.audio
def test_the_shops_other_voices_follow_each_other_and_begin_anew() -> None:
    with open_speaker(load_settings(voice="en-us", other_voices=("en-us+m3", "en-us+f2"))) as speaker:
        own, first, second, again = (speaker.synthesize("hello", Manner(voice=place)) for place in range(4))
    assert len({own, first, second}) == 3
    assert again == own


@pytest.mark.audio
def test_another_language_is_said_by_a_voice_of_its_own() -> None:
    spanish, plain = (Reply("¿cuántos quieres?", "", language=language) for language in ("es", ""))
    with open_speaker(load_settings()) as speaker, open_speaker(load_settings(language="es")) as own:
        foreign = speaker.synthesize(aloud(spanish), manner_of(spanish, "en"))
        assert foreign != speaker.synthesize(aloud(plain), manner_of(plain, "en"))
        assert foreign == own.synthesize(aloud(spanish), manner_of(spanish, "es"))


@pytest.mark.audio
@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"voice": "zz"}, "HAWKER_VOICE: .*'zz'.*en-us, .*ko, "),
        ({"other_voices": ("en-us+f3", "zz")}, "HAWKER_OTHER_VOICES: .*'zz'.*en-us, .*ko, "),
        ({"voice": "piper:gone.onnx"}, r"HAWKER_VOICE: .*gone\.onnx"),
        ({"other_voices": ("piper:gone.onnx",)}, r"HAWKER_OTHER_VOICES: .*gone\.onnx"),
    ],
)
def test_a_voice_that_cannot_speak_is_told_before_anyone_is_greeted(settings: dict[str, object], named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        open_speaker(load_settings(**settings))
