"""The line that says where a paper appeared: journal, date, volume, issue, pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from refapp.model.dates import MONTHS, PartialDate

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_DATES = (
    re.compile(
        rf"\b(?P<year>{_YEAR})[\s-]+(?P<month>{_MONTH})(?:\s?[-–/]\s?{_MONTH})?(?:\s+(?P<day>[0-3]?\d)\b(?![\d(]))?"
    ),
    re.compile(rf"\b(?:(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\s+)?(?P<month>{_MONTH}),?\s+(?P<year>{_YEAR})\b"),
    re.compile(rf"\b(?P<month>{_MONTH})\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?,?\s+(?P<year>{_YEAR})\b"),
    re.compile(rf"(?<![\d–-])(?P<year>{_YEAR})(?![\d–-]|\s?[–-]\s?\d)"),
)
_FIRST_YEAR = re.compile(rf"(?<=[.,;(\s]){_YEAR}(?=\s*[;,.):])")
_TAIL = re.compile(
    rf"[\s,]*(?:[-–—:(]|\bRCT\b)?\s*\(?(?:(?:RCT|meta-analysis|review|study)\s+)?(?:\b[0-3]?\d\s+)?(?:\b[A-Z][a-z]{{2,8}}\.?,?\s+)?(?:[0-3]?\d,?\s+)?\b{_YEAR}\)?\s*$"
)
_NOISE = re.compile(
    r"\bdoi\b\s*:?\s*|https?://\S+|\b10\.\d{4,9}(?:\.\d+)*/\S+|\[?\(?\bEpub ahead of print\b\)?\]?|\bPMC?ID:?\s*\w+|"
    r"\bEpub\s+\d{4}[^.;]*\.?|\beCollection\s+\d{4}[^.;]*\.?|\(doi registration[^()]*\)|\bonline ahead of print\b\.?",
    re.IGNORECASE,
)
_PII = re.compile(r"\bpii:?\s*([^\s;,]+)\.?", re.IGNORECASE)
_PAGES = r"(?P<page>[A-Za-z]{0,4}\d[\dA-Za-z]*(?:\.[\dA-Za-z]+)?(?:\s?[-–—]\s?[A-Za-z]{0,2}\d+[A-Za-z]?)?)"
_VOLUME = r"(?P<volume>\d{1,4}[A-Za-z]?(?:\s*\(?Suppl\.?\s*\d*\)?)?)"
_PLACES = (
    re.compile(rf"(?<![\d(–-]){_VOLUME}\s*\(\s*{_YEAR}\s*\)\s*[:,.]?\s*(?:pp?\.?\s*)?{_PAGES}"),
    re.compile(
        rf"(?<![\d(–-]){_VOLUME}\s*\(\s*(?!{_YEAR}\s*\))(?P<issue>[^()]{{0,12}}\d[^()]{{0,12}}|Suppl\.?|Pt)\s*\)\s*[:,.]?\s*(?:pp?\.?\s*)?(?:{_PAGES})?"
    ),
    re.compile(rf"(?:^|[;,)\s])\s*{_VOLUME}\s*:\s*(?:pp?\.?\s*)?{_PAGES}"),
    re.compile(rf"(?:^|[);,])\s*{_VOLUME}\s*,\s*(?:pp?\.?\s*)?{_PAGES}"),
    re.compile(rf";\s*\((?P<issue>\d{{1,3}})\)\s*:\s*{_PAGES}"),
    re.compile(rf"\bno\.?\s*\w{{1,6}}[\s,]+(?:pp?\.?\s*)?{_PAGES}"),
    re.compile(r";\s*(?P<volume>\d{1,4})\s*(?:[.;,]|$)"),
    re.compile(rf"^\s*:\s*{_PAGES}"),
)
_WORDED = {
    "volume": re.compile(r"\bvol(?:ume|\.)?\s*(\d{1,4}[A-Z]?)\b", re.IGNORECASE),
    "issue": re.compile(r"(?:\b(?:issue|number|no\.|iss\.?)|(?<=[,;] )#)\s*(\w{1,8}(?:[-–]\d+)?)\b", re.IGNORECASE),
    "page": re.compile(rf"\b(?:pp?\.|pp|pages?|article(?: number| no\.?)?:?)\s*{_PAGES}", re.IGNORECASE),
}
_NAME_ENDS = re.compile(
    r"\s*(?:[;»|]|\s/\s|,?\s*\bvol(?:(?:ume|\.)\s|\s\d)|,\s*[a-z]{2,6}\d{2,4}\b|,?\s*\bissue\s+\d|"
    r"[.,]?\s*\b(?:first published|e?published|available|article first|accepted|received|in press|advance access|"
    r"online|original research|research article|open access)\b|"
    r"\s+\d{1,4}\s*[:(]|\s+\d{1,4},\s|:\s|:$|\(\s*$|\bPDF\b|\bpp\b|,\s*\d)",
    re.IGNORECASE,
)
_KIND_WORDS = re.compile(
    r"^(?:(?:review|meta-analysis|systematic review|randomized controlled trial|clinical trial|comparative study|"
    r"observational study|multicenter study|editorial|case reports?|letter|published in|(?:in|from|source|journal|"
    r"publication|citation)\s*:)\s*[:.]?\s+)(?=[A-Z])",
    re.IGNORECASE,
)
_NAME_LAST = re.compile(
    r"(?:(?:first |article )?(?:published|available|epub|posted)(?: online)?\b\s*:?[\w ,.]{0,30}?"
    rf"{_YEAR}\s*)?\x00[\x00\s.,;|()]*(?=[A-Z])",
    re.IGNORECASE,
)
_MEETING = re.compile(
    rf"{_YEAR} (?=[A-Z])(?:[\w(),&’'-]+ ){{2,16}}?(?:symposium|conference|congress|workshop|meeting)\b"
    r"[\w(),&’' -]*\W*$",
    re.IGNORECASE,
)
_SERVERS = re.compile(r"\b(?:bio|med|chem|psy)rxiv\b|\barxiv\b|research square|\bssrn\b|\bpreprints?\b", re.IGNORECASE)
_SMALL = frozenset("of and the in for on de et des der für und la del di da to a an e y és i with preprint".split())
_SENTENCE = re.compile(
    r"\b(?:found|was|were|is|are|has|have|had|show\w*|that|which|who|by|from|also|not|than|when|after|per)\b"
)
_NOT_FIRST = frozenset(
    "A An This These That In On At From By Update Updated Since As After Until Note Study Data".split()
)
_LOWER_NAMES = ("npj", "eLife", "eClinicalMedicine", "medRxiv", "bioRxiv", "mBio", "iScience", "arXiv", "eNeuro")


@dataclass(frozen=True, slots=True)
class JournalLine:
    """What a journal line says: CSL fields (container-title, volume, issue, page) and the date."""

    fields: dict[str, str] = field(default_factory=dict)
    date: PartialDate | None = None
    preprint: bool = False

    @property
    def located(self) -> bool:
        """Whether it tells a place in a volume, not only a name."""
        return "volume" in self.fields or "page" in self.fields


def parse_journal(line: str, sure: bool = False) -> JournalLine | None:
    """Read a journal line. `sure` says that a DOI in it, or where it stands, already shows it is one."""
    return _read(line, sure) if len(line) <= 350 else None


def parse_pieces(pieces: list[str], sure: bool = False) -> JournalLine | None:
    """Read the piece of a line that says most (`Vol 74 | Tehran Univ Med J 2016, 74(4) | Back`)."""
    read = [each for piece in pieces if (each := parse_journal(piece, sure))]
    return max(read, key=lambda each: len(each.fields)) if read else None


@lru_cache(maxsize=1024)  # a line is looked at for every header near it
def _read(line: str, sure: bool) -> JournalLine | None:
    cited = _NOISE.sub(" \x00 ", line)
    pii = _PII.search(cited)
    text = _KIND_WORDS.sub("", (_PII.sub(" ", cited) if pii else cited).strip(), count=1)
    date, start, end = find_date(text)
    first_said = _NAME_LAST.match(text)
    if first_said:  # the DOI or the date of publication before the journal
        text = text[first_said.end() :]
        _, start, end = find_date(text)
    first = _FIRST_YEAR.search(text)
    if first and first.start() < start:
        start, end = first.span()
    name = _name(text[:start] if start > 0 else text)
    fields: dict[str, str] = {}
    if name:
        fields["container-title"] = name
    rest = text[len(name) :].replace("\x00", " ") if name else text.replace("\x00", " ")
    if start >= 0:  # what stands before the date, and what after it
        before, after = text[len(name) : start].replace("\x00", " "), text[end:].replace("\x00", " ")
        places = _places(after) or _places(before) or _places(rest)
    else:
        places = _places(rest)
    worded = _worded(rest)
    if worded:
        places = {name: value for name, value in places.items() if name == "page" or name not in worded} | worded
        places = {"volume": places["volume"], **places} if "volume" in places else places
    fields |= places
    if pii and "page" not in fields and re.fullmatch(r"[A-Z]?\d{1,6}", pii[1].rstrip(".")):
        fields["page"] = pii[1].rstrip(".")
    certain = bool(places) or (date is not None and re.match(r"\s*[.,(;]\s*\(?\s*$", text[len(name) : start] or " "))
    if name and not _reads_as_name(name) and (not places or _SENTENCE.search(name) or name.split()[0] in _NOT_FIRST):
        if not sure:
            return None
        fields.pop("container-title")
        name = ""
    if not sure and not (name and date and certain) and not (name and "volume" in fields and "page" in fields):
        return None
    return JournalLine(fields, date, bool(_SERVERS.search(name)))


def _name(text: str) -> str:
    name = text.split("\x00", 1)[0]
    if _MEETING.match(name):
        return " ".join(name.split()).strip(" .,;:")
    ends = _NAME_ENDS.search(name)
    if ends:
        name = name[: ends.start()]
    name = " ".join(name.split()).strip(" .,;:/-–—»([")
    words = name.split()
    if (
        not 1 <= len(words) <= 14
        or len(name) > 110
        or re.search(r"\d{3}|[?!=<>@\[\]]|\bet al\b|[a-z]\d$|^(?:[A-Z]\.\s?)+[A-Z][a-z]", name)
    ):
        return ""
    name = re.sub(r"\s+preprints?$", "", name)
    if "." in name and name + "." in text:
        name += "."  # all its words are shortened
    if not (name[0].isupper() or name.startswith(_LOWER_NAMES)):
        return ""
    return name


def _reads_as_name(name: str) -> bool:
    """Whether small words are only those of titles of journals: `This study of` is none."""
    words = name.split()
    small = [word for word in words[1:] if word[0].islower()]
    return all(word in _SMALL for word in small) and words[-1] not in _SMALL and words[0] not in _NOT_FIRST


def _places(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for pattern in _PLACES:
        match = pattern.search(text)
        if match:
            found = {name: value for name, value in match.groupdict().items() if value}
            break
    return _tidied(found)


def _worded(text: str) -> dict[str, str]:
    return _tidied({name: match[1] for name, pattern in _WORDED.items() if (match := pattern.search(text))})


def _tidied(found: dict[str, str]) -> dict[str, str]:
    cleaned = {name: re.sub(r"\s*[–—-]\s*", "-", value).strip(" .") for name, value in found.items()}
    return {name: value.lstrip("0") or value if name != "page" else value for name, value in cleaned.items() if value}


def find_date(text: str) -> tuple[PartialDate | None, int, int]:
    """The first date in `text` in the fullest form, with where it starts and ends (-1 when there is none)."""
    for pattern in _DATES:
        match = pattern.search(text)
        if match:
            parts = match.groupdict()
            month = _month(parts.get("month"))
            day = int(parts["day"]) if parts.get("day") and month else None
            if day is not None and not 1 <= day <= 31:
                day = None
            return PartialDate(year=int(parts["year"]), month=month, day=day), match.start(), match.end()
    return None, -1, -1


def _month(name: str | None) -> int | None:
    if not name:
        return None
    return next((number for number, month in enumerate(MONTHS, 1) if month.startswith(name[:3].lower())), None)


def without_date(title: str) -> tuple[str, PartialDate | None]:
    """A heading of the wiki without the date at its end (`… - Sept 2013`), and that date."""
    match = _TAIL.search(title)
    if not match or match.start() < 8 or not re.search(r"[-–—(]|[A-Z][a-z]{2}", match[0]):
        return title, None
    if re.fullmatch(rf"\s*[-–—]\s*{_YEAR}\s*", match[0]) and re.search(rf"\b{_YEAR}$", title[: match.start()]):
        return title, None  # the years that were studied
    date, _, _ = find_date(match[0])
    return title[: match.start()].rstrip(" -–—,("), date
