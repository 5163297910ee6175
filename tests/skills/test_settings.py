"""Where settings come from, which one counts, and what is said about a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from skills.errors import SettingsError
from skills.settings import Settings, load_settings

SECRET = "tell-nobody-about-it"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of this machine counts."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"HAWKER_{name.upper()}", raising=False)
    monkeypatch.delenv("HAWKER_CONFIG", raising=False)


def test_every_setting_has_a_default_that_works_and_a_description() -> None:
    settings = load_settings()
    assert settings.database_url.endswith("shop.sqlite")
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert not field.is_required(), name


def test_command_line_over_environment_over_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("hawker.toml").write_text('port = 1001\nrate_wpm = 101\nvoice = "de"\n')
    monkeypatch.setenv("HAWKER_PORT", "1002")
    monkeypatch.setenv("HAWKER_RATE_WPM", "102")
    settings = load_settings(port=1003)
    assert (settings.port, settings.rate_wpm, settings.voice) == (1003, 102, "de")


def test_what_is_not_given_on_the_command_line_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAWKER_PORT", "1002")
    assert load_settings(port=None).port == 1002


def test_the_file_may_be_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("mine.toml").write_text('channels = ["alexa"]\n')
    monkeypatch.setenv("HAWKER_CONFIG", str(tmp_path / "mine.toml"))
    assert load_settings().channels == ("alexa",)


def test_a_file_that_was_named_must_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAWKER_CONFIG", str(tmp_path / "gone.toml"))
    with pytest.raises(SettingsError, match=r"HAWKER_CONFIG: .*gone\.toml"):
        load_settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HAWKER_PORT", "eighty"),
        ("HAWKER_PORT", "0"),
        ("HAWKER_RATE_WPM", "1000"),
        ("HAWKER_VOLUME", "loud"),
        ("HAWKER_LOG_LEVEL", "chatty"),
        ("HAWKER_CHANNELS", '["fax"]'),
        ("HAWKER_CHANNELS", "alexa"),
    ],
)
def test_a_wrong_value_is_named_with_its_setting(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as raised:
        load_settings()
    assert str(raised.value).startswith(name)
    assert "hawker.toml" not in str(raised.value)


@pytest.mark.parametrize("value", ["nan", "inf", "-inf"])
def test_what_is_no_finite_number_is_said_to_be_none(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAWKER_VOLUME", value)
    with pytest.raises(SettingsError, match=r"HAWKER_VOLUME: .*finite number"):
        load_settings()


def test_a_misspelled_setting_in_the_file_is_named(tmp_path: Path) -> None:
    tmp_path.joinpath("hawker.toml").write_text("prot = 80\n")
    with pytest.raises(SettingsError, match="HAWKER_PROT"):
        load_settings()


def test_a_broken_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("mine.toml").write_text("port = = 80\n")
    monkeypatch.setenv("HAWKER_CONFIG", str(tmp_path / "mine.toml"))
    with pytest.raises(SettingsError, match=r"mine\.toml.*line 1"):
        load_settings()


def test_secrets_are_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAWKER_DIALOGFLOW_SECRET", SECRET)
    settings = load_settings()
    assert settings.dialogflow_secret is not None
    assert settings.dialogflow_secret.get_secret_value() == SECRET
    assert SECRET not in f"{settings} {settings!r} {settings.model_dump_json()}"


def test_a_secret_that_is_too_short_is_refused_without_showing_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAWKER_DIALOGFLOW_SECRET", "sesame")
    with pytest.raises(SettingsError, match="HAWKER_DIALOGFLOW_SECRET") as raised:
        load_settings()
    assert "sesame" not in str(raised.value)


def test_an_empty_variable_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAWKER_THREADS", "")
    assert load_settings().threads == 8


@pytest.mark.parametrize("tag", ["en", "en-US", "en_GB", "EN"])
def test_the_first_part_of_a_language_tag_counts(tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAWKER_LANGUAGE", tag)
    assert load_settings().language == "en"


@pytest.mark.parametrize("tag", ["../../etc", "e", "English", "12", "-en", "{tag}"])
def test_what_is_no_language_tag_is_refused(tag: str) -> None:
    with pytest.raises(SettingsError, match=r"^HAWKER_LANGUAGE: .*two or three letters"):
        load_settings(language=tag)
