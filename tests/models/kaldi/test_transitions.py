"""The numbers of transitions and pdfs in the acoustic model are those that the graph compiler uses."""

from __future__ import annotations

from pathlib import Path

import numpy as np

import models
from models.graph.phones import (
    PDFS,
    SILENCE,
    base_phone,
    entering_transition,
    first_pdf,
    placed_symbols,
    staying_transition,
)
from models.kaldi import TransitionModel, read_acoustic_model
from models.kaldi.transitions import chain_transitions

PLACED = range(1, len(placed_symbols()))


def our_transitions() -> TransitionModel:
    return chain_transitions([first_pdf(base_phone(placed)) for placed in PLACED])


def pdf_of_transition(model: TransitionModel) -> dict[int, int]:
    """By transition-id, in the order that Kaldi's ``TransitionModel::ComputeDerived`` numbers them.

    Each tuple's transitions follow one another in the order of the topology's state; one that stays in its state is
    the self-loop, whose pdf is the tuple's last number.
    """
    pdfs: dict[int, int] = {}
    for each in model.tuples:
        entry = model.entries[model.entry_of_phone[each.phone]]
        for destination, _ in entry[each.state].transitions:
            pdfs[len(pdfs) + 1] = each.loop_pdf if destination == each.state else each.forward_pdf
    return pdfs


def test_a_phones_first_frame_enters_and_the_later_ones_stay() -> None:
    pdfs = pdf_of_transition(our_transitions())
    assert len(pdfs) == 2 * len(PLACED)
    for placed in PLACED:
        first = first_pdf(base_phone(placed))
        assert pdfs[entering_transition(placed)] == first
        assert pdfs[staying_transition(placed)] == first + 1


def test_all_pdfs_are_used_and_there_is_a_probability_for_each_transition() -> None:
    model = our_transitions()
    assert model.pdfs == PDFS
    assert {pdf for each in model.tuples for pdf in (each.forward_pdf, each.loop_pdf)} == set(range(PDFS))
    assert len(model.log_probabilities) == 2 * len(PLACED) + 1
    np.testing.assert_allclose(np.exp(model.log_probabilities[1:]), 0.5)


def test_silence_is_the_phone_that_ends_an_utterance() -> None:
    assert placed_symbols()[1] == SILENCE, "conf/model.conf says --endpoint.silence-phones=1"
    assert our_transitions().tuples[0] == (1, 0, first_pdf(SILENCE), first_pdf(SILENCE) + 1)


def test_the_embedded_model_has_these_transitions() -> None:
    found = read_acoustic_model(Path(models.__file__).parent / "en-us/am/final.mdl").transitions
    ours = our_transitions()
    assert (found.tuples, found.entries) == (ours.tuples, ours.entries)
    np.testing.assert_array_equal(found.phones, ours.phones)
    np.testing.assert_array_equal(found.entry_of_phone, ours.entry_of_phone)
    np.testing.assert_allclose(found.log_probabilities, ours.log_probabilities, atol=1e-6)
