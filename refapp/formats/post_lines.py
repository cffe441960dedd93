"""The body of a post as lines: what kind each is, its words, its links and the DOIs in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote

from refapp.model.characters import unescape
from refapp.model.identifiers import trim_doi
from refapp.model.plain_text import strip_markdown

_BRACKET = re.compile(r"[\[\]]")
_TARGET = re.compile(r"\(\s*<?((?:[^()\s<>]|\([^()\s]{0,200}\)){1,2000})>?(?:\s+[\"'][^\"'\n]{0,300}[\"'])?\s*\)")
_ANCHOR = re.compile(r"<a\b[^<>]{0,2000}?\bhref\s*=\s*[\"']?([^\"'<>\s]+)[^<>]*>", re.IGNORECASE)
_BARE = re.compile(r"(?<![\"'(=/\w])https?://[^\s<>\"'|\[\]*]+")
_HTML_HEADING = re.compile(r"<h([1-6])\b[^<>]*>([^<]*(?:<(?!/?h[1-6])[^<]*){0,40}?)</h\1\s*>", re.IGNORECASE)
_SHORTCODE = re.compile(r"\{\{[<%][^{}\n]{0,500}[%>]\}\}")
_RULE = re.compile(r"\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$")
_KIND = re.compile(r"\s*(?:(?P<heading>#{1,6})\s+|(?P<item>[*+-]|\d{1,3}[.)])\s+|(?P<quote>>))")
_PICTURE = re.compile(r"<img\b[^<>]*>|!\[[^\]\n]{0,500}\]\([^()\s]*\)", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*(?:/|%2[Ff])[^\s\"<>\[\]{}|]+")
_DOI_END = re.compile(
    r"(?:/(?:abstract|full|fulltext|full-text|pdf|epdf|epub|pdfdirect|html|references|summary|meta|extract|figures|"
    r"tables|suppinfo|asset|citedby|download|issuetoc|f\d)(?![\w]).*|[?#&].*|;jsession.*|\.(?:pdf|full|abstract|short|"
    r"long|html?|xml|epub|pmid)(?![\w]).*|\.e?pub(?![\w]).*|/+)$",
    re.IGNORECASE,
)
_VERSION = re.compile(r"(10\.1101/[\d.]+)v\d+.*$")


@dataclass(frozen=True, slots=True)
class Found:
    """A link in a text: its address, its words, and where it starts and ends."""

    url: str
    words: str
    start: int
    end: int


@dataclass
class Line:
    """One line of a post. `kind` is heading, item, row (of a table), quote, rule or text; `number` counts from 1."""

    number: int
    raw: str
    kind: str = "text"
    level: int = 0
    links: list[Found] = field(default_factory=list)

    @cached_property
    def text(self) -> str:
        """Its words, without markup and pictures, on one line."""
        raw = _PICTURE.sub(" ", self.raw) if "<img" in self.raw or "![" in self.raw else self.raw
        if self.kind == "item" and raw.lstrip()[:1].isdigit():
            raw = raw.lstrip().lstrip("0123456789").lstrip(".)")
        return " ".join(strip_markdown(raw).split())

    @cached_property
    def pieces(self) -> list[str]:
        """Its words cut at upright strokes, which some journals put between the parts of a citation."""
        return (
            [" ".join(strip_markdown(piece).split()) for piece in self.raw.split("|")]
            if "|" in self.raw and len(self.raw) < 2_000
            else [self.text]
        )

    @property
    def people(self) -> str:
        """Its words with the upright strokes that may stand between the names of authors."""
        return " | ".join(self.pieces) if "|" in self.raw and self.kind == "text" else self.text

    @cached_property
    def dois(self) -> list[str]:
        """Every DOI in it, addresses of publishers included, in lower case and each once."""
        return dois_in(self.raw)

    @property
    def bold(self) -> bool:
        """Whether all of it is set in bold."""
        raw = self.raw.strip()
        return (raw.startswith("**") and raw.endswith("**")) or raw.startswith(("<b>", "<strong>"))


def lines_of(body: str) -> list[Line]:
    """The lines of `body` that say something; HTML headings count as headings, bold over two lines as one."""
    if "</h" in body or "</H" in body:
        body = _HTML_HEADING.sub(_as_heading, body)
    if "{{" in body:
        body = _SHORTCODE.sub("", body)
    lines: list[Line] = []
    joining = False
    for number, raw in enumerate(body.split("\n"), 1):
        if not raw.strip():
            joining = False
            continue
        odd = raw.count("**") % 2 == 1
        if joining and lines:
            lines[-1] = _line(lines[-1].number, f"{lines[-1].raw.rstrip()} {raw.strip()}")
            joining = not odd
        else:
            lines.append(_line(number, raw))
            joining = odd
    return lines


def _line(number: int, raw: str) -> Line:
    if _RULE.match(raw):
        return Line(number, raw, "rule")
    if raw.lstrip().startswith("|") and raw.count("|") > 2:
        return Line(number, raw, "row", 0, links_in(raw))
    match = _KIND.match(raw)
    kind = match.lastgroup or "text" if match else "text"
    level = len(match["heading"]) if match and match["heading"] else 0
    return Line(number, raw, kind, level, links_in(raw))


def _as_heading(match: re.Match[str]) -> str:
    words = match[2]
    return f"\n{'#' * int(match[1])} {' '.join(words.split())}" + "\n" * max(words.count("\n"), 1)


def links_in(raw: str) -> list[Found]:
    """The links of a line, in order: Markdown, HTML and bare addresses. Linear in its length."""
    found: list[Found] = []
    if "](" in raw:
        opened: list[int] = []
        for match in _BRACKET.finditer(raw):
            at = match.start()
            if match[0] == "[":
                opened.append(at)
            elif opened:
                start = opened.pop()
                target = _TARGET.match(raw, at + 1) if raw.startswith("(", at + 1) else None
                if target and raw[start - 1 : start] != "!":
                    words = strip_markdown(raw[start + 1 : at])
                    found.append(Found(unescape(target[1]), words, start, target.end()))
    if "href" in raw or "HREF" in raw:
        for match in _ANCHOR.finditer(raw):
            end = raw.find("</a>", match.end(), match.end() + 2000)
            words = strip_markdown(raw[match.end() : end]) if end >= 0 else ""
            found.append(Found(unescape(match[1]), words, match.start(), end + 4 if end >= 0 else match.end()))
    if "://" in raw:
        for match in _BARE.finditer(raw):
            url = unescape(match[0]).rstrip(".,;:)")
            if not any(each.start <= match.start() < each.end for each in found[-50:]):
                found.append(Found(url, "", match.start(), match.end()))
    return sorted(found, key=lambda each: each.start) if len(found) > 1 else found


def dois_in(raw: str) -> list[str]:
    """Every DOI in `raw`, in lower case, each once: written out, in doi.org links, in publishers' addresses."""
    if "10." not in raw:
        return []
    text = unescape(raw) if "&" in raw else raw
    return list(dict.fromkeys(doi for match in _DOI.findall(text) if (doi := _clean(match))))


def _clean(doi: str) -> str:
    if "%" in doi:
        doi = unquote(doi).split(maxsplit=1)[0]
    depth = 0
    for at, sign in enumerate(doi):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:  # the bracket closes what stands around the DOI
            doi = doi[:at]
            break
    doi = trim_doi(doi)
    doi = trim_doi(_VERSION.sub(r"\1", _DOI_END.sub("", doi))).rstrip("/").lower()
    return doi if "/" in doi and doi[-1:] != "/" and len(doi) > doi.index("/") + 1 else ""
