"""Replies as Alexa takes them; Amazon's own model classes read them back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import orjson
import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.response_envelope import ResponseEnvelope

from skills.endpoint.alexa.response import EMPTY, LARGEST_RESPONSE, LONGEST_SPEECH, can_fulfill, render
from skills.reply import Reply, VoiceStyle

SLOW = VoiceStyle(rate_wpm=140)
NASTY = 'M&M\'s <audio src="https://evil.example/a.mp3"/> "quoted" \x00\x1b ]]> </speak>'


def as_amazon_reads_it(response: dict[str, Any]) -> Any:
    return DefaultSerializer().deserialize(orjson.dumps(response).decode(), ResponseEnvelope)


def test_a_reply_has_speech_reprompt_and_card() -> None:
    reply = Reply("Two pairs found.", "2 pairs found", reprompt="Which one?")
    read = as_amazon_reads_it(render(reply, "Corner Shop"))
    assert read.response.output_speech.text == "Two pairs found."
    assert read.response.reprompt.output_speech.text == "Which one?"
    assert (read.response.card.title, read.response.card.content) == ("Corner Shop", "2 pairs found")
    assert read.response.should_end_session is False


def test_the_end_closes_the_microphone() -> None:
    read = as_amazon_reads_it(render(Reply("Goodbye.", "Goodbye.", reprompt="Still there?", end=True), "Shop"))
    assert read.response.should_end_session is True
    assert read.response.reprompt is None


def test_a_slower_voice_is_ssml_with_everything_escaped() -> None:
    speech = render(Reply(NASTY, NASTY, style=SLOW), "Shop")["response"]["outputSpeech"]
    assert speech["type"] == "SSML"
    root = ET.fromstring(speech["ssml"])  # noqa: S314  # our own words
    assert [element.tag for element in root.iter()] == ["speak", "prosody"]
    assert root[0].get("rate") == "82%"
    assert root[0].text == 'M&M\'s <audio src="https://evil.example/a.mp3"/> "quoted"  ]]> </speak>'


def test_plain_text_is_not_escaped() -> None:
    speech = render(Reply("M&M's", "M&M's"), "Shop")["response"]["outputSpeech"]
    assert speech == {"type": "PlainText", "text": "M&M's"}


@pytest.mark.parametrize(("wpm", "rate"), [(80, "47%"), (400, "200%"), (1, "20%")])
def test_the_rate_stays_within_what_alexa_takes(wpm: int, rate: str) -> None:
    response = render(Reply("Hello", "Hello", style=VoiceStyle(rate_wpm=wpm)), "Shop")
    assert f'rate="{rate}"' in response["response"]["outputSpeech"]["ssml"]


@pytest.mark.parametrize("style", [VoiceStyle(), SLOW])
@pytest.mark.parametrize("word", ["shoes ", "&<>", '"\\', "🛒", "żółw ", "\x01a"])
def test_a_long_reply_is_shortened_to_the_limits(word: str, style: VoiceStyle) -> None:
    text = word * 20_000
    response = render(Reply(text, text, reprompt=text, style=style), text)
    speech = response["response"]["outputSpeech"]
    assert len(speech.get("text") or speech["ssml"]) <= LONGEST_SPEECH
    assert len(orjson.dumps(response)) <= LARGEST_RESPONSE
    if style is SLOW:
        ET.fromstring(speech["ssml"])  # noqa: S314  # our own words
    assert as_amazon_reads_it(response).response.output_speech


def test_a_reply_without_words_has_no_speech() -> None:
    assert render(Reply("", " \x00"), "Shop")["response"] == {"shouldEndSession": False}


def test_the_empty_response_is_well_formed() -> None:
    assert as_amazon_reads_it(EMPTY).response.output_speech is None


def test_can_fulfill_is_well_formed() -> None:
    read = as_amazon_reads_it(can_fulfill(True, {"item": True, "weather": False})).response.can_fulfill_intent
    assert read.can_fulfill.value == "NO"
    assert read.slots["item"].can_understand.value == "YES"
    assert read.slots["weather"].can_fulfill.value == "NO"


def test_directions_how_to_say_it_are_kept() -> None:
    marked = 'Order <say-as interpret-as="digits">427</say-as>. <break time="300ms"/> A &amp; B'
    reply = Reply("Order 4 2 7. A & B", "Order 427. A & B", ssml=marked)
    assert render(reply, "Shop")["response"]["outputSpeech"] == {"type": "SSML", "ssml": f"<speak>{marked}</speak>"}
    slow = render(replace(reply, style=SLOW), "Shop")["response"]["outputSpeech"]["ssml"]
    assert slow == f'<speak><prosody rate="82%">{marked}</prosody></speak>'


def test_directions_that_are_too_long_are_left_out_whole() -> None:
    text = "shoes " * 5000
    speech = render(Reply(text, text, ssml=f"<emphasis>{text}</emphasis>"), "Shop")["response"]["outputSpeech"]
    assert speech["type"] == "PlainText"


@pytest.mark.parametrize(("pitch", "asked"), [(10, "-26%"), (90, "+26%")])
def test_a_voice_may_be_deeper_or_higher(pitch: int, asked: str) -> None:
    response = render(Reply("Hello", "Hello", style=VoiceStyle(pitch=pitch)), "Shop")
    assert f'<prosody pitch="{asked}">' in response["response"]["outputSpeech"]["ssml"]
