"""What stands behind the title of an APA entry: descriptions, container, volume, issue, pages, publisher.

Texts come with italics between the marks of `ITALIC` and `ROMAN`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from refapp.model.names import Creator

from .apa_names import role_of, split_label, spoken_names
from .apa_text import ITALIC, ROMAN

_CLOSING = {"(": ")", "[": "]"}
_IN = re.compile(r"(?:In|I) ([^\x01]*)\x01([^\x02]*)\x02")
# English and Norwegian (Bokmål, Nynorsk) labels.
_LABELLED = (
    (re.compile(r"(?:pp?|s)\. (.+)"), "page"),
    (re.compile(r"(?:Vols?|Bd)\. (.+)"), "volume"),
    (re.compile(r"(?:Issues?|Nummer) (.+)"), "issue"),
    (re.compile(r"(?:Version|Versjon) (.+)"), "version"),
    (re.compile(r"(?:Pt\.|Del) (.+)"), "part-number"),
    (re.compile(r"(?:Suppls?|Supps?)\. (.+)"), "supplement-number"),
    (re.compile(r"(?:Chapter|Kapittel) (.+)"), "chapter-number"),
)
_ENGLISH_EDITION = re.compile(r"(\d+)(?:st|nd|rd|th) eds?\.")
_NORWEGIAN_EDITION = re.compile(r"(\d+)\. utg\.")
_NUMBER = re.compile(r"(?:(.*) )?(?:Nos?\.|Nr\.|Number) (.+)")
EDITION = re.compile(r"\b(?:eds?|edition|utg\w*|uppl\w*|oppl\w*|rev\w*|aufl\w*|udgave|opplag|éd\w*|trykk)\b", re.I)
_CONTINUED = re.compile(r"[A-Za-z]?\d+(?:[-–]\w+)?")
_PAGES = re.compile(r"[A-Za-z]{0,3}\d+[\w.:/]*(?:[-–]+\w+)?(?:, [A-Za-z]{0,3}\d+[\w.:/]*(?:[-–]+\w+)?)*")
_ISSUE_ALONE = re.compile(r"\([^()]*\), \w[^.]*\.?$")
_STATUS = re.compile(
    r"advance|førehands|forhånds|i trykk|online|in press|press|accepted|submitted|forthcoming|published", re.I
)
_REVIEW = re.compile(r"(Review of (?:the )?(.*?)|[^\x01]*?)\s*\x01([^\x02]*)\x02(?:, (?:by|bei|av|of) (.+))?")


@dataclass(slots=True)
class Source:
    """What was read behind the title. `shape` is in, serial, numbers or plain (both without container), or none.

    `unlabelled` tells that nothing but its place made a text the number; `norwegian` how `2. utg.` is meant.
    """

    shape: str = "none"
    fields: dict[str, str] = field(default_factory=dict)
    creators: list[Creator] = field(default_factory=list)
    leftover: list[str] = field(default_factory=list)
    unlabelled: bool = False
    norwegian: bool = False

    def put(self, name: str, value: str) -> None:
        """Fill a field; a value for a filled one goes to what is left over."""
        value = bare(value).strip()
        if value and self.fields.setdefault(name, value) != value:
            self.leftover.append(value)


def bare(text: str) -> str:
    """`text` without the marks of italics."""
    return text.replace(ITALIC, "").replace(ROMAN, "")


def bracketed(text: str) -> tuple[str, str]:
    """The inside of the bracket `text` starts with, and what follows it; ("", text) when it never closes."""
    opening = text[0]
    closing, depth = _CLOSING[opening], 0
    for at, letter in enumerate(text):
        if letter == opening:
            depth += 1
        elif letter == closing:
            depth -= 1
            if not depth:
                return text[1:at], text[at + 1 :]
    return "", text


def read_source(text: str, title_italic: bool, norwegian: bool = False) -> Source:
    """Read what follows a title; `title_italic` tells that the work stands by itself."""
    found = Source(norwegian=norwegian)
    if title_italic and _ISSUE_ALONE.match(text):
        # A serial whose name is missing.
        found.shape = "numbers"
        _numbers(text, found)
        return found
    rest = _descriptions(text, found)
    match = None if title_italic else _IN.match(rest)
    if match:
        found.shape = "in"
        names, role = split_label(match[1].rstrip(", "))
        if bare(names):
            found.creators += spoken_names(bare(names), role or "container-author")
        found.put("container-title", match[2])
        rest = _descriptions(rest[match.end() :].lstrip(), found)
        found.put("publisher", rest.strip().removesuffix("."))
    elif ITALIC in rest:
        before, _, inside = rest.partition(ITALIC)
        inside, _, rest = inside.partition(ROMAN)
        if bare(before).strip(" .,"):
            found.leftover.append(bare(before).strip(" .,"))
        if title_italic:
            found.shape = "numbers"
            _numbers(f", {ITALIC}{inside}{ROMAN}{rest}", found)
        else:
            found.shape = "serial"
            found.put("container-title", inside)
            _numbers(rest, found)
    else:
        found.shape = "plain" if title_italic else "none"
        words = rest.strip().removesuffix(".")
        if title_italic and _PAGES.fullmatch(words):
            found.shape = "numbers"
            found.put("page", words)
        else:
            found.put("publisher", words)
    return found


def _descriptions(text: str, found: Source) -> str:
    """Take `(identifiers)` and `[description]` off the front."""
    rest = text
    if rest.startswith("("):
        inside, rest = bracketed(rest)
        _identifiers(inside, found)
        rest = rest.lstrip()
    if rest.startswith("["):
        inside, rest = bracketed(rest)
        _description(inside, found)
    return rest.lstrip(". ")


def _identifiers(text: str, found: Source) -> None:
    """`J. Berg, Trans.; Report No. 3; 2nd ed., Vol. 3, pp. 1–2, 5`."""
    for part in text.split("; "):
        names, comma, label = part.rpartition(", ")
        if comma and role_of(label):
            found.creators += spoken_names(bare(names), role_of(label))
            continue
        if part.startswith(("By ", "Av ")):
            found.creators += spoken_names(bare(part[3:]), "container-author")
            continue
        last = ""
        for piece in part.split(", "):
            last = _identifier(piece.strip(), last, found)


def _identifier(piece: str, last: str, found: Source) -> str:
    """Put one identifier in its field; gives the field, for a list that goes on behind the next comma."""
    for pattern, name in _LABELLED:
        match = pattern.fullmatch(piece)
        if match:
            found.put(name, match[1])
            return name
    match = (_NORWEGIAN_EDITION if found.norwegian else _ENGLISH_EDITION).fullmatch(piece)
    if match:
        found.put("edition", match[1])
        return "edition"
    match = _NUMBER.fullmatch(piece)
    if match and not (last == "number" and found.unlabelled):
        found.put("number", match[2])
        if match[1]:
            found.put("genre", match[1])
        return "number"
    if last == "edition" and found.norwegian and found.fields[last].isdigit():
        # `1. utg., 2. opplag` is no number.
        found.fields[last] += ". utg."
    if last and (last == "edition" or _CONTINUED.fullmatch(piece)):
        found.fields[last] = f"{found.fields[last]}, {piece}"
        return last
    name = "edition" if EDITION.search(piece) else "number"
    if name in found.fields and last:
        found.fields[last] = f"{found.fields[last]}, {piece}"
        return last
    if name in found.fields and name == "number":
        # A report names its series behind its number.
        name = "collection-title"
    found.unlabelled |= name == "number"
    found.put(name, piece)
    return name


def _description(text: str, found: Source) -> None:
    if found.fields.get("genre") == "Publication":
        # APA's own word before the number of a thesis.
        del found.fields["genre"]
    review = _REVIEW.fullmatch(text) if ITALIC in text else None
    if not review:
        found.put("genre", text)
        return
    if review[2]:
        found.put("reviewed-genre", review[2])
    else:
        found.put("genre", review[1])
    found.put("reviewed-title", review[3])
    if review[4]:
        found.creators += spoken_names(bare(review[4]), "reviewed-author")


def _numbers(text: str, found: Source) -> None:
    """What follows a serial: `, volume(issue), pages. More`, volume in italics."""
    rest = text
    if rest.startswith(f", {ITALIC}"):
        volume, _, rest = rest[3:].partition(ROMAN)
        found.put("volume", volume)
    if rest.startswith(("(", ", (")):
        issue, rest = bracketed(rest.removeprefix(", "))
        found.put("issue", issue)
    if rest.startswith(", "):
        # Page numbers may hold full stops, but none before a blank.
        pages, dot, rest = rest[2:].partition(". ")
        pages = pages if dot else pages.strip().removesuffix(".")
        if pages.startswith(("Article ", "Artikkel ")) and "number" not in found.fields:
            found.put("number", pages.partition(" ")[2])
        else:
            found.put("page", pages)
    rest = bare(rest).strip(" .,")
    if rest:
        found.put("status" if _STATUS.match(rest) else "archive", rest)
