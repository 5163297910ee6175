"""Replies as Alexa takes them.

Format and limits: https://developer.amazon.com/docs/custom-skills/request-and-response-json-reference.html.
A response stays under 24 kB, the strictest limit that Amazon's pages name: the parts below add up to less.
"""

from __future__ import annotations

from typing import Any, Final
from xml.sax.saxutils import escape

from skills.endpoint.fitting import plain, shortened, within
from skills.reply import Reply, VoiceStyle

LARGEST_RESPONSE: Final = 24_000
"""Bytes."""
LONGEST_SPEECH: Final = 8_000
"""Characters, the SSML around the words included."""
SPEECH_BYTES: Final = 12_000
REPROMPT_BYTES: Final = 3_000
CARD_CHARACTERS: Final = 7_000
CARD_BYTES: Final = 7_000
TITLE_CHARACTERS: Final = 100
TITLE_BYTES: Final = 700
NORMAL_WPM: Final = VoiceStyle().rate_wpm
SLOWEST, FASTEST = 20, 200
"""Percent of the normal rate that ``prosody`` takes; 20 is the least, above 200 nothing is understood."""

EMPTY: Final[dict[str, Any]] = {"version": "1.0", "response": {}}
"""The answer to what may not, or can't, be answered."""


def render(reply: Reply, title: str) -> dict[str, Any]:
    """A reply as a response envelope."""
    response: dict[str, Any] = {"shouldEndSession": reply.end}
    rate = _rate_percent(reply.style)
    if plain(reply.speech):
        response["outputSpeech"] = _speech(reply.speech, rate, SPEECH_BYTES)
    if plain(reply.reprompt) and not reply.end:
        response["reprompt"] = {"outputSpeech": _speech(reply.reprompt, rate, REPROMPT_BYTES)}
    if plain(reply.display):
        response["card"] = _card(title, reply.display)
    return {"version": "1.0", "response": response}


def can_fulfill(intent_known: bool, slots_known: dict[str, bool]) -> dict[str, Any]:
    """The answer to whether an intent could be met, without meeting it."""
    slots = {name: {"canUnderstand": _yes(known), "canFulfill": _yes(known)} for name, known in slots_known.items()}
    answer = {"canFulfill": _yes(intent_known and all(slots_known.values())), "slots": slots}
    return {"version": "1.0", "response": {"canFulfillIntent": answer}}


def _speech(text: str, rate_percent: int, size: int) -> dict[str, str]:
    text = plain(text)
    if rate_percent == 100:
        return {"type": "PlainText", "text": shortened(text, within(LONGEST_SPEECH, size))}
    fits = within(LONGEST_SPEECH, size)
    text = shortened(text, lambda part: fits(_ssml(part, rate_percent)))
    return {"type": "SSML", "ssml": _ssml(text, rate_percent)}


def _ssml(text: str, rate_percent: int) -> str:
    return f'<speak><prosody rate="{rate_percent}%">{escape(text)}</prosody></speak>'


def _rate_percent(style: VoiceStyle) -> int:
    """The rate that the shopper asked for; loudness is the device's own."""
    return min(FASTEST, max(SLOWEST, round(100 * style.rate_wpm / NORMAL_WPM)))


def _card(title: str, content: str) -> dict[str, str]:
    return {
        "type": "Simple",
        "title": shortened(plain(title), within(TITLE_CHARACTERS, TITLE_BYTES)),
        "content": shortened(plain(content), within(CARD_CHARACTERS, CARD_BYTES)),
    }


def _yes(known: bool) -> str:
    return "YES" if known else "NO"
