"""What can go wrong around the assistant.

SkillsError
├── SettingsError     a setting is missing or wrong
├── NamesFileError    a file of names can't be read
├── LearningError     nothing can be learned so, or there is no such proposal
├── SkillSetupError   two skills claim one intent, or a plug-in can't be loaded
└── BusyError         one conversation is being answered by several processes at once
"""

from __future__ import annotations


class SkillsError(Exception):
    """Root of the assistant's errors; the message tells a person what to do next."""


class SettingsError(SkillsError):
    """A setting is missing or has a value that can't be used."""


class NamesFileError(SkillsError):
    """A file does not hold the names of goods."""


class LearningError(SkillsError):
    """What was to be learned can't be; the message says why."""


class SkillSetupError(SkillsError):
    """The registered skills don't fit together."""


class BusyError(SkillsError):
    """A conversation changed under every attempt to answer it."""
