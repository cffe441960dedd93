"""YAML as people write front matter: unquoted where that means the same, long texts in blocks."""

from __future__ import annotations

from functools import cache
from typing import Any

_CONSTANTS = ("", "~", "null", "true", "false")


class Bare(str):
    """A text that is written without quotes where YAML allows: a date, a number, `true` as the page had it."""

    __slots__ = ()


def dump(value: Any) -> str:
    """`value` as YAML, in the order it has."""
    import yaml

    return str(yaml.dump(value, Dumper=_dumper(), sort_keys=False, allow_unicode=True, width=110))


@cache
def _dumper() -> Any:
    import yaml

    class Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
        def ignore_aliases(self, data: Any) -> bool:
            return True

    def text(dumper: Any, value: str) -> Any:
        block = "\n" in value and value.strip() == value and all(line.rstrip() == line for line in value.split("\n"))
        style = "|" if block else "'" if value.lower() in _CONSTANTS else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

    def bare(dumper: Any, value: Bare) -> Any:
        if "\n" in value or value.lower() in ("", "~", "null"):
            return text(dumper, str(value))
        tag = dumper.resolve(yaml.ScalarNode, str(value), (True, False))
        return dumper.represent_scalar(tag, str(value))

    Dumper.add_representer(str, text)
    Dumper.add_representer(Bare, bare)
    return Dumper
