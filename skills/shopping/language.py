"""The language that is spoken: another one, when the shopper wishes it."""

from __future__ import annotations

from nlu import Names
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.reply import Reply


@registry.skill("speak_language", aside=True)
def speak_language(turn: Turn) -> Reply:
    """Go on in the language that was named, and say where it can be spoken and not heard."""
    languages, wanted = turn.languages, turn.slots.language
    if languages is None or wanted not in languages.known:
        spoken = languages.known if languages is not None else (turn.session.language,)
        names = tuple(languages.name(each, each) for each in spoken) if languages is not None else spoken
        message = "language-unknown" if wanted else "language-which"
        return turn.say(message, languages=Names(names)).reply()
    heard_in = languages.of_locale(turn.session.locale) or languages.own
    turn.speak(wanted)
    name = languages.name(wanted, turn.session.language)
    turn.say("language-changed", language=name)
    if turn.spoken and heard_in != turn.session.language:
        turn.say("language-not-heard", language=languages.name(heard_in, turn.session.language))
    return turn.reply()
