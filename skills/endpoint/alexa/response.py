"""Replies as Alexa takes them.

Format and limits: https://developer.amazon.com/docs/custom-skills/request-and-response-json-reference.html.
A response stays under 24 kB, the strictest limit that Amazon's pages name: the parts below add up to less, and
directives take what is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final
from xml.sax.saxutils import escape

from skills.endpoint.fitting import json_size, plain, shortened, within
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
NORMAL_PITCH: Final = VoiceStyle().pitch
PITCH_SPAN: Final = 33
"""Percent below and above its own to which ``prosody`` takes a voice, less a little."""
SLOWEST, FASTEST = 20, 200
"""Percent of the normal rate that ``prosody`` takes; 20 is the least, above 200 nothing is understood."""

EMPTY: Final[dict[str, Any]] = {"version": "1.0", "response": {}}
"""The answer to what may not, or can't, be answered."""


def render(
    reply: Reply, title: str, directives: Sequence[dict[str, Any]] = (), attributes: dict[str, str] | None = None
) -> dict[str, Any]:
    """A reply as a response envelope.

    Of the ``directives``, the most important first, as many are sent as there is room for; ``attributes`` come back
    with the next request of Alexa's session.
    """
    response: dict[str, Any] = {"shouldEndSession": reply.end}
    prosody = _prosody(reply.style)
    if plain(reply.speech):
        response["outputSpeech"] = _marked(reply, prosody) or _speech(reply.speech, prosody, SPEECH_BYTES)
    if plain(reply.reprompt) and not reply.end:
        response["reprompt"] = {"outputSpeech": _speech(reply.reprompt, prosody, REPROMPT_BYTES)}
    if reply.wants_link:
        response["card"] = {"type": "LinkAccount"}
    elif plain(reply.display):
        response["card"] = _card(title, reply.display)
    envelope: dict[str, Any] = {"version": "1.0", "response": response}
    if attributes:
        envelope["sessionAttributes"] = attributes
    room = LARGEST_RESPONSE - json_size(envelope) - len(',"directives":[]')
    sent = []
    for directive in directives:
        room -= json_size(directive) + 1
        if room > 0:
            sent.append(directive)
    if sent:
        response["directives"] = sent
    return envelope


def can_fulfill(intent_known: bool, slots_known: dict[str, bool]) -> dict[str, Any]:
    """The answer to whether an intent could be met, without meeting it."""
    slots = {name: {"canUnderstand": _yes(known), "canFulfill": _yes(known)} for name, known in slots_known.items()}
    answer = {"canFulfill": _yes(intent_known and all(slots_known.values())), "slots": slots}
    return {"version": "1.0", "response": {"canFulfillIntent": answer}}


def _marked(reply: Reply, prosody: str) -> dict[str, str] | None:
    """A reply that says how to say it, unless it is too long to be left whole."""
    ssml = _ssml(reply.ssml, prosody)
    return {"type": "SSML", "ssml": ssml} if reply.ssml and within(LONGEST_SPEECH, SPEECH_BYTES)(ssml) else None


def _speech(text: str, prosody: str, size: int) -> dict[str, str]:
    text = plain(text)
    if not prosody:
        return {"type": "PlainText", "text": shortened(text, within(LONGEST_SPEECH, size))}
    fits = within(LONGEST_SPEECH, size)
    text = shortened(text, lambda part: fits(_ssml(escape(part), prosody)))
    return {"type": "SSML", "ssml": _ssml(escape(text), prosody)}


def _ssml(marked: str, prosody: str) -> str:
    return f"<speak><prosody{prosody}>{marked}</prosody></speak>" if prosody else f"<speak>{marked}</speak>"


def _prosody(style: VoiceStyle) -> str:
    """The rate and pitch that the shopper asked for, as attributes; loudness is the device's own."""
    rate = min(FASTEST, max(SLOWEST, round(100 * style.rate_wpm / NORMAL_WPM)))
    higher = round(PITCH_SPAN * (style.pitch - NORMAL_PITCH) / NORMAL_PITCH)
    return (f' rate="{rate}%"' if rate != 100 else "") + (f' pitch="{higher:+}%"' if higher else "")


def _card(title: str, content: str) -> dict[str, str]:
    return {
        "type": "Simple",
        "title": shortened(plain(title), within(TITLE_CHARACTERS, TITLE_BYTES)),
        "content": shortened(plain(content), within(CARD_CHARACTERS, CARD_BYTES)),
    }


def _yes(known: bool) -> str:
    return "YES" if known else "NO"
