"""Carries out what is due at providers: the intention is in the database, then comes the call, then its result.

A call whose answer got lost (the process was killed, the provider took too long) is asked for at the provider before it
is made again, and not at once: what is late has time to arrive. Any number of processes may carry out at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from commerce.customers.rows import CustomerMethodRow
from commerce.payments.ledger import locked, record
from commerce.payments.provider import PaymentProvider, ProviderRefusedError, ProviderUnreachableError
from commerce.payments.rows import PaymentRow, PaymentTaskRow
from commerce.payments.states import PENDING
from commerce.payments.steps import Orders, absorb
from commerce.payments.tasks import make_due
from commerce.payments.values import Job, Outcome, PaymentKind, PaymentState, TaskKind
from commerce.storage.database import Database

QUIET: Final = timedelta(seconds=60)
"""Nothing is tried again before; longer than a provider may take to do what it was asked."""
LONGEST_WAIT: Final = timedelta(hours=1)
_log: Final = structlog.get_logger("hawker.payments")


@dataclass(frozen=True, slots=True)
class Carrier:
    """Carries out what is due. Safe to use from many threads and processes."""

    database: Database
    providers: Mapping[PaymentKind, PaymentProvider]
    orders: Orders
    clock: Callable[[], datetime]
    quiet: timedelta = QUIET

    def run_due(self, most: int = 100) -> int:
        """Carry out what is due now, ``most`` tasks at once; returns how many were tried."""
        for done in range(most):
            claimed = self._claim()
            if claimed is None:
                return done
            task_id, job, again = claimed
            try:
                self._carry(task_id, job, again)
            except ProviderUnreachableError as error:
                _log.warning("a payment provider can't be reached", task=job.key, kind=job.kind, problem=str(error))
                self._later(task_id, str(error))
            except ProviderRefusedError as error:
                _log.warning("a payment provider refused", task=job.key, kind=job.kind, problem=str(error))
                self._refused(task_id, job, str(error))
        return most

    def look_at(self, reference: str, key: str) -> bool:
        """Let it be asked how a payment stands that a provider told of; False if it is none of ours."""
        with self.database.write() as session:
            payment_id = session.scalar(select(PaymentRow.id).filter_by(reference=reference))
            row = locked(session, payment_id) if payment_id else None
            if row is None:
                return False
            make_due(session, row, TaskKind.LOOK, key, self.clock())
            return True

    def _claim(self) -> tuple[int, Job, bool] | None:
        """The next task that is due, which is ours until its answer is late; and whether it was tried before."""
        now = self.clock()
        with self.database.write() as session:
            query = (
                select(PaymentTaskRow)
                .join(PaymentRow, PaymentRow.id == PaymentTaskRow.payment_id)
                .where(
                    or_(PaymentTaskRow.state == "due", PaymentTaskRow.state == "calling"),
                    # What was never tried is due, and nothing waits for so long: a clock that was wrong was put back.
                    or_(
                        PaymentTaskRow.due_at <= now,
                        PaymentTaskRow.attempts == 0,
                        PaymentTaskRow.due_at > now + LONGEST_WAIT,
                    ),
                    PaymentRow.kind.in_([kind.value for kind in self.providers]),
                )
                .order_by(PaymentTaskRow.due_at, PaymentTaskRow.id)
                .limit(1)
                .with_for_update(skip_locked=True, of=PaymentTaskRow)
            )
            task = session.scalar(query)
            if task is None:
                return None
            again = task.attempts > 0
            task.state, task.attempts = "calling", task.attempts + 1
            task.due_at = now + min(self.quiet * 2 ** min(task.attempts - 1, 10), LONGEST_WAIT)
            row = session.get_one(PaymentRow, task.payment_id)
            return task.id, _job(session, task, row), again

    def _carry(self, task_id: int, job: Job, again: bool) -> None:
        provider = self._provider(job)
        outcome: Outcome | None = None
        if again or job.kind is TaskKind.LOOK:
            outcome = provider.find(job)
        if outcome is None and (job.kind is TaskKind.LOOK or self._is_pointless(job)):
            self._settle(task_id, job, None)
            return
        self._settle(task_id, job, outcome or provider.carry_out(job))

    def _is_pointless(self, job: Job) -> bool:
        """Whether money would be asked for that nobody is to pay any more."""
        if job.kind not in (TaskKind.START, TaskKind.CONFIRM, TaskKind.CAPTURE):
            return False
        with self.database.read() as session:
            return not session.get_one(PaymentRow, job.payment_id).wanted

    def _settle(self, task_id: int, job: Job, outcome: Outcome | None) -> None:
        """Write down what came of it; an order is locked before its payments."""
        now = self.clock()
        with self.database.write() as session:
            self.orders.lock(session, job.order_number)
            row = locked(session, job.payment_id)
            task = session.get_one(PaymentTaskRow, task_id)
            if row is None or task.state == "done":
                return
            task.state, task.problem = "done", ""
            session.flush()
            if outcome is not None:
                absorb(session, row, outcome, job.key, now, self.orders)
            elif not row.wanted and row.state in PENDING and not row.reference:
                record(session, row, PaymentState.CANCELLED, "cancelled", now)

    def _later(self, task_id: int, problem: str) -> None:
        with self.database.write() as session:
            task = session.get_one(PaymentTaskRow, task_id)
            task.problem = problem

    def _refused(self, task_id: int, job: Job, problem: str) -> None:
        now = self.clock()
        with self.database.write() as session:
            self.orders.lock(session, job.order_number)
            row = locked(session, job.payment_id)
            task = session.get_one(PaymentTaskRow, task_id)
            task.state, task.problem = "failed", problem
            if row is None:
                return
            if job.kind in (TaskKind.REFUND, TaskKind.LOOK, TaskKind.CANCEL):
                record(session, row, PaymentState(row.state), f"{job.key}/refused", now, note=f"{job.kind}: {problem}")
            elif row.state in PENDING or row.state == PaymentState.AUTHORISED:
                record(session, row, PaymentState.FAILED, f"{job.key}/refused", now, note=problem)

    def _provider(self, job: Job) -> PaymentProvider:
        with self.database.read() as session:
            return self.providers[PaymentKind(session.get_one(PaymentRow, job.payment_id).kind)]


def _job(session: Session, task: PaymentTaskRow, row: PaymentRow) -> Job:
    kept = session.get(CustomerMethodRow, row.kept_method) if row.kept_method else None
    return Job(
        TaskKind(task.kind),
        task.key,
        row.id,
        row.order_number,
        task.amount,
        row.currency,
        task.created_at,
        row.reference,
        kept.reference if kept is not None and kept.active else "",
        row.capture_later,
    )
