r"""LaTeX's commands that cite: those of natbib, biblatex and plain `\cite`, with `[see][p. 3]`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from refapp.formats.latex import to_text

from .brackets import pairs_in_latex
from .locators import read_locator
from .markers import AUTHOR_ONLY, COMPOSITE, NOCITE, NORMAL, Cite, Marker

_NORMAL = "cite citep citealp parencite autocite footcite footcitetext smartcite supercite fullcite footfullcite"
_COMPOSITE = "citet textcite citealt"
_YEAR = "citeyear citeyearpar citedate"
_MODES = (
    dict.fromkeys(_NORMAL.split(), NORMAL)
    | dict.fromkeys(_COMPOSITE.split(), COMPOSITE)
    | dict.fromkeys(_YEAR.split(), NORMAL)
    | {"citeauthor": AUTHOR_ONLY, "nocite": NOCITE}
)
_SEVERAL = frozenset("cites parencites textcites autocites footcites smartcites supercites".split())
_COMMAND = re.compile(
    r"(?<!\\)(?:\\\\)*(\\)([Cc]ite[a-z]*|[a-zA-Z]*cites?|[Nn]ocite|[Ff]ootcitetext|[Ff]ootfullcite)(\*?)"
)
_SPACE = re.compile(r"[ \t]*(?:\n[ \t]*)?")
_LONGEST = 3_000  # characters in one argument


def find_latex(text: str, seen: str) -> Iterator[Marker]:
    """The citations of `text`, looking at `seen`, which is `text` with some of it masked."""
    pairs = pairs_in_latex(seen)
    for match in _COMMAND.finditer(seen):
        name = match[2][0].lower() + match[2][1:]
        several = name in _SEVERAL
        mode = _MODES.get(name[:-1] if several else name)
        if mode is None:
            continue
        reader = _Arguments(text, seen, match.end(), pairs)
        suppress = name in _YEAR.split() or (name == "autocite" and bool(match[3]))
        cites = reader.several(suppress) if several else reader.one(suppress)
        if cites:
            apart = mode in (COMPOSITE, AUTHOR_ONLY)
            yield Marker(match.start(1), reader.at, tuple(cites), mode, apart)


class _Arguments:
    """Reads the arguments of one command; `at` is where it has come to."""

    def __init__(self, text: str, seen: str, at: int, pairs: Mapping[int, int]) -> None:
        self.text = text
        self.seen = seen
        self.at = at
        self.pairs = pairs

    def one(self, suppress: bool) -> list[Cite]:
        """`[before][after]{a,b}`; a single `[after]` is what comes after. Empty where there are no keys."""
        options = [option for option in (self._take("["), self._take("[")) if option is not None]
        keys = self._take("{")
        names = [name for name in re.split(r"[,\s]+", keys or "") if name]
        before = to_text(options[0]) if len(options) == 2 else ""
        after = options[-1] if options else ""
        cites = []
        for number, name in enumerate(names):
            located = read_locator(to_text(after)) if number == len(names) - 1 else read_locator("")
            rest = located.rest
            if rest and not located.locator:
                rest = f", {rest}"
            prefix = f"{before} " if before and not number else ""
            cites.append(Cite(name, None, prefix, located.locator, located.label, rest, suppress))
        return cites

    def several(self, suppress: bool) -> list[Cite]:
        r"""`\cites(before)(after)[…][…]{a}[…]{b}` of biblatex; what is in parentheses is passed over."""
        for _ in range(2):
            self._take("(")
        cites: list[Cite] = []
        while True:
            begin = self.at
            more = self.one(suppress)
            if not more:
                self.at = begin
                return cites
            cites += more

    def _take(self, opener: str) -> str | None:
        """The argument that begins here, if one does."""
        space = _SPACE.match(self.seen, self.at)
        start = space.end() if space else self.at
        if self.seen[start : start + 1] != opener:
            return None
        end = self.pairs.get(start)
        if end is None or end - start > _LONGEST:
            return None
        self.at = end + 1
        return self.text[start + 1 : end]
