"""What ``hawker shop`` can be told."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from voice import FORMATS, BargeIn, Patience

Recordings = Annotated[
    list[Path] | None,
    typer.Argument(metavar="[FILE]...", help="Recordings of a shopper, one utterance each, in order."),
]
Audio = Annotated[
    bool,
    typer.Option(
        "--audio",
        help=f"Shop by the recordings that follow: --audio a.wav b.mp3 … ({FORMATS}; any rate; mono or stereo; "
        "mu-law and A-law too).",
    ),
]
Raw = Annotated[
    str | None,
    typer.Option(
        "--raw",
        metavar="ENCODING[:HZ]",
        help="The recordings have no header: ulaw, alaw or pcm_16, and samples a second (8000).",
    ),
]
Replies = Annotated[
    Path | None,
    typer.Option("--replies", metavar="DIR", help="Keep the replies to recordings, spoken, as WAV files."),
]
Wake = Annotated[
    str | None,
    typer.Option(
        "--wake",
        metavar="PHRASE",
        help="Act upon nothing before this is said, and wait for it again after each conversation (HAWKER_WAKE).",
    ),
]
PushToTalk = Annotated[
    bool, typer.Option("--push-to-talk", help="Enter (or the space bar) begins and ends what you say.")
]
Waiting = Annotated[Patience | None, typer.Option("--patience", help="How long to wait for the rest of an utterance.")]
Interrupting = Annotated[BargeIn | None, typer.Option("--barge-in", help="What stops a reply.")]
