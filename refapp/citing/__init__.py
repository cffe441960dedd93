"""Citations: which styles and locales there are, references in, `Cited` out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cited:
    """Formatted citations in every flavour: an HTML fragment, plain text, an RTF document."""

    html: str
    text: str
    rtf: str = ""
