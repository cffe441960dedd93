"""One bibliography entry, rendered in APA 7 as HTML, back into the fields it was made from.

The fields are chosen so that an APA 7 style prints the entry again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from refapp.model import identifiers
from refapp.model.characters import unescape
from refapp.model.dates import PartialDate, parse_date
from refapp.model.names import Creator

from . import apa_kind
from .apa_history import take_history
from .apa_names import inverted_names, split_label
from .apa_source import EDITION, Source, bare, read_source
from .apa_text import QUOTES, ROMAN, TAG, all_italic, flatten, guess_title_end, title_end

_HREF = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_LINK = re.compile(r"<a\b((?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+)>(.*?)(?:</a>|$)")
_PLAIN_LINK = re.compile(r"\bhttps?://\S+$")
_DATE = re.compile(
    r"\(((?:(?:ca?\. )?\d{4}[a-z]?(?:[-–/]\d{4})?|(?:ca?\. )?\d{1,4} B\.C\.E\.)(?:, [^()]*)?|n\.d\.[^()]*"
    r"|in press|i trykk|forthcoming|accepted|submitted|in preparation|u\.å\.)\)"
)
_STATUS_DATE = re.compile(r"\(([^()\d]{2,40})\)(?=\. )")
_YEAR_FIRST = re.compile(r"((?:ca?\. )?\d{1,4})[a-z]?((?:[-–/]\d{4})?)(?:, (.*))?$")
_RETRIEVED = re.compile(r"\s*(?:Retrieved|Hentet|Henta)(?:(?: (.+?),?)? (?:from|fra|frå))?\s*$")
_BEFORE_LINK = ("Retrieved", "Hentet", "Henta", "from", "fra", "frå")
# Other hosts' addresses with a DOI are what the entry was printed with; the DOI would be printed in their place.
_DOI_LINK = re.compile(r"(?:https?://)?(?:[\w-]+\.)*doi[.-]org\b|doi:", re.IGNORECASE)
_ISBN = re.compile(r"\bISBN[:\s]*([\dXx][\dXx\s-]{8,16}[\dXx])")
_AFTER_TITLE = f" .,:?!…{QUOTES}"


@dataclass(slots=True)
class Entry:
    """What an entry says. `title_matched` tells whether the known title stood in it; `leftover` was not understood."""

    kind: str = ""
    title: str = ""
    creators: tuple[Creator, ...] = ()
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    fields: dict[str, str] = field(default_factory=dict)
    doi: str = ""
    isbn: str = ""
    url: str = ""
    title_matched: bool = False
    leftover: tuple[str, ...] = ()


def read_entry(html: str, title: str = "", language: str = "en") -> Entry:
    """Read the entry in `html`; a `title` known from elsewhere tells where the title in it ends.

    `language` is that of its terms, English or Norwegian; it matters for `2. utg.`, which in English is a name.
    Two pages of one work often have the same entry: what is given may be given again and is not to be changed.
    """
    return _read(html, title, language in ("nn", "nb", "no") and EDITION.search(html) is not None)


@lru_cache(maxsize=16)
def _read(html: str, title: str, norwegian: bool) -> Entry:
    entry = Entry()
    text = _take_link(" ".join(html.split()), entry)
    isbn = _ISBN.search(text) if "ISBN" in text else None
    if isbn and identifiers.valid_isbn(isbn[1]):
        entry.isbn = identifiers.normalise("isbn", isbn[1])
    start = title_end(text, title)
    title_first = start > 0
    date = _find_date(text, max(start, 0), title)
    creators: list[Creator] = []
    between = ""
    if date is None:
        rest = text
    else:
        _take_date(bare(date[1]), entry)
        rest = text[date.end() :].lstrip(". ")
        before = text[: date.start()].strip()
        if title_first:
            # Nobody signed it: the title stands first, and its brackets before the date.
            entry.title_matched, between = True, bare(text[start : date.start()]).strip(_AFTER_TITLE)
        else:
            names, role = split_label(bare(before).removesuffix(".") if before.endswith(").") else bare(before))
            creators = inverted_names(names, role or "author")
    if title_first:
        italic = all_italic(text, start)
        brackets = between.startswith(("(", "["))
        source = read_source(f"{between}. {rest}" if brackets else rest, italic, norwegian)
        if between and not brackets:
            source.put("volume", between)
    else:
        source, italic = _after_date(rest, title, norwegian, entry)
    entry.creators = (*creators, *source.creators)
    entry.fields |= source.fields
    if entry.url and not (entry.doi and entry.url.startswith("https://doi.org/")):
        entry.fields["URL"] = entry.url
    _settle_kind(entry, source)
    entry.leftover = tuple(source.leftover)
    return entry


def _after_date(rest: str, title: str, norwegian: bool, entry: Entry) -> tuple[Source, bool]:
    """Find the title and whether it is in italics, and read what follows it."""
    end = title_end(rest, title)
    italic = all_italic(rest, end)
    entry.title_matched = end > 0
    volume = ""
    if italic:
        close = rest.find(ROMAN, max(end, 1))
        close = len(rest) if close < 0 else close
        # APA sets a volume that is no number behind the title of a book.
        volume = bare(rest[end:close]).strip(_AFTER_TITLE) if end > 0 else ""
        if volume and not any(c.isalnum() for c in volume):
            volume = ""
        entry.title = bare(rest[: end if volume else close]).strip()
        rest = rest[close + 1 :]
    else:
        if end <= 0:
            end = 0 if rest.startswith("[") else guess_title_end(rest)
        entry.title = bare(rest[:end]).strip().removesuffix(".")
        rest = rest[end:]
    source = read_source(rest.lstrip(_AFTER_TITLE), italic, norwegian)
    if volume:
        source.put("volume", volume)
    return source, italic


def _take_link(html: str, entry: Entry) -> str:
    """The text of the entry without the address at its end, which goes to `entry`."""
    html = take_history(html, entry.fields)
    at = html.rfind("<a ")
    link = _LINK.match(html, at) if at >= 0 else None
    if link and not any(c.isalnum() for c in TAG.sub("", html[link.end() :])):
        href = _HREF.search(link[1])
        entry.url = unescape((href[1] or href[2] or "") if href else link[2]).strip()
        text = flatten(html[: link.start()]).strip()
    else:
        text = flatten(html).strip()
        bare_link = _PLAIN_LINK.search(text)
        if bare_link:
            entry.url = bare_link[0]
            text = text[: bare_link.start()].strip()
    if _DOI_LINK.match(entry.url):
        entry.doi = identifiers.find_doi(entry.url).lower()
    retrieved = _RETRIEVED.search(text) if text.endswith(_BEFORE_LINK) else None
    if retrieved:
        text = text[: retrieved.start()]
        entry.accessed = parse_date(retrieved[1]) if retrieved[1] else None
    return text


def _find_date(text: str, start: int, title: str) -> re.Match[str] | None:
    """The bracket with the date: the one the title follows, where that is known."""
    date = _DATE.search(text, start)
    if date and (start or not title or title_end(text[date.end() :].lstrip(". "), title) > 0):
        return date
    for status in _STATUS_DATE.finditer(text, start):
        if not title or title_end(text[status.end() :].lstrip(". "), title) > 0:
            return date if date and date.start() < status.start() else status
    return date


def _take_date(words: str, entry: Entry) -> None:
    """`2024`, `2019, May 3`, `ca. 1990`, `n.d.`, or a status such as `in press`."""
    match = _YEAR_FIRST.match(words)
    if match:
        year, stop, day = match[1], match[2].lstrip("-–/"), match[3] or ""
        first, _, last = (part.strip() for part in re.sub(r"\s*–\s*", "–", day).partition("–"))
        date = parse_date(f"{first} {year}") if first else None
        if date is None or date.year is None:
            date = parse_date(f"{year}/{stop}" if stop else year)
            if day:
                entry.fields["status"] = day
        elif last:
            month = first.split()[0] if last.isdigit() and first else ""
            end = parse_date(f"{month} {last} {year}")
            if end and end.year is not None:
                date = PartialDate(year=date.year, month=date.month, day=date.day, season=date.season, end=end)
        entry.issued = date
    elif not words.startswith(("n.d.", "u.å.")):
        if any(c.isdigit() for c in words):
            entry.issued = PartialDate(literal=words)
        else:
            entry.fields["status"] = words


def _settle_kind(entry: Entry, source: Source) -> None:
    """The CSL type, from the shape of the entry and what stands in it."""
    fields = entry.fields
    container, volume = fields.get("container-title", ""), fields.get("volume", "")
    genre = fields.get("genre", "")
    full_date = bool(entry.issued and entry.issued.month)
    edited = any(creator.role in ("editor", "container-author") for creator in source.creators)
    if source.shape == "in":
        # A paper without editors would be printed like an article.
        proceedings = edited and bool(entry.doi) and not entry.doi.startswith("10.1007/")
        entry.kind = "paper-conference" if proceedings and apa_kind.meeting(container, "", entry.doi) else "chapter"
    elif source.shape == "serial":
        if apa_kind.meeting(container, volume, entry.doi):
            entry.kind = "paper-conference"
        elif full_date:
            entry.kind = "article-newspaper" if not volume else "article-magazine"
        else:
            entry.kind = "article-journal"
    elif source.shape == "numbers":
        # An edited paper would have its pages in brackets.
        edited = any(creator.role == "editor" for creator in entry.creators)
        entry.kind = "article-journal" if edited else "paper-conference"
    else:
        entry.kind = _stand_alone(entry, genre, full_date)
    if entry.kind in ("book", "chapter") and source.unlabelled and "number" in fields and "edition" not in fields:
        # A bracket behind the title of a book that is no number names its edition.
        entry.fields["edition"] = entry.fields.pop("number")


def _stand_alone(entry: Entry, genre: str, full_date: bool) -> str:
    """The kind of a work without a container."""
    fields = entry.fields
    number, publisher = fields.get("number", ""), fields.get("publisher", "")
    if apa_kind.preprint(publisher, number, entry.doi):
        return "article"
    if number and genre and apa_kind.of_genre(genre) != "thesis":
        return "report"
    if genre:
        return apa_kind.of_genre(genre) or "article"
    if full_date:
        return "document" if publisher or not entry.doi else "paper-conference"
    if "page" in fields:
        return "chapter"
    if not publisher and apa_kind.meeting_doi(entry.doi):
        return "paper-conference"
    return "book"
