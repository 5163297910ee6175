"""The settings of hawker: environment variables ``HAWKER_*``, then ``hawker.toml``, then the default.

Every setting has a working default except the secrets of the voice platforms, without which their channel refuses
to start. ``hawker.toml`` is looked for in the working directory; ``HAWKER_CONFIG`` names another file.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)
from pydantic_settings import SettingsError as SourceError

from skills.errors import SettingsError
from voice import BargeIn, Patience

Channel = Literal["alexa", "dialogflow", "assistant"]


def default_database() -> str:
    """The SQLite file in the user's data folder."""
    return str(user_data_path("hawker") / "shop.sqlite")


class Settings(BaseSettings):
    """What can be set. The README's table is checked against the descriptions here."""

    model_config = SettingsConfigDict(env_prefix="HAWKER_", env_ignore_empty=True, extra="forbid", frozen=True)

    database_url: str = Field(
        default_factory=default_database,
        description="The store: a file for SQLite, or a database URL.",
    )
    currency: str | None = Field(None, description="Currency to sell in, one of the store's; none is its own.")
    language: str = Field("en", description="Language of the shop's conversations.")
    languages: tuple[str, ...] | None = Field(
        None, description='Other languages that shoppers may speak, as JSON: `["es"]`; none is all there are.'
    )
    model: Path | None = Field(None, description="Folder of another Vosk model.")
    compile: bool = Field(True, description="Whether the ear is taught the shop's names, in the background.")
    pronunciations: Path | None = Field(None, description="File of your own pronunciations of names.")
    voice: str | None = Field(
        None, description="Voice of the replies: one of eSpeak NG, or `piper:FILE.onnx`; none is the language's."
    )
    other_voices: tuple[str, ...] = Field(
        (), description="Voices for who asks for another one, as JSON; none is a variant of eSpeak NG's."
    )
    rate_wpm: int = Field(170, ge=80, le=400, description="Speaking rate, words a minute.")
    volume: float = Field(1.0, ge=0.1, le=1.0, allow_inf_nan=False, description="Loudness of the replies, 0.1 to 1.")
    pitch: int = Field(50, ge=0, le=100, description="Pitch of the replies, 0 to 100.")
    microphone: str | None = Field(None, description="Name (or part of it) of the microphone to use.")
    loudspeaker: str | None = Field(None, description="Name (or part of it) of the loudspeaker to use.")
    patience: Patience = Field(
        Patience.NORMAL,
        description="How long the ear waits for more: `quick`, `normal`, or `patient` (pauses of 3 s end nothing).",
    )
    barge_in: BargeIn = Field(
        BargeIn.STOP_WORDS,
        description="What stops a reply: `off`, `stop-words`, or `speech` (whatever is said louder than the reply).",
    )
    wake: str | None = Field(None, description="Phrase before which nothing is acted upon, for example `hey shop`.")
    limits: Path | None = Field(None, description="File of your own limits for numbers that are read back.")
    learn: bool = Field(True, description="Whether what was not understood is kept, redacted, for `hawker learn`.")
    learn_days: int = Field(90, ge=1, le=3650, description="Days for which it is kept.")
    sentences: Path | None = Field(
        None, description="Folder of the shop's own sentences; none is `shop.sqlite-sentences` beside the store."
    )
    host: str = Field("127.0.0.1", description="Address that `hawker serve` listens at.")
    port: int = Field(8080, ge=1, le=65535, description="Port that `hawker serve` listens at.")
    proxies: int = Field(
        0,
        ge=0,
        le=10,
        description="How many proxies of your own stand before `hawker serve`; callers' addresses come "
        "from so many entries of `X-Forwarded-For`.",
    )
    limit_per_address: str = Field(
        "3000/minute", description="Requests from one address before they are looked at; a platform calls from few."
    )
    limit_per_caller: str = Field(
        "120/minute", description="Requests of one account, conversation or token, once it is known."
    )
    limits_storage: str = Field(
        "memory://", description="Where they are counted; several processes share `redis://HOST`."
    )
    metrics_host: str = Field("127.0.0.1", description="Address at which Prometheus finds it.")
    metrics_port: int | None = Field(
        None, ge=1, le=65535, description="Port at which Prometheus finds `/metrics`; none opens none."
    )
    threads: int = Field(8, ge=1, le=64, description="Requests answered at once.")
    channels: tuple[Channel, ...] = Field(
        ("alexa", "dialogflow"),
        description='Channels that `hawker serve` opens, as JSON: `["alexa"]`.',
    )
    alexa_skill_id: str | None = Field(
        None, description="Application id of the Alexa skill; requests of others are refused."
    )
    dialogflow_secret: SecretStr | None = Field(
        None,
        min_length=16,
        description="What Dialogflow must send in the header `X-Hawker-Secret`, or as a password "
        "(16 characters or more).",
    )
    dialogflow_account: str | None = Field(
        None,
        description="E-mail address of the agent's service account, whose Google ID tokens for `HAWKER_PUBLIC_URL` "
        "open the channel, too.",
    )
    public_url: str = Field(
        "http://127.0.0.1:8080",
        description="Where shoppers' phones reach `hawker serve`: payment links begin with it, and accounts are linked "
        "there (by https).",
    )
    stripe_key: SecretStr | None = Field(None, description="Secret key of the shop's Stripe account (`sk_...`).")
    stripe_publishable_key: str | None = Field(None, description="Its publishable key (`pk_...`), for payment pages.")
    stripe_webhook_secret: SecretStr | None = Field(
        None, description="Signing secret of the Stripe webhook at `/webhooks/stripe` (`whsec_...`)."
    )
    stripe_script: str = Field("https://js.stripe.com/v3/", description="Stripe's script, for payment pages.")
    stripe_url: str = Field("https://api.stripe.com", description="Where Stripe is reached.")
    messenger: SecretStr | None = Field(
        None,
        description="What sends codes to customers: `smtp://USER:PASSWORD@HOST:587`, `smtps://…`, or `file:PATH`, from "
        "which a program of yours sends them; with none, only PINs are asked for.",
    )
    messenger_from: str | None = Field(None, description="E-mail address that they come from.")
    sessions_days: int = Field(
        90,
        ge=1,
        le=3650,
        description="Days after which a conversation that nobody went on with is forgotten; carts and orders stay.",
    )
    drafts_days: int = Field(
        7, ge=1, le=365, description="Days after which the address of a checkout that nobody went on with is deleted."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "warning", description="What is logged (to stderr)."
    )

    @field_validator("language")
    @classmethod
    def primary_language(cls, tag: str) -> str:
        """The first part of a BCP 47 tag, by which models and sentences are found: "en" of "en-US"."""
        primary = tag.lower().replace("_", "-").split("-")[0]
        if not re.fullmatch("[a-z]{2,3}", primary):
            raise PydanticCustomError("language", "this is no language; give its two or three letters, for example en")
        return primary

    @field_validator("alexa_skill_id")
    @classmethod
    def skill_id(cls, given: str | None) -> str | None:
        """As the developer console shows it: "amzn1.ask.skill." and letters that nobody else has."""
        if given is not None and not re.fullmatch(r"amzn1\.ask\.skill\.[\w-]+", given):
            raise PydanticCustomError(
                "skill_id", "this is no skill's id; copy it from the developer console: amzn1.ask.skill...."
            )
        return given

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - pydantic's signature
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - pydantic's signature
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Command line over environment over file over default."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, _config_file())


def load_settings(**given: object) -> Settings:
    """The settings in force; raises ``SettingsError`` naming the setting that is wrong. ``None`` means not given."""
    chosen = {name: value for name, value in given.items() if value is not None}
    try:
        return Settings(**chosen)  # type: ignore[arg-type]  # the values are validated, not trusted
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = "HAWKER_" + "_".join(str(part) for part in first["loc"]).upper()
        raise SettingsError(f"{name}: {first['msg']}") from None
    except SourceError as error:
        name = str(error).split('"')[1].upper()
        raise SettingsError(f'HAWKER_{name}: this must be JSON, a list for example: ["alexa"]') from None
    except (OSError, ValueError) as error:
        raise SettingsError(f"{_config_file()} can't be read: {error}") from None


def _config_file() -> Path:
    """``HAWKER_CONFIG``, which must exist, or ``hawker.toml``, which may."""
    named = os.environ.get("HAWKER_CONFIG")
    if named and not Path(named).is_file():
        raise SettingsError(f"HAWKER_CONFIG: there is no file {named}")
    return Path(named or "hawker.toml")
