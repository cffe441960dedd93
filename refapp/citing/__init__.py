"""Citations: which styles and locales there are, references in, `Cited` out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refapp.model.reference import Reference

# What a place in a work can be (CSL 1.0.2, "Locators"), the usual ones first.
LOCATORS = (
    "page chapter section paragraph figure table verse line note part volume issue column equation folio book "
    "appendix act scene canon rule article-locator title-locator elocation opus sub-verbo supplement timestamp"
).split()


@dataclass(frozen=True, slots=True)
class Cite:
    """One reference of a citation: where in it (`label` is one of LOCATORS), and what stands around it."""

    reference: Reference
    locator: str = ""
    label: str = "page"
    prefix: str = ""
    suffix: str = ""
    suppress_author: bool = False


@dataclass(frozen=True, slots=True)
class Cited:
    """Formatted citations in every flavour: an HTML fragment, plain text, an RTF document."""

    html: str
    text: str
    rtf: str = ""
