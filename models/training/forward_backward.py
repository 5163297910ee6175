"""Sums over all paths, of a sentence's sounds and of all sounds, and how often each output is on them.

The two halves of LF-MMI (https://www.danielpovey.com/files/2016_interspeech_mmi.pdf), end to end without alignments
(https://www.danielpovey.com/files/2018_interspeech_end2end.pdf), in the topology of chain models: a phone's first frame
has pdf ``2 * phone``, its later frames ``2 * phone + 1``. Compiled by numba: in tensor operations it costs more than
the network.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Ints = NDArray[np.int32]

IMPOSSIBLE = -1e30


@njit(cache=True, fastmath=True, nogil=True)
def _add(a: float, b: float) -> float:
    if a < b:
        a, b = b, a
    return a if b <= -1e29 else a + math.log1p(math.exp(b - a))


@njit(cache=True, nogil=True)
def sentence_paths(
    scores: Floats,
    phone: Ints,
    start: Ints,
    before: Ints,
    weight: Floats,
    initial: Floats,
    final: Floats,
    posts: Floats,
) -> float:
    """Log sum over a sentence graph's paths; adds the outputs' posteriors to ``posts``.

    ``scores``, ``posts``: ``(frames, pdfs)``. A graph has states with a ``phone`` each; before state ``s`` may
    come those in ``before[start[s]:start[s + 1]]``, with log ``weight``; ``initial`` and ``final`` are log weights.
    """
    alpha, entered = _sentence_forward(scores, phone, start, before, weight, initial)
    last = alpha.shape[0] - 1
    likelihood = IMPOSSIBLE
    for s in range(phone.shape[0]):
        if final[s] > -1e29 and alpha[last, s] > -1e29:
            likelihood = _add(likelihood, alpha[last, s] + final[s])
    if likelihood > -1e29:
        _sentence_backward(scores, phone, start, before, weight, final, alpha, entered, likelihood, posts)
    return likelihood


@njit(cache=True, nogil=True)
def _sentence_forward(
    scores: Floats, phone: Ints, start: Ints, before: Ints, weight: Floats, initial: Floats
) -> tuple[Doubles, Doubles]:
    """Log sums of the paths up to each frame and state, and of those of them that enter it there."""
    frames, states = scores.shape[0], phone.shape[0]
    alpha = np.full((frames, states), IMPOSSIBLE)
    entered = np.full((frames, states), IMPOSSIBLE)
    for s in range(states):
        if initial[s] > -1e29:
            alpha[0, s] = initial[s] + scores[0, 2 * phone[s]]
            entered[0, s] = alpha[0, s]
    for t in range(1, frames):
        for s in range(states):
            best = IMPOSSIBLE
            for k in range(start[s], start[s + 1]):
                best = max(best, alpha[t - 1, before[k]] + weight[k])
            e = IMPOSSIBLE
            if best > -1e29:
                total = 0.0
                for k in range(start[s], start[s + 1]):
                    total += math.exp(alpha[t - 1, before[k]] + weight[k] - best)
                e = best + math.log(total) + scores[t, 2 * phone[s]]
            stay = alpha[t - 1, s]
            entered[t, s] = e
            alpha[t, s] = _add(e, stay + scores[t, 2 * phone[s] + 1] if stay > -1e29 else IMPOSSIBLE)
    return alpha, entered


@njit(cache=True, nogil=True)
def _sentence_backward(
    scores: Floats,
    phone: Ints,
    start: Ints,
    before: Ints,
    weight: Floats,
    final: Floats,
    alpha: Doubles,
    entered: Doubles,
    likelihood: float,
    posts: Floats,
) -> None:
    """Add the posteriors, from the last frame to the first."""
    frames, states = alpha.shape
    beta = np.full(states, IMPOSSIBLE)
    for s in range(states):
        beta[s] = final[s]
    for t in range(frames - 1, -1, -1):
        earlier = np.full(states, IMPOSSIBLE)
        for s in range(states):
            if beta[s] <= -1e29:
                continue
            if alpha[t, s] > -1e29:
                total = math.exp(alpha[t, s] + beta[s] - likelihood)
                first = math.exp(entered[t, s] + beta[s] - likelihood) if entered[t, s] > -1e29 else 0.0
                posts[t, 2 * phone[s]] += first
                posts[t, 2 * phone[s] + 1] += max(0.0, total - first)
            if t:
                earlier[s] = _add(earlier[s], beta[s] + scores[t, 2 * phone[s] + 1])
                value = beta[s] + scores[t, 2 * phone[s]]
                for k in range(start[s], start[s + 1]):
                    earlier[before[k]] = _add(earlier[before[k]], value + weight[k])
        beta = earlier


@njit(cache=True, fastmath=True, nogil=True, error_model="numpy")
def all_paths(scores: Floats, first: Floats, following: Floats, posts: Floats) -> float:
    """Log sum over all phone sequences; adds the outputs' posteriors to ``posts``.

    ``scores``, ``posts``: ``(frames, 2 * phones)``; ``first``, ``following``: a ``PhoneModel``. Scaled by frame,
    and exact but for histories below 1e-12; states are pairs of the current phone and the one before it. Not finite
    where scores are not, or so far apart that single precision holds no path.
    """
    frames, phones = scores.shape[0], first.shape[0]
    alpha = np.zeros((frames, phones, phones + 1), np.float32)
    scale = np.ones(frames, np.float32)
    enter = np.empty((frames, phones), np.float32)
    stay = np.empty((frames, phones), np.float32)
    likelihood = _forward(scores, first, following, alpha, scale, enter, stay)
    _backward(following, alpha, scale, enter, stay, posts)
    return likelihood


@njit(cache=True, fastmath=True, nogil=True, error_model="numpy")
def _forward(
    scores: Floats, first: Floats, following: Floats, alpha: Floats, scale: Floats, enter: Floats, stay: Floats
) -> float:
    """Fill in the scaled sums up to each frame, their scales, and the outputs' likelihoods; return the log sum."""
    frames, phones, histories = alpha.shape
    likelihood = 0.0
    moved = np.empty((phones, phones), np.float32)
    for t in range(frames):
        top = scores[t].max()
        likelihood += top
        for p in range(phones):
            enter[t, p] = math.exp(scores[t, 2 * p] - top)
            stay[t, p] = math.exp(scores[t, 2 * p + 1] - top)
        if t == 0:
            for p in range(phones):
                alpha[0, p, phones] = first[p] * enter[0, p]
        else:
            moved[:] = 0
            for p in range(phones):
                for h in range(histories):
                    value = alpha[t - 1, p, h]
                    if value < 1e-12:
                        continue
                    for r in range(phones):
                        moved[p, r] += value * following[p, h, r]
            for p in range(phones):
                for h in range(histories):
                    alpha[t, p, h] = alpha[t - 1, p, h] * stay[t, p]
                for h in range(phones):
                    alpha[t, p, h] += moved[h, p] * enter[t, p]
        total = alpha[t].sum()
        scale[t] = total
        alpha[t] *= 1 / total
        likelihood += math.log(total)
    return likelihood


@njit(cache=True, fastmath=True, nogil=True, error_model="numpy")
def _backward(following: Floats, alpha: Floats, scale: Floats, enter: Floats, stay: Floats, posts: Floats) -> None:
    """Add the posteriors, from the last frame to the first."""
    frames, phones, histories = alpha.shape
    beta = np.ones((phones, histories), np.float32)
    earlier = np.empty((phones, histories), np.float32)
    ahead = np.empty(phones, np.float32)
    for t in range(frames - 1, -1, -1):
        z = np.float32(0.0)
        for p in range(phones):
            for h in range(histories):
                z += alpha[t, p, h] * beta[p, h]
        for p in range(phones):
            total = np.float32(0.0)
            stayed = np.float32(0.0)
            for h in range(histories):
                total += alpha[t, p, h] * beta[p, h]
            if t:
                for h in range(histories):
                    stayed += alpha[t - 1, p, h] * beta[p, h]
                stayed *= stay[t, p] / scale[t]
            posts[t, 2 * p] += max(np.float32(0.0), total - stayed) / z
            posts[t, 2 * p + 1] += stayed / z
        if not t:
            break
        for p in range(phones):
            for r in range(phones):
                ahead[r] = beta[r, p] * enter[t, r]
            for h in range(histories):
                entered = np.float32(0.0)
                for r in range(phones):
                    entered += following[p, h, r] * ahead[r]
                earlier[p, h] = (entered + beta[p, h] * stay[t, p]) / scale[t]
        beta, earlier = earlier, beta
