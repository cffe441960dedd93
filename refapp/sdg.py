"""The 17 Sustainable Development Goals of the United Nations: numbers, titles and official colours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from refapp.resources import resource


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal. `colour` is the official one (`#rrggbb`), `ink` what reads best on it."""

    number: int
    titles: Mapping[str, str]
    colour: str
    ink: str

    @property
    def tag(self) -> str:
        """The name of its tag: `SDG 3`."""
        return f"SDG {self.number}"

    def title(self, language: str = "en") -> str:
        """The title in `language` (`nn`; `nb` and `no` get that too), else in English."""
        language = "nn" if language[:2] in ("nb", "no") else language[:2]
        return self.titles.get(language) or self.titles["en"]


@cache
def goals() -> Mapping[int, Goal]:
    """Every goal by number."""
    import tomllib  # not before the first paint

    with resource("sdg.toml").open("rb") as file:
        table = tomllib.load(file)["goal"]
    return {each["number"]: Goal(each["number"], each["title"], each["colour"], each["ink"]) for each in table}


def goal_of(tag: str) -> Goal | None:
    """The goal a tag such as `SDG 3` names."""
    match = re.fullmatch(r"SDG\s*0?(\d{1,2})", tag.strip(), re.IGNORECASE)
    return goals().get(int(match[1])) if match else None
