"""One formatted reference, in whatever common style, to a Reference: the best that its looks allow.

APA has a reader of its own. The others are told apart by where year and title stand: Harvard, Chicago, MLA, IEEE,
ACM, Vancouver, AMA, Nature.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from refapp.model.dates import PartialDate, parse_date
from refapp.model.identifiers import Identifier, identifier
from refapp.model.names import Creator
from refapp.model.reference import Extra, Reference

from .apa_entry import read_entry
from .entry_names import read_names
from .entry_source import YEAR, EntrySource, read_entry_source
from .identifier_scan import scan

ORIGIN = "reference-list"
_NUMBER = re.compile(r"^\s*(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)](?=\s)|[•·*–-](?=\s))\s*")
_URL = re.compile(
    r"(?:(?:Available|Retrieved|Hentet|Tilgjengelig)[^.:]{0,40}?:?\s*)?\(?https?://[^\s<>\"]+[^\s<>\".,;)]\)?", re.I
)
_ACCESSED = re.compile(
    r"[\[(]?\b(?:accessed|retrieved|cited|last visited|besøkt|lest|hentet)\b:?\s*(?:on\s+)?([^\].);]{4,30})[\]).;]*",
    re.I,
)
_MARKERS = re.compile(r"\[(?:Internet|Online|J|M|C|D|Preprint|Journal article|PDF)\]|\bEpub\b[^.;]*", re.I)
_DATE = rf"(?P<date>{YEAR}[a-z]?(?:,? [^()]{{3,20}})?|n\.d\.|in press|forthcoming|i trykk)"
_BRACKETED = re.compile(rf"(?P<names>.{{2,}}?)\s*\({_DATE}\)(?P<stop>[.,:]?)\s*(?P<after>.+)")
_QUOTED = re.compile(
    r"(?P<names>.{2,}?)[.,:]?\s+(?:[“«\"]|[‘'](?=\w))(?P<title>.{5,400}?)(?:[”»\"]|[’'](?!\w))[,.]?\s*(?P<after>.*)"
)
_DATED = re.compile(rf"(?P<names>.{{2,}}?)[.,]\s+\(?(?P<date>{YEAR}[a-z]?)\)?[.,]\s+(?P<after>.+)")
_TRAILING_YEAR = re.compile(rf"[.,]?\s*\(?({YEAR}[a-z]?)\)?[.,:]?$")
_SENTENCE = re.compile(
    r"[.?!](?<!\b[A-Z]\.)(?<!\bvs\.)(?<!\bcf\.)(?<!\be\.g\.)(?<!\bi\.e\.)[”\"’]?\s+(?=[^\W_a-z]|in:|In )"
)
_SERIAL = re.compile(
    r"(?:^|\. )(?P<container>[^.]{3,150}?), (?P<volume>\d+)(?P<rest>\s?\([^)]*\))?(?P<pages>,\s?[\w–-]+)\.?$"
)
_PRINTED = re.compile(rf"(?P<title>[^()]{{4,300}}?),? \((?P<rest>[^()]{{3,100}}, {YEAR})\)\.?")
_LONGEST = 2_500


@lru_cache(maxsize=256)  # a list may repeat itself
def read_entry_text(text: str) -> Reference | None:
    """The work that a formatted reference tells of; None when it is not understood as one."""
    text = " ".join(_NUMBER.sub("", text).split())
    if not 25 <= len(text) <= _LONGEST or not (text[0].isupper() or text[0].isalpha() or text[0] in '“"‘«'):
        return None
    identifiers, url, accessed, bare = _taken_out(text)
    for way in (_apa, _quoted, _bracketed, _dated, _sentences):
        found = way(bare)
        if found:
            return _finished(found, identifiers, url, accessed)
    return None


def _finished(
    found: Reference, identifiers: tuple[Identifier, ...], url: str, accessed: PartialDate | None
) -> Reference:
    fields = dict(found.fields)
    if url:
        fields["URL"] = url
    kind = found.kind
    if any(each.scheme == "arxiv" for each in identifiers) and kind in ("document", "article-journal"):
        kind = "article"
    if kind == "document" and url:
        kind = "webpage"
    return Reference(
        kind=kind, title=found.title, creators=found.creators, issued=found.issued, accessed=accessed,
        fields=fields, identifiers=identifiers, extra=found.extra,
    )  # fmt: skip


def _taken_out(text: str) -> tuple[tuple[Identifier, ...], str, PartialDate | None, str]:
    """Identifiers, address and date of access, and the text without them."""
    hits = [hit for hit in scan(text) if hit.explicit and hit.valid]
    for hit in reversed(hits):
        text = text[: hit.start] + " " + text[hit.end :]
    identifiers = dict.fromkeys(identifier(hit.scheme, hit.value) for hit in hits)
    url = _URL.search(text)
    accessed = _ACCESSED.search(text)
    date = parse_date(accessed[1].strip(" ,.")) if accessed else None
    text = _ACCESSED.sub(" ", text) if date and date.year else text
    text = _MARKERS.sub(" ", _URL.sub(" ", text))
    text = re.sub(r"\b(?:doi|Available (?:at|from)|Retrieved from)\s*:?\s*(?=[.,;]|$)", " ", text, flags=re.I)
    text = re.sub(r"\s+([.,;:])", r"\1", re.sub(r"([.,;])(?:\s+[.,;])+(?=\s|$)", r"\1", text))
    address = re.search(r"https?://\S+", url[0]) if url else None
    return tuple(identifiers), address[0].rstrip(").") if address else "", date, " ".join(text.split()).strip(" ,;")


def _apa(text: str) -> Reference | None:
    """APA, whose own reader looks for italics: they are put where the style has them."""
    match = _BRACKETED.fullmatch(text)
    if not match or match["stop"] != "." or not read_names(match["names"]):
        return None
    after = match["after"]
    serial = _SERIAL.search(after)
    if serial:
        at, end = serial.start("container"), serial.end("volume")
        after = f"{after[:at]}<i>{serial['container']}</i>, <i>{serial['volume']}</i>{after[end:]}"
    elif re.search(r"[.?!] In ", after):
        after = re.sub(r"(?<=\.\), )([^()]+?)(?= \(|\. |$)", r"<i>\1</i>", after, count=1)
    else:
        end_of_title = re.search(r" \((?=[^)]*(?:ed\.|Vol\.|No\.))| \[|[.?!](?: |$)", after)
        at = end_of_title.start() if end_of_title else len(after)
        after = f"<i>{after[:at]}</i>{after[at:]}"
    entry = read_entry(f"{match['names']} ({match['date']}). {after}")
    if not entry.title or not entry.creators:
        return None
    extra = tuple(Extra(origin=ORIGIN, name="rest", value=rest) for rest in entry.leftover)
    issued = entry.issued
    return Reference(
        kind=entry.kind or "document",
        title=entry.title,
        creators=entry.creators,
        issued=issued,
        fields={name: re.sub(r"(?<=\w)–(?=\w)", "-", value) for name, value in entry.fields.items()},
        extra=extra,
    )


def _quoted(text: str) -> Reference | None:
    match = _QUOTED.fullmatch(text)
    if not match:
        return None
    names, year = match["names"], ""
    dated = _TRAILING_YEAR.search(names)
    if dated:
        names, year = names[: dated.start()], dated[1]
    return _made(read_names(names), match["title"], match["after"], year)


def _bracketed(text: str) -> Reference | None:
    """Harvard: the year in brackets behind the names, the title a sentence."""
    match = _BRACKETED.fullmatch(text)
    if not match:
        return None
    title, rest = _split_title(match["after"])
    return _made(read_names(match["names"]), title, rest, match["date"])


def _dated(text: str) -> Reference | None:
    """ACM, Chicago and Elsevier: the year between full stops or commas."""
    match = _DATED.fullmatch(text)
    if not match:
        return None
    title, rest = _split_title(match["after"])
    return _made(read_names(match["names"]), title, rest, match["date"])


def _sentences(text: str) -> Reference | None:
    """Vancouver, AMA, Nature: names, title and source are sentences. The longest head that is names is the names."""
    for end in reversed(list(_ends(text))[:12]):
        names = read_names(text[:end])
        title, rest = _split_title(text[end + 1 :].strip()) if names else ("", "")
        found = _made(names, title, rest, "")
        if found:
            return found
    return None


def _ends(text: str) -> Iterator[int]:
    for match in re.finditer(r"\.\s", text):
        yield match.start()


def _split_title(text: str) -> tuple[str, str]:
    """The first sentence, and what follows it."""
    printed = _PRINTED.fullmatch(text)
    if printed and not re.search(r"\d[,:]? ?[\w–-]*$", printed["title"]):
        return printed["title"], printed["rest"]
    end = _SENTENCE.search(text)
    if end is None:
        title, _, rest = text.partition(", ")
        return (title, rest) if len(title) > 20 else (text.rstrip("."), "")
    stop = text[end.start()]
    return text[: end.start()] + (stop if stop in "?!" else ""), text[end.end() :]


def _made(names: tuple[Creator, ...], title: str, rest: str, year: str) -> Reference | None:
    title = title.strip(" ,.“”\"'")
    source: EntrySource = read_entry_source(rest, year)
    date = source.year
    known = bool(source.fields) or bool(date)
    if not names or len(title) < 4 or not known or not re.search(r"[^\W\d_]{2}", title):
        return None
    extra = (Extra(origin=ORIGIN, name="rest", value=source.rest),) if source.rest else ()
    issued = parse_date(date.rstrip("abcdefgh")) if re.match(r"\d{4}", date) else None
    fields = dict(source.fields)
    if date and not issued and not date.startswith("n.d"):
        fields["status"] = date
    return Reference(
        kind=source.kind or "document",
        title=title,
        creators=(*names, *source.creators),
        issued=issued,
        fields=fields,
        extra=extra,
    )
