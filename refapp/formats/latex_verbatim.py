"""Fields that LaTeX prints as they stand: addresses and keys."""

from __future__ import annotations

import re


def to_verbatim(value: str) -> str:
    r"""An address or a key: only escapes and a `\url` around it are taken off."""
    value = value.strip()
    if "\\" not in value and "{" not in value and "$" not in value:
        return value
    match = re.fullmatch(r"\\(?:url|path|href|nolinkurl)\s*\{(.*?)\}(?:\s*\{.*\})?", value, re.DOTALL)
    value = match[1] if match else value
    value = re.sub(r"\{?\$\s*\\sim\s*\$\}?|\{?\\textasciitilde\s*(?:\{\})?\}?|\\~\{\s*\}|\{\\~\s*\}", "~", value)
    value = re.sub(r"\$?\\(?:textunderscore|_)(?:\{\})?\$?", "_", value)
    value = re.sub(r"\\+([%&#$_{}~/ -])", r"\1", value)
    return re.sub(r"[{}]", "", value).strip()
