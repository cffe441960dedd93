"""Title and authors of a paper by how its first page is set, and which stored titles are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from refapp.model.folding import fold
from refapp.model.names import Creator

from .author_lines import parse_authors
from .pdf_file import Line

_LARGER = 1.15  # times the size of the running text
_ALONE = 1.5  # times, for a title of one short word
_SAME = 0.06  # sizes of one heading differ by less
_LONGEST = 350  # letters of a title
_MOST_LINES = 7
_SUFFIX = r"\.(?:docx?|dot|rtf|odt|tex|dvi|e?ps|pdf|indd|qxd|fm|pages|pptx?|xlsx?|html?|txt|wpd|tif|p65|dtd|xml|md)"
_NO_TITLE = re.compile(
    rf"^(?:microsoft \w+ - .*|(?:powerpoint|word)[ -]+(?:presentation|document)|.*{_SUFFIX}|[\W\d_]*|\w{{1,3}}|"
    rf"(?:untitled|layout|presentation|dokument|document|slide|no job name|print(?:ing)?|title|manuscript|draft|"
    rf"article|paper|blank|template|proof|scan|ohne titel|unbenannt|sans titre|full page|cover)[\W\d_]{{0,12}}|pii:?.*|"
    rf".*\d\.\.\d+|(?:doi:?\s*)?10\.\d{{4,9}}/\S*|https?://\S+)$",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?=\S*\d)(?=\S*[A-Za-z])[\w.()/:-]+")  # `gkx123`, `S0140-6736(20)`
_HEAD = re.compile(
    r"^(?:the )?(?:\w+ ){0,4}(?:journal|proceedings|transactions|annals|archives|letters|bulletin|magazine|newsletter)"
    r"(?: of\b.{0,60})?$|arxiv:|^(?:vol(?:ume)?\.?|issn|isbn|issue|no\.)\b|www\.|https?:|\bdoi\b|@|^contents lists|"
    r"^(?:research|review|original|short|case|open|regular|full|technical|invited|letter|brief|editorial|perspective|"
    r"communication|article|report)(?: (?:access|research|article|paper|report|communication|study|note|letter))*$|"
    r"^(?:nature|science|cell|plos\W*one|lancet|bmj|jama|elsevier|springer|wiley|sciencedirect|available online.*)$|"
    r"^(?:abstract|introduction|contents|references|summary|keywords|preprint|accepted manuscript|author.s? version.*|"
    r"table of contents|figure \d.*|table \d.*|chapter \d+|appendix)\W*$|^\W*\d[\d\W]*$",
    re.IGNORECASE,
)


def usable_title(title: str, file_name: str) -> bool:
    """Whether a stored title is one, and no file name, default of a program or code of a publisher."""
    title = " ".join(title.split())
    stem = re.sub(r"\.\w{1,5}$", "", file_name)
    if _NO_TITLE.match(title) or (" " not in title and _CODE.fullmatch(title)):
        return False
    return " " in title or fold(title) != fold(stem)


def largest_title(lines: Sequence[Line]) -> tuple[str, Sequence[Line]]:
    """The words in the largest type that can be a title, and the lines that follow; empty where nothing stands out."""
    upright = [line for line in lines if line.upright]
    running = _running_size(upright)
    blocks = _blocks(upright)
    blocks.sort(key=lambda block: -upright[block[0]].size)
    for first, last in blocks[:6]:
        text = " ".join(line.text for line in upright[first:last])
        if upright[first].size < running * _LARGER:
            break
        if _can_be_title(text) and last - first <= _MOST_LINES:
            return " ".join(text.split()).rstrip("*†‡§∗⋆ "), upright[last:]
    for first, last in blocks[:1]:
        word = upright[first].text
        if last - first == 1 and word.isalnum() and len(word) > 3 and upright[first].size > running * _ALONE:
            return ("", ()) if _HEAD.search(word) else (word, upright[last:])
    return "", ()


def authors_below(lines: Sequence[Line]) -> list[Creator]:
    """The people in the lines right below a title, only where those lines hold nothing but names."""
    found: list[Creator] = []
    for line in lines[:4]:
        names = parse_authors(line.text)
        if not names:
            break
        found += names
    return found


def _running_size(lines: Sequence[Line]) -> float:
    """The size in which most of the page is set."""
    letters: dict[float, int] = {}
    for line in lines:
        letters[line.size] = letters.get(line.size, 0) + len(line.text)
    return max(letters, key=lambda size: letters[size], default=0.0)


def _blocks(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Neighbouring lines of one size, as first and behind last."""
    found: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        before = lines[found[-1][0]] if found else None
        # A heading of the journal in the same size stands for itself.
        if before and abs(before.size - line.size) <= _SAME * before.size and not _HEAD.search(before.text):
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


def _can_be_title(text: str) -> bool:
    letters = sum(c.isalpha() for c in text)
    return letters >= 8 and len(text) <= _LONGEST and letters > len(text) / 2 and not _HEAD.search(text)
