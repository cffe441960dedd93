"""The locales citations can be in: those citeproc-py carries, with the names they have in their own language."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from refapp.citing.packages import package
from refapp.model.folding import fold
from refapp.model.problems import AppError


@cache
def all_locales() -> dict[str, str]:
    """The native names of the locales by code (`nn-NO`: Norsk nynorsk), in the order of their names."""
    names = json.loads((_folder() / "locales.json").read_text(encoding="utf-8"))["language-names"]
    found = {code: native for code, (native, _) in names.items()}
    return dict(sorted(found.items(), key=lambda each: (not fold(each[1]).isascii(), fold(each[1]))))


def locale_name(code: str) -> str:
    """What a locale is called in its own language; the code where that is not known."""
    return all_locales().get(code, code)


def locale_text(code: str) -> str | None:
    """The locale file of `code`, or None."""
    path = _folder() / f"locales-{code}.xml"
    return path.read_text(encoding="utf-8") if re.fullmatch(r"[\w-]+", code) and path.is_file() else None


def check_locale(code: str) -> None:
    """Raise AppError where there is no locale `code`, nor another of its language."""
    from refapp.csl.locale import fallback_chain  # the processor is loaded when one cites

    *chain, _ = fallback_chain(code)
    if code.partition("-")[0] != "en" and not any(locale_text(each) for each in chain):
        raise AppError("locale-unknown", locale=code)


def _folder() -> Path:
    return package("citeproc") / "data" / "locales"
