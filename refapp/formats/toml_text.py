"""TOML from anybody: what would take its reader quadratic time is refused."""

from __future__ import annotations

import re
from typing import Any

_PART = r"(?:[\w-]++|\"[^\"\n]*+\"|'[^'\n]*+')"
_ENDLESS_NAME = re.compile(rf"(?<![\w-])(?:{_PART}[ \t]*+\.[ \t]*+){{300}}")


def read_toml(text: str) -> dict[str, Any]:
    """What a TOML file says. Raises ValueError where it is none, RecursionError where it is too deep."""
    import tomllib

    if _ENDLESS_NAME.search(text):
        raise ValueError("a name with too many parts")
    return tomllib.loads(text)
