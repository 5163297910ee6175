"""``hawker shop``: shop by voice, the best way that the machine has."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from importlib.resources import files
from pathlib import Path
from typing import cast, get_args
from uuid import uuid4

import typer

from skills.assembly import House
from skills.cli import console
from skills.cli.chat import converse
from skills.cli.keys import TalkKey
from skills.cli.options import Model, SessionName, Store, cart_kept, open_stocked, settings_for
from skills.cli.shop_options import Audio, Interrupting, PushToTalk, Raw, Recordings, Replies, Waiting, Wake
from skills.errors import SettingsError
from skills.hearing.ear import Ear
from skills.hearing.hearing import utterance_of
from skills.hearing.opening import open_ear
from skills.paying.providers import carried_out, carrier_for
from skills.reply import Reply
from skills.settings import Settings
from skills.speaking import aloud, manner_of, open_speaker
from skills.spoken_shop import Told, shop_by_microphone
from skills.utterance import Event, Utterance
from voice import (
    Encoding,
    LoopEvent,
    Presence,
    RawFormat,
    read_frames,
    recognize_file,
    sound_problem,
)


def shop(
    recordings: Recordings = None,
    audio: Audio = False,
    raw: Raw = None,
    replies: Replies = None,
    store: Store = None,
    model: Model = None,
    session: SessionName = None,
    wake: Wake = None,
    push_to_talk: PushToTalk = False,
    patience: Waiting = None,
    barge_in: Interrupting = None,
) -> None:
    """Shop by voice: with microphone and loudspeaker, else the keyboard, else a recorded shopper."""
    if audio and not recordings:
        raise typer.BadParameter("name the recordings: --audio first.wav second.wav")
    if recordings:
        _refuse_at_recordings(
            {"--wake": wake, "--push-to-talk": push_to_talk, "--patience": patience, "--barge-in": barge_in}
        )
    elif raw:
        raise typer.BadParameter("--raw is about recordings; name them: --audio call.raw")
    described = _raw_format(raw) if raw else None
    settings = settings_for(store, model, wake=wake, patience=patience, barge_in=barge_in)
    if settings.wake and push_to_talk:
        raise typer.BadParameter("a wake phrase and push-to-talk don't go together; choose one")
    house = open_stocked(settings)
    name = session or uuid4().hex[:8]
    carrier = carrier_for(settings, house.database, house.shop)
    with closing(house), carried_out(carrier), cart_kept(house, name):
        if recordings:
            _shop_by_recordings(house, settings, recordings, replies, name, described)
            return
        key = TalkKey() if push_to_talk else None
        no_sound = sound_problem(settings.microphone, settings.loudspeaker)
        if no_sound is None:
            _shop_aloud(house, settings, f"local:{name}", key)
        elif sys.stdin.isatty():
            console.note(f"Shopping by keyboard: {no_sound}")
            converse(house.assistant, f"local:{name}")
        else:
            console.note(f"Shopping by a recorded shopper: {no_sound} And there is no terminal to type at.")
            _shop_by_recordings(house, settings, recorded_shopper(), replies, name)


def _shop_aloud(house: House, settings: Settings, session_id: str, key: TalkKey | None) -> None:
    begin = "Press Enter, speak, and press it again" if key else "Speak after the greeting"
    console.note(f"Shopping by microphone and loudspeaker. {begin}; Ctrl-C ends.")
    told = Told(
        console.assistant,
        lambda event, text: _show(event, house.assistant.shown(text, session_id)),
        lambda phrase: console.note(f"Waiting for “{phrase}” …"),
        lambda presence, text: console.note(f"{text} is there." if presence is Presence.BACK else f"{text} Waiting …"),
    )
    if key is None:
        shop_by_microphone(house, settings, session_id, told)
        return
    with key:
        shop_by_microphone(house, settings, session_id, told, key.pressed)


def _show(event: LoopEvent, text: str) -> None:
    if event is LoopEvent.LISTENING:
        console.note("Listening …")
    elif event is LoopEvent.INTERRUPTED:
        console.note("Interrupted.")
    elif event is LoopEvent.HEARD:
        console.shopper(text)


def recorded_shopper() -> list[Path]:
    """The recordings that come with hawker: one purchase, one utterance a file, in order."""
    return sorted(Path(str(files("skills"))).joinpath("recordings").glob("*.wav"))


def _shop_by_recordings(
    house: House,
    settings: Settings,
    recordings: list[Path],
    replies: Path | None,
    name: str,
    raw: RawFormat | None = None,
) -> None:
    for recording in recordings:
        next(read_frames(recording, raw=raw), None)  # what can't be heard is said before anything is bought
    session_id, number = f"local:{name}", ""
    with open_ear(settings, house) as ear, _kept_replies(settings, replies) as keep:
        reply = house.assistant.respond(Utterance(session_id, uuid4().hex, "recorded", event=Event.LAUNCH))
        console.assistant(reply)
        keep(reply, "00-welcome.wav")
        _settle(ear)
        for place, recording in enumerate(recordings, 1):
            expected = house.assistant.expected(session_id, taught=ear.taught)
            transcript = recognize_file(ear.model(), recording, expected=expected, raw=raw)
            console.shopper(house.assistant.shown(transcript.text, session_id), recording.name)
            reply = house.assistant.respond(utterance_of(transcript, session_id, "recorded"))
            console.assistant(reply)
            keep(reply, f"{place:02}-{recording.stem}.wav")
            number = reply.order.number if reply.order else number
            if reply.end:
                _note_left(recordings[place:])
                break
    console.out.print(f"Order number: {number}" if number else "No order was placed.")
    if replies:
        console.out.print(f"The spoken replies are in {console.name(str(replies))}", markup=False)


def _refuse_at_recordings(options: Mapping[str, object]) -> None:
    given = ", ".join(option for option, value in options.items() if value)
    if given:
        raise typer.BadParameter(f"{given}: only with a microphone; a recording is one utterance, pauses included")


@contextmanager
def _kept_replies(settings: Settings, folder: Path | None) -> Iterator[Callable[[Reply, str], None]]:
    """Where each reply is spoken into a file of that name; nowhere without a folder."""
    if folder is None:
        yield lambda _reply, _name: None
        return
    made = _made(folder)
    with open_speaker(settings) as speaker:

        def keep(reply: Reply, name: str) -> None:
            speaker.save(aloud(reply), made / name, manner_of(reply, settings.language))

        yield keep


def _raw_format(described: str) -> RawFormat:
    encoding, _, rate = described.partition(":")
    rate = rate or "8000"
    if encoding not in get_args(Encoding) or not (rate.isdecimal() and 0 < int(rate) < 1_000_000):
        raise typer.BadParameter(f"--raw {described}: give ulaw, alaw or pcm_16, and samples a second: ulaw:8000")
    return RawFormat(cast("Encoding", encoding), int(rate))


def _settle(ear: Ear) -> None:
    """A recording has time: it is heard with the shop's names, so that it is always heard the same."""
    if not ear.settled:
        console.note("Teaching the ear the shop's names; this is done once for a catalogue.")
        ear.settle()


def _note_left(recordings: list[Path]) -> None:
    if recordings:
        names = ", ".join(console.name(recording.name) for recording in recordings)
        console.note(f"The conversation is over; not played: {names}")


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"--replies {folder}: {error.strerror}; name a folder that can be written") from error
    return folder
