"""``hawker languages``: which languages are spoken, and whether their packs are whole."""

from __future__ import annotations

from typing import Annotated

import typer
from babel import Locale, UnknownLocaleError
from rich.markup import escape
from rich.table import Table

from models import ModelError, find_model
from nlu import PackReport, check_pack, languages_there
from skills.cli.console import out
from skills.dialogue.registry import registry
from skills.errors import SkillsError

languages = typer.Typer(help="The languages that hawker speaks.", no_args_is_help=True)

SPOKEN_BY_PLATFORMS = frozenset({"faq"})
"""Intents that need no sentences of a pack: the shop's own questions are theirs."""


@languages.command("list")
def list_() -> None:
    """List the languages that there are packs of, and what hears them."""
    table = Table(box=None, pad_edge=False)
    for heading in ("language", "name", "intents", "sentences", "replies", "is heard by", "problems"):
        table.add_column(heading, overflow="fold")
    reports = [_checked(language) for language in languages_there()]
    for report in reports:
        numbers = (report.intents, report.sentences, report.replies)
        problems = f"[red]{len(report.problems)}[/red]" if report.problems else "none"
        heard = escape(_hearer(report.language))
        table.add_row(report.language, escape(_name(report.language)), *map(str, numbers), heard, problems)
    out.print(table, soft_wrap=False)
    if any(report.problems for report in reports):
        out.print("What is wrong, and where: hawker languages check")


@languages.command("check")
def check(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[LANGUAGE]...", help="Languages; all if none is named.")
    ] = None,
) -> None:
    """Check that packs are whole: intents, replies, lists, sentences. Exit code 1 if one is not."""
    there = languages_there()
    unknown = sorted(set(names or ()) - set(there))
    if unknown:
        raise SkillsError(f"there is no whole pack of {', '.join(unknown)}; there are: {', '.join(there)}")
    reports = [_checked(language) for language in names or there]
    for report in reports:
        _tell(report)
    raise typer.Exit(1 if any(report.problems for report in reports) else 0)


def _tell(report: PackReport) -> None:
    size = f"{report.intents} intents, {report.sentences} sentences, {report.replies} replies"
    if not report.problems:
        out.print(f"[green]whole[/green] {report.language} ({escape(_name(report.language))}): {size}")
        return
    count = len(report.problems)
    out.print(f"[red]{count} problem{'s' * (count > 1)}[/red] {report.language} ({escape(_name(report.language))})")
    for problem in report.problems:
        out.print(f"  {escape(problem)}")


def _checked(language: str) -> PackReport:
    return check_pack(language, registry.skills.keys() - SPOKEN_BY_PLATFORMS)


def _hearer(language: str) -> str:
    try:
        return find_model(language).path.name
    except ModelError:
        return "no model yet; see: hawker models list"


def _name(language: str) -> str:
    try:
        name: str | None = Locale.parse(language).get_display_name(language)
    except (UnknownLocaleError, ValueError):
        return "unknown to Babel"
    return name or language
