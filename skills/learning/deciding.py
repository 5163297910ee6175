"""What the shopkeeper decides about proposals: accepted after the language test, rejected, taken back.

Accepted sentences are those in the shop's own file (``skills.learning.own_sentences``), so that accepting one is one
replacement of that file. Accepted aliases are in the shop's catalogue, in one transaction with the decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Boolean, String, Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce import add_aliases, remove_alias
from nlu import Added, Generalizer, Trial, Vocabulary
from skills.assembly import House
from skills.dialogue.registry import registry
from skills.dialogue.session_store import Base
from skills.errors import LearningError
from skills.learning.lessons import Lesson, LessonStore
from skills.learning.own_sentences import OwnSentences
from skills.learning.proposals import Proposal, ProposalKind, proposals
from skills.names.vocabulary import vocabulary_of


class LearnedRow(Base):
    """A proposal that was rejected, or an alias that was accepted."""

    __tablename__ = "learned"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    language: Mapped[str] = mapped_column(String(10))
    kind: Mapped[str] = mapped_column(String(20))
    target: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    accepted: Mapped[bool] = mapped_column(Boolean)


@dataclass(frozen=True, slots=True)
class Decided:
    """A proposal that was decided about."""

    proposal: Proposal
    accepted: bool


class Learning:
    """Reviews what one open shop may learn in its language."""

    def __init__(self, house: House, own: OwnSentences, days: int) -> None:
        self._house = house
        self._own = own
        self._pack = house.assistant.pack
        self._lessons = LessonStore(house.database, days)

    def lessons(self) -> list[Lesson]:
        """Everything that is kept, oldest first."""
        return self._lessons.all(self._pack.language)

    def proposals(self, at_least: int) -> list[Proposal]:
        """What may be learned and wasn't decided about, the most frequent first."""
        decided = {each.proposal.id for each in self.decided()}
        generalizer = Generalizer(self._pack, self._words())
        found = proposals(self.lessons(), generalizer, self._pack.intents, at_least=at_least)
        return [each for each in found if each.id not in decided and not self._is_known(each)]

    def decided(self) -> list[Decided]:
        """What was accepted and what was rejected."""
        language = self._pack.language
        own = [Proposal(ProposalKind.SENTENCE, language, each.intent, each.template) for each in self._own.all()]
        with self._house.database.read() as db:
            query = select(LearnedRow).where(LearnedRow.language == language).order_by(LearnedRow.text)
            rows = list(db.scalars(query))
        kept = [Decided(Proposal(ProposalKind(r.kind), r.language, r.target, r.text), r.accepted) for r in rows]
        return [*(Decided(each, accepted=True) for each in own), *kept]

    def problems(self, proposal: Proposal) -> list[str]:
        """What speaks against accepting a proposal: the whole language test is run with it."""
        if proposal.kind is ProposalKind.ALIAS:
            return self._problems_of_alias(proposal)
        before = self._own.all()
        return self._problems_of_sentence(proposal, before)

    def accept(self, proposal: Proposal) -> None:
        """Learn it: a sentence from the shop's next start on, an alias at once.

        Raises:
            LearningError: The language test speaks against it; nothing was changed.
        """
        if proposal.kind is ProposalKind.ALIAS:
            self._refuse_if(self._problems_of_alias(proposal), proposal)
            with self._house.database.write() as db:
                add_aliases(self._house.database, db, [(proposal.target, proposal.text)])
                db.merge(_row(proposal, accepted=True))
            return
        with self._own.changing():
            before = self._own.all()
            self._refuse_if(self._problems_of_sentence(proposal, before), proposal)
            self._own.write([*before, _added(proposal)])

    def reject(self, proposal: Proposal) -> None:
        """Never propose it again."""
        with self._house.database.write() as db:
            db.merge(_row(proposal, accepted=False))

    def undo(self, decided: Decided) -> None:
        """Take a decision back; what was accepted is no longer understood."""
        proposal = decided.proposal
        if decided.accepted and proposal.kind is ProposalKind.SENTENCE:
            with self._own.changing():
                self._own.write([each for each in self._own.all() if each != _added(replace(proposal, said=()))])
            return
        with self._house.database.write() as db:
            if decided.accepted:
                remove_alias(self._house.database, db, proposal.target, proposal.text)
            if (row := db.get(LearnedRow, proposal.id)) is not None:
                db.delete(row)

    def forget(self, proposal: Proposal | None = None) -> int:
        """Delete the lessons behind a proposal, or all; returns how many."""
        return self._lessons.forget(None if proposal is None else [lesson.id for lesson in proposal.lessons])

    def product_name(self, product_id: str) -> str:
        """How a product is called; its id if it is no longer sold."""
        product = self._house.shop.product(product_id)
        return product_id if product is None else product.name

    def _words(self) -> Vocabulary:
        return vocabulary_of(self._house.shop.in_language(self._pack.language).words())

    def _is_known(self, proposal: Proposal) -> bool:
        """Whether the shop has it already, from its own files."""
        if proposal.kind is ProposalKind.SENTENCE:
            intent = self._pack.intents[proposal.target]
            return any(template.source == proposal.text for template in intent.templates)
        product = self._house.shop.product(proposal.target)
        return product is None or proposal.text in (product.name.lower(), *product.aliases)

    def _problems_of_sentence(self, proposal: Proposal, before: Sequence[Added]) -> list[str]:
        packs = [*registry.sentences]
        added = _added(proposal)
        one = self._own.pack_with(self._pack, list(before), packs)
        other = self._own.pack_with(self._pack, [*before, added], packs)
        return Trial.of_packs(one, other, self._words()).problems(added, before)

    def _problems_of_alias(self, proposal: Proposal) -> list[str]:
        names = self._house.shop.product_names()
        if proposal.target not in names:
            return [f"the product {proposal.target} is no longer sold"]
        others = [name for key, name in names.items() if name.lower() == proposal.text and key != proposal.target]
        if others:
            return [f'"{proposal.text}" is the name of another product']
        words = self._words()
        after = replace(words, items=(*words.items, proposal.text))
        return Trial.of_words(self._pack, words, after).lost(self._own.all())

    def _refuse_if(self, problems: Sequence[str], proposal: Proposal) -> None:
        if problems:
            reasons = "".join(f"\n  {problem}" for problem in problems)
            raise LearningError(f"{proposal.id} was not accepted, and nothing was changed:{reasons}")


def aliases_again(house: House) -> list[tuple[str, str]]:
    """After an import, which replaced all names: give products back the aliases that were accepted; returns them."""
    with house.database.write() as db:
        return add_aliases(house.database, db, _accepted_aliases(db))


def _accepted_aliases(db: Session) -> list[tuple[str, str]]:
    query = select(LearnedRow).where(LearnedRow.accepted, LearnedRow.kind == ProposalKind.ALIAS.value)
    return [(row.target, row.text) for row in db.scalars(query)]


def _added(proposal: Proposal) -> Added:
    return Added(proposal.target, proposal.text, proposal.said)


def _row(proposal: Proposal, *, accepted: bool) -> LearnedRow:
    return LearnedRow(
        id=proposal.id,
        language=proposal.language,
        kind=proposal.kind.value,
        target=proposal.target,
        text=proposal.text,
        accepted=accepted,
    )
