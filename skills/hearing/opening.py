"""The shop's ear, made of a model that was looked at: it does not kill the shop, and hears the shop's language."""

from __future__ import annotations

from typing import Final

from models import find_model, tried_once
from nlu import LanguagePack
from skills.assembly import House
from skills.errors import SettingsError
from skills.hearing.ear import Ear
from skills.settings import Settings
from voice import SpeechModel, try_model

_LEAST_KNOWN: Final = 0.5
"""Part of a language's names of digits that a model of that language has at least."""


def open_ear(settings: Settings, house: House) -> Ear:
    """The ear of a shop.

    Raises:
        ModelError: There is no model to hear with, or its files are damaged.
        VoiceError: The engine can't use the model, or dies of it.
        SettingsError: The model hears another language.
    """
    tried_once(find_model(settings.language, settings.model), try_model)
    ear = Ear(settings, house.shop, house.assistant.pack)
    check_language(ear.model(), house.assistant.pack)
    return ear


def check_language(model: SpeechModel, pack: LanguagePack) -> None:
    """Tell a model that hears another language than the shop understands.

    Raises:
        SettingsError: It does.
    """
    unknown = [word for word in pack.turns.digits if not model.knows(word)]
    if len(unknown) > (1 - _LEAST_KNOWN) * len(pack.turns.digits):
        raise SettingsError(
            f"the speech model in {model.folder.path} hears another language than {pack.language!r}: it does not have "
            f"the words {', '.join(unknown[:5])}; name another one (--model or HAWKER_MODEL), or none"
        )
