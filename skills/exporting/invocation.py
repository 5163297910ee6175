"""The name by which shoppers call the skill: "Alexa, open corner shop".

Rules: https://developer.amazon.com/docs/custom-skills/choose-the-invocation-name-for-a-custom-skill.html.
"""

from __future__ import annotations

import re
from typing import Final

from nlu import LanguagePack
from skills.errors import SkillsError

FEWEST_WORDS: Final = 2
LENGTHS: Final = range(2, 51)
"""Characters."""
WAKE_WORDS: Final = frozenset({"alexa", "amazon", "computer", "echo", "skill", "app", "ziggy"})
LAUNCH_WORDS: Final = frozenset(
    {"ask", "begin", "enable", "launch", "load", "open", "play", "resume", "run", "start", "talk", "tell", "use"}
)
"""Begin what shoppers say to Alexa before the name."""

_NUMBER: Final = re.compile(r"\d+")
_OTHER: Final = re.compile(r"[^\w' .]|_")


def invocation_name(name: str, pack: LanguagePack) -> str:
    """A shop's name as Alexa can be told it: small letters, numbers in words, at least two words.

    Raises:
        SkillsError: too little or too much of it is left; another must be given.
    """
    spelled = _NUMBER.sub(lambda found: f" {pack.words.number_words.cardinal(int(found[0]))} ", name.lower())
    words = _OTHER.sub(" ", spelled.replace("&", " ").replace("-", " ").replace("\u2019", "'")).split()
    left = [word for word in words if word.strip("'.")]
    forbidden = sorted((WAKE_WORDS | LAUNCH_WORDS) & set(left))
    said = " ".join(left)
    reason = ""
    if forbidden:
        reason = f"has {', '.join(forbidden)}, which Alexa hears as her own"
    elif len(left) < FEWEST_WORDS:
        reason = f"has fewer than {FEWEST_WORDS} words"
    elif len(said) not in LENGTHS:
        reason = f"is longer than {LENGTHS[-1]} characters"
    if reason:
        raise SkillsError(
            f"Alexa can't call a skill {said!r}: it {reason}; give another: --invocation-name 'corner shop'"
        )
    return said
