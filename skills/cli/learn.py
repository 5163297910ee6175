"""``hawker learn``: what shoppers said that was not understood, and what the shop learns of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Annotated, Any

import orjson
import typer
from rich.markup import escape
from rich.table import Table

from skills.cli.console import complain, name, note, out
from skills.cli.options import Store, open_stocked, settings_for
from skills.errors import LearningError
from skills.learning.deciding import Decided, Learning
from skills.learning.lessons import Kind
from skills.learning.own_sentences import own_sentences
from skills.learning.proposals import Proposal, ProposalKind

learn = typer.Typer(help="What was not understood, and what the shop learns of it.", no_args_is_help=True)

Ids = Annotated[list[str], typer.Argument(metavar="ID...", help="As `hawker learn list` names them.")]
Language = Annotated[str | None, typer.Option("--language", help="Language of the shop (HAWKER_LANGUAGE).")]
AtLeast = Annotated[
    int, typer.Option("--at-least", metavar="N", min=1, help="Conversations that must tell of a proposal.")
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


@learn.callback()
def learn_commands() -> None:
    """What was not understood, and what the shop learns of it."""


@learn.command("list")
def list_(
    at_least: AtLeast = 2,
    decided: Annotated[bool, typer.Option("--decided", help="Show what was accepted and rejected.")] = False,
    language: Language = None,
    store: Store = None,
    json: Json = False,
) -> None:
    """Propose sentences for intents and aliases for products, the most frequent first; or show what was decided."""
    with _open(store, language) as learning:
        counts = Counter(lesson.kind for lesson in learning.lessons())
        found = [] if decided else learning.proposals(at_least)
        known = learning.decided() if decided else []
        if json:
            record = {
                "kept": {kind.value: counts[kind] for kind in Kind},
                "proposals": [_record(learning, each) for each in found],
                "decided": [_record(learning, each.proposal) | {"accepted": each.accepted} for each in known],
            }
            out.print(orjson.dumps(record).decode(), markup=False)
        elif decided:
            _show_decided(learning, known)
        else:
            _show_proposals(learning, found, counts)


@learn.command()
def show(
    proposal: Annotated[str, typer.Argument(metavar="ID")], language: Language = None, store: Store = None
) -> None:
    """Show what a proposal was made from, and what the language test says of it."""
    with _open(store, language) as learning:
        found = _find(learning, proposal)
        out.print(f"{found.kind.value} for {_target(learning, found)}: {_plain(found.text)}")
        table = Table("said", "what went wrong", "taken for", "what worked then", box=None)
        for lesson in found.lessons:
            outcome = lesson.outcome.text if lesson.outcome else ""
            table.add_row(_plain(lesson.text), lesson.kind.value, _plain(lesson.intent), _plain(outcome))
        out.print(table)
        problems = learning.problems(found)
        for problem in problems:
            out.print(f"[red]{_plain(problem)}[/red]")
        if not problems:
            out.print(f"The language test has nothing against it: hawker learn accept {found.id}")


@learn.command()
def accept(proposals: Ids, language: Language = None, store: Store = None) -> None:
    """Learn proposals, each after the whole language test; exit code 1 if one is refused."""
    with _open(store, language) as learning:
        refused = False
        for found in _find_all(learning, proposals):
            try:
                learning.accept(found)
            except LearningError as error:
                complain(str(error))
                refused = True
                continue
            since = "at the shop's next start" if found.kind is ProposalKind.SENTENCE else "at once"
            note(f"{found.id} is understood {since}: {found.text}. To take it back: hawker learn undo {found.id}")
    if refused:
        raise typer.Exit(1)


@learn.command()
def reject(proposals: Ids, language: Language = None, store: Store = None) -> None:
    """Never propose these again."""
    with _open(store, language) as learning:
        for found in _find_all(learning, proposals):
            learning.reject(found)
            note(f"{found.id} will not be proposed again. To take it back: hawker learn undo {found.id}")


@learn.command()
def undo(decisions: Ids, language: Language = None, store: Store = None) -> None:
    """Take decisions back: what was accepted is no longer understood, what was rejected may be proposed again."""
    with _open(store, language) as learning:
        known = {each.proposal.id: each for each in learning.decided()}
        for wanted in decisions:
            if wanted not in known:
                raise LearningError(f"nothing was decided about {wanted}; see: hawker learn list --decided")
        for wanted in decisions:
            learning.undo(known[wanted])
            note(f"{wanted} is taken back: {known[wanted].proposal.text}")


@learn.command()
def forget(
    proposals: Annotated[list[str] | None, typer.Argument(metavar="[ID...]")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Forget all that was kept.")] = False,
    language: Language = None,
    store: Store = None,
) -> None:
    """Delete the utterances that proposals were made from, or all; what was learned stays."""
    if everything == bool(proposals):
        raise LearningError("say what to forget: the IDs of proposals, or --all")
    with _open(store, language) as learning:
        chosen: list[Proposal | None] = [None] if everything else [*_find_all(learning, proposals or [])]
        deleted = sum(learning.forget(each) for each in chosen)
        note(f"{deleted} utterances are forgotten.")


@contextmanager
def _open(store: str | None, language: str | None) -> Iterator[Learning]:
    settings = settings_for(store, language=language)
    own = own_sentences(settings, settings.language)
    with closing(open_stocked(settings)) as house:
        yield Learning(house, own, settings.learn_days)


def _find(learning: Learning, wanted: str) -> Proposal:
    return _find_all(learning, [wanted])[0]


def _find_all(learning: Learning, wanted: Sequence[str]) -> list[Proposal]:
    known = {each.id: each for each in learning.proposals(1)}
    unknown = [each for each in wanted if each not in known]
    if unknown:
        raise LearningError(f"there is no proposal {unknown[0]}; see: hawker learn list --at-least 1")
    return [known[each] for each in dict.fromkeys(wanted)]


def _record(learning: Learning, proposal: Proposal) -> dict[str, Any]:
    return {
        "id": proposal.id,
        "kind": proposal.kind.value,
        "target": proposal.target,
        "name": _name(learning, proposal),
        "text": proposal.text,
        "count": proposal.count,
        "said": sorted({lesson.text for lesson in proposal.lessons}),
    }


def _show_proposals(learning: Learning, found: Sequence[Proposal], counts: Counter[Kind]) -> None:
    kept = ", ".join(f"{counts[kind]} {kind.value}" for kind in Kind)
    out.print(f"Kept: {kept}.")
    if not found:
        out.print("Nothing to propose.")
        return
    table = Table("id", "for", "proposal", box=None)
    table.add_column("conversations", justify="right")
    for each in found:
        table.add_row(each.id, _target(learning, each), _plain(each.text), str(each.count))
    out.print(table)


def _show_decided(learning: Learning, known: Sequence[Decided]) -> None:
    table = Table("id", "for", "proposal", "decision", box=None)
    for each in known:
        decision = "accepted" if each.accepted else "rejected"
        table.add_row(each.proposal.id, _target(learning, each.proposal), _plain(each.proposal.text), decision)
    out.print(table if known else "Nothing was decided.")


def _target(learning: Learning, proposal: Proposal) -> str:
    return _plain(_name(learning, proposal))


def _name(learning: Learning, proposal: Proposal) -> str:
    return proposal.target if proposal.kind is ProposalKind.SENTENCE else learning.product_name(proposal.target)


def _plain(text: str) -> str:
    return escape(name(text))
