"""The words of the page in one language, agency's names filled in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from bot.web.language import LANGUAGES
from bot.web.needs import AgencyWords
from bot.words import words

_PREFIX = "utter_page_"
_NOT_IN_SCRIPT = ("print_", "status_", "lost_", "sms_")


class PageWords:
    """Read once: neither the words nor the agency change while a door runs."""

    def __init__(self, agency: AgencyWords) -> None:
        self._agency = agency

    def of(self, language: str) -> Mapping[str, str]:
        """Every word of the page by its short name (without `utter_page_`)."""
        return self._all[language]

    @cached_property
    def for_script(self) -> dict[str, dict[str, str]]:
        """What the chat's script says itself, in both languages, so that switching needs no reload."""
        return {
            language: {name: text for name, text in by_name.items() if not name.startswith(_NOT_IN_SCRIPT)}
            for language, by_name in self._all.items()
        }

    @cached_property
    def _all(self) -> dict[str, dict[str, str]]:
        return {language: self._read(language) for language in LANGUAGES}

    def _read(self, language: str) -> dict[str, str]:
        facts = dict(self._agency.facts(language), number_example=f"{self._agency.tracking_prefix}-XXXX-XXXX")
        names = [name for name in words() if name.startswith(_PREFIX)]
        return {name.removeprefix(_PREFIX): words().text(name, language, **facts) for name in names}
