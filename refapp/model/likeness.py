"""What of a reference counts when two are compared: title in words, who made it, when, where, identifiers."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .folding import fold
from .identifiers import Identifier
from .names import Creator, principal
from .reference import Reference

# Identifiers that are given to one work (an ISBN is given to a book, and to all that is in it).
WORK_SCHEMES = ("doi", "pmid", "pmcid", "arxiv", "zotero")
SCHEMES = (*WORK_SCHEMES, "isbn")

_GROUPS = {
    "article": "article-journal article-magazine article-newspaper review review-book",
    "book": "book classic collection periodical",
    "part": "chapter entry entry-dictionary entry-encyclopedia",
    "paper": "paper-conference",
    "thesis": "thesis",
    "report": "report standard legislation regulation bill",
    "web": "webpage post post-weblog",
    "data": "dataset software",
    "talk": "speech broadcast interview event",
    "patent": "patent",
}
# A kind without a group says too little to differ from another: document, manuscript, and article, a preprint.
_GROUP_OF = {kind: group for group, kinds in _GROUPS.items() for kind in kinds.split()}
_GREEK = dict(
    zip("αβγδεκλμπσχω", "alpha beta gamma delta epsilon kappa lambda mu pi sigma chi omega".split(), strict=True)
)
_SPELT = str.maketrans({**{letter: f" {name} " for letter, name in _GREEK.items()}, "&": " and "})
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_LATEX = re.compile(r"\\([A-Za-z]+)\s?|\\[\"'`^~=.]|[{}$\\]")
_LATEX_LOOK = frozenset(
    "emph textit textbf textsc texttt textrm mathrm mathit mathbf it bf em sc text ensuremath".split()
)
_ARTICLES = frozenset("the a an der die das den det dei le la les el los las un une ein eine".split())
_SUBTITLE = re.compile(r"\s*(?:[:?!]\s|\s[\u2013\u2014-]\s|\.\s(?=\w{2}))")
_WORD = re.compile(r"[^\W_]+")
_ROMAN = {name: str(at) for at, name in enumerate("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(), 1)}
_COUNTED = {name: str(at) for at, name in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_ORDINALS = {name: str(at) for at, name in enumerate("first second third fourth fifth sixth seventh eighth".split(), 1)}
_NUMBERS = {**_ROMAN, **_COUNTED, **_ORDINALS}
_NOTICE = re.compile(
    r"\b(errat|corrigend|correction|retract|withdraw|withdrawn|reply|replies|rejoinder|response to|comment|letter to|"
    r"expression of concern|addend|book review|review of|supplement|abstract|poster|summary of|protocol)"
)
_PREPRINT_DOI = re.compile(
    r"10\.(?:1101/\d|48550/|31219/|31234/|31235/|21203/|20944/preprints|2139/ssrn|26434/|36227/|22541/|64898/)"
)
_PREPRINT_NAME = re.compile(r"\b(arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|ssrn|preprint|research square)\b")


@dataclass(frozen=True, slots=True)
class Traits:
    """What of one reference is compared; texts are folded, `""` and None mean that it does not say."""

    title: str
    main: str  # the title up to its subtitle
    marks: tuple[str, ...]  # numbers and single letters of the title: part 2, vitamin K
    notices: frozenset[str]  # erratum, reply, …: a word about another work
    creators: tuple[str, ...]  # family names, or whole names of bodies, of whom it is filed under
    year: int | None
    kind: str
    group: str
    preprint: bool
    edition: str
    container: str
    volume: str
    page: str  # the first one
    identifiers: Mapping[str, frozenset[str]]

    @property
    def words(self) -> int:
        """How many words the title has."""
        return self.title.count(" ") + bool(self.title)


def traits(reference: Reference) -> Traits:
    """What of `reference` is compared."""
    words = title_words(reference.title)
    fields = reference.fields
    identifiers: dict[str, frozenset[str]] = {}
    for each in reference.identifiers:
        if each.scheme in SCHEMES and each.value:
            identifiers[each.scheme] = identifiers.get(each.scheme, frozenset()) | {canonical(each)}
    container = normal(fields.get("container-title", ""))
    return Traits(
        title=" ".join(words),
        main=" ".join(title_words(_SUBTITLE.split(reference.title.strip(), maxsplit=1)[0])) or " ".join(words),
        marks=tuple(sorted(_marks(words))),
        notices=frozenset(_NOTICE.findall(" ".join(words))),
        creators=tuple(_surname(each) for each in principal(reference.creators)) if reference.creators else (),
        year=reference.year,
        kind=reference.kind,
        group=_GROUP_OF.get(reference.kind, ""),
        preprint=_is_preprint(reference, container),
        edition=_edition(fields.get("edition", "")),
        container=container,
        volume=normal(fields.get("volume", "")),
        page=normal(fields.get("page", "")).partition(" ")[0],
        identifiers=identifiers,
    )


def title_words(title: str) -> list[str]:
    """The words of a title: folded, no markup of HTML or LaTeX, Greek letters spelt out, no article before it."""
    if "<" in title:
        title = _TAG.sub("", title)
    if "&" in title:
        title = _TAG.sub("", html.unescape(html.unescape(title)))
    if "\\" in title or "{" in title or "$" in title:
        title = _LATEX.sub(_latex, title)
    title = fold(title)
    if not title.isascii() or "&" in title:
        title = title.translate(_SPELT)
    words = _WORD.findall(title)
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def normal(text: str) -> str:
    """A text as its folded words with single blanks: two that differ in case, dashes or full stops are the same."""
    return " ".join(title_words(text))


def canonical(identifier: Identifier) -> str:
    """An identifier's value for comparing: arXiv without its version, ISBN with 13 digits."""
    value = identifier.value
    if identifier.scheme == "arxiv":
        return re.sub(r"v\d+$", "", value.lower())
    if identifier.scheme == "isbn":
        return _isbn13(value)
    return value.lower() if identifier.scheme == "doi" else value


def _isbn13(value: str) -> str:
    if not re.fullmatch(r"\d{9}[\dX]", value):
        return value
    body = f"978{value[:9]}"
    total = sum(int(digit) * (1 + 2 * (at % 2)) for at, digit in enumerate(body))
    return f"{body}{-total % 10}"


def isbn_forms(value: str) -> list[str]:
    """The other form of an ISBN, of 10 or 13 characters, where it has one."""
    other = _isbn13(value) if len(value) == 10 else _isbn10(value)
    return [other] if other not in ("", value) else []


def _isbn10(value: str) -> str:
    if not re.fullmatch(r"978\d{10}", value):
        return ""
    total = sum((10 - at) * int(digit) for at, digit in enumerate(value[3:12]))
    check = -total % 11
    return f"{value[3:12]}{'X' if check == 10 else check}"


def _latex(match: re.Match[str]) -> str:
    """A command that only says how it looks goes, a named letter (`\\alpha`) stays as its name."""
    command = match[1]
    return f"{command} " if command and command not in _LATEX_LOOK else ""


def _marks(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        if word in _NUMBERS:
            yield _NUMBERS[word]
        elif len(word) == 1 and word not in "sa":  # children's, and the article
            yield word
        else:
            yield from (number.lstrip("0") for number in re.findall(r"\d+", word))


def _surname(creator: Creator) -> str:
    if creator.literal:
        return normal(creator.literal.partition(",")[0])
    return normal(creator.family or creator.given)


def _edition(text: str) -> str:
    words = title_words(text)
    number = next((_NUMBERS.get(word) or "".join(re.findall(r"\d+", word)) for word in words), "")
    return number or " ".join(words)


def _is_preprint(reference: Reference, container: str) -> bool:
    doi = reference.identifier("doi").lower()
    named = f"{container} {reference.fields.get('genre', '')} {reference.fields.get('publisher', '')}".lower()
    if reference.kind == "article" or _PREPRINT_DOI.match(doi) or _PREPRINT_NAME.search(named):
        return True
    return bool(reference.identifier("arxiv")) and not doi and not container
