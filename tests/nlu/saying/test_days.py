"""Each language names days in its own words, whichever was spoken before it in the same process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from datetime import date

import pytest

from nlu import Day, LanguagePack, Replies
from nlu.packs.pack import languages_there

NOVEMBER = {
    "de": "November",
    "en": "November",
    "es": "noviembre",
    "fr": "novembre",
    "hy": "նոյեմբեր",
    "ka": "ნოემბე",
    "km": "វិច្ឆិកា",
    "ko": "11월",
    "lo": "ພະຈິກ",
    "pt": "novembro",
    "sl": "novemb",
}
ONE_AFTER_THE_OTHER = """
import sys
from datetime import date
from nlu import Day, LanguagePack, Replies

for language in sys.argv[1:]:
    replies = Replies(LanguagePack.load(language))
    print(replies.value(Day(date(2026, 11, 27), date(2026, 11, 23))).speech)
"""


def test_every_language_has_its_november() -> None:
    assert set(NOVEMBER) == set(languages_there())


@pytest.mark.parametrize("languages", [sorted(NOVEMBER), sorted(NOVEMBER, reverse=True)])
def test_a_month_is_named_in_the_language_that_is_spoken(languages: Sequence[str]) -> None:
    command = [sys.executable, "-X", "utf8", "-c", ONE_AFTER_THE_OTHER, *languages]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True, timeout=300)
    said = dict(zip(languages, done.stdout.splitlines(), strict=True))
    assert {language: said[language] for language in languages if NOVEMBER[language] not in said[language]} == {}


def test_a_day_keeps_its_language_beside_others() -> None:
    day = Day(date(2026, 11, 27), date(2026, 11, 23))
    assert NOVEMBER["lo"] in Replies(LanguagePack.load("lo")).value(day).speech
    assert NOVEMBER["de"] in Replies(LanguagePack.load("de")).value(day).speech
