# ruff: noqa: RUF001 - these letters are meant
"""IPA becomes English phones."""

from __future__ import annotations

import pytest

from models.graph.ipa import to_phones


@pytest.mark.parametrize(
    ("transcription", "voice", "phones"),
    [
        ("b_ˈɜː_k_ə_n_s_t_ˌɑː_k", "en-us", "B ER K AX N S T AA K"),
        ("w_ˈɔː_ɾ_ɚ", "en-us", "W AO T ER"),
        ("m_ˈɑːɹ_k_t", "en-us", "M AA R K T"),
        ("tʃ ɹ_uː", "en-us", "CH R UW"),
        ("ˈaɪə_l", "en-us", "AY AX L"),
        ("d_ˈʌ_l", "en-gb", "D AH L"),
        ("x_ˌa_l_a_p_ˈe_ɲ_o", "es", "HH AA L AA P EY N Y OW"),
        ("l_ˈɔ_x", "en-us", "L AO K"),
        ("m_ˈø_ɾ", "de", "M ER"),
    ],
)
def test_each_symbol_has_its_phones(transcription: str, voice: str, phones: str) -> None:
    assert to_phones(transcription, voice) == tuple(phones.split())


def test_er_holds_the_r_before_a_vowel_and_doubled_phones_are_one() -> None:
    assert to_phones("ˈæ_b_ɚ_ɹ_ˈɪ_dʒ", "en-us") == _sound("AE B ER IH JH")
    assert to_phones("b_ˈʊ_k_k_eɪ_s", "en-us") == _sound("B UH K EY S")


def test_an_unknown_symbol_makes_the_whole_unreadable() -> None:
    assert to_phones("b_ʘ_k", "en-us") == ()
    assert to_phones("(en)_k_ˈæ_t_(fr)", "fr") == ()


def _sound(phones: str) -> tuple[str, ...]:
    return tuple(phones.split())
