"""Web pages: the works that meta tags, JSON-LD, COinS and formatted bibliographies describe, else the page itself.

What several of them say of one work becomes one reference. Read only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from refapp.model.problems import Problem, Severity
from refapp.model.reference import Source, Text

from . import Format, Record, html_coins, html_entries, html_json_ld
from .decoding import decode_html, is_binary
from .html_merge import Known, add, same_work
from .html_meta import all_words, described, open_graph
from .html_scan import Page, Piece, scan, shown, without_scripts
from .language_codes import language_tag
from .xml_values import Draft

KEY = "html"
SUFFIXES = (".html", ".htm", ".xhtml", ".xht")
LONGEST = 50_000_000  # characters; what comes after is not read
LONGEST_BODY = 1_000_000
_START = re.compile(
    r"(?:<\?xml\b[^<>]*>\s*|<!--(?:[^-]|-(?!->))*+-->\s*)*+<(?:!doctype html|html[\s>]|head[\s>])", re.IGNORECASE
)
_DESCRIBED = re.compile(
    r"<meta\b[^<>]{0,200}?name=[\"']?(?:citation_|bepress_citation_|dc\.|eprints\.|prism\.)", re.IGNORECASE
)
_LISTED = re.compile(r"<(?:div|span)\b[^<>]*\b(?:csl-bib-body|csl-entry|Z3988)\b", re.IGNORECASE)
_SITES = re.compile(r"\s+[|–—·»-]\s+")
_SCHOLARLY = frozenset(
    "article-journal book chapter thesis paper-conference report dataset article patent software".split()
)


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are a web page: 80 when it begins as one, 75 for a piece with works in it."""
    if is_binary(head):
        return 0
    text = decode_html(head).lstrip("\ufeff \t\r\n")
    if not text.startswith("<"):
        return 0
    if _START.match(text):
        return 80
    if _DESCRIBED.search(text) or _LISTED.search(text):
        return 75
    named = file_name.lower().endswith(SUFFIXES)
    return 30 if named and re.match(r"<(?:!--|[a-z][a-z0-9]*[\s>])", text, re.IGNORECASE) else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """The work a page is about, the works it lists, or the page itself."""
    page = scan(decode_html(data)[:LONGEST])
    mains = _mains(page)
    spans = [(piece, draft) for piece in page.spans if (draft := html_coins.draft_of(piece.coins))]
    alone: list[tuple[Piece, Draft]] = []
    known = Known()
    for piece, draft in spans:
        twin = next((main for main, _ in mains if same_work(main, draft)), None) or known.same(draft)
        if twin:
            add(twin, draft)
        else:
            alone.append((piece, draft))
            known.add(draft)
    for number, (main, text) in enumerate(mains):
        place = f"work {number + 1}" if len(mains) > 1 else ""
        if len(mains) == 1:
            _finish(main, page)
        yield _record(main, text or without_scripts(page.text), file_name, place)
    for piece, draft in alone:
        yield _record(draft, piece.html, file_name, f"line {piece.line}")
    for piece in page.entries:
        yield _entry(piece, page, file_name)
    if not (mains or alone or page.entries):
        yield _itself(page, file_name)


def _mains(page: Page) -> list[tuple[Draft, str]]:
    """The work the page is about; several where JSON-LD lists several and no meta tag says which. With their text."""
    metas = described(page)
    works = [(draft, text) for draft, is_work, text in html_json_ld.works(page.json_ld, page.title) if is_work]
    main = metas[0] if metas and metas[0].title and page.meta("citation_title") else None
    if main is None and works:
        groups: list[tuple[Draft, str]] = []
        known = Known()
        for draft, text in works:
            twin = known.same(draft)
            if twin:
                add(twin, draft)
            else:
                groups.append((draft, text))
                known.add(draft)
        if len(groups) > 1:
            about = [each for each in groups if metas and any(same_work(each[0], meta) for meta in metas)]
            if not about:
                return groups
            groups = about[:1]
        main = groups[0][0]
    if main is None:
        if not any(draft.title for draft in metas):
            return []
        main = metas[0]
    for draft in metas:
        if draft is not main:
            add(main, draft)
    for draft, _ in works:
        if draft is not main and (same_work(main, draft) or len(works) == 1):
            add(main, draft)
    return [(main, "")]


def _finish(draft: Draft, page: Page) -> None:
    """What the page adds to the work it is about: address, language, and of a web page its site."""
    told = open_graph(page)
    told.title, told.texts, told.kind = draft.title, [], "document"
    if draft.kind in _SCHOLARLY:
        told.fields.pop("container-title", "")  # the site is not the journal
        told.tags = [] if draft.tags else told.tags
    add(draft, told)
    address = next((each for each in (page.canonical, page.saved_from) if each.startswith("http")), "")
    if page.canonical.startswith("http") or "URL" not in draft.fields:
        draft.fields |= {"URL": address} if address else {}
    draft.language = draft.language or language_tag(page.language)
    told_already = {text.body for text in draft.texts}
    for words in all_words(page):
        if words not in told_already:
            draft.keep("description", words)


def _itself(page: Page, file_name: str) -> Record:
    """The page as a web page, with the text a reader sees."""
    pages = [draft for draft, _, _ in html_json_ld.works(page.json_ld, page.title)]
    draft = pages[0] if pages else Draft(KEY)
    told = open_graph(page)
    draft.kind = draft.kind if draft.kind != "document" else "webpage"
    title, site = _title_and_site(page)
    draft.title = told.title or draft.title or title
    body = shown(page.text)[:LONGEST_BODY]
    if not (draft.title or body):
        return Record(None, problems=(Problem("html-empty"),))
    draft.title = draft.title or PurePosixPath(file_name.replace("\\", "/")).stem
    _finish(draft, page)
    draft.put("container-title", site)
    if body:
        draft.texts.append(Text(role="page", body=body, language=draft.language, origin=KEY))
    return _record(draft, without_scripts(page.text), file_name, "")


def _title_and_site(page: Page) -> tuple[str, str]:
    """`Heading – Site` in two, where the heading or a short last part shows where to part it."""
    if not page.title:
        return page.heading, ""
    parts = _SITES.split(page.title)
    if page.heading and page.title.startswith(page.heading) and len(parts) > 1:
        return page.heading, parts[-1] if not page.heading.endswith(parts[-1]) else ""
    return page.title, ""


def _entry(piece: Piece, page: Page, file_name: str) -> Record:
    """One entry of a bibliography; what a program wrote beside it goes before what is read from it."""
    told = html_coins.draft_of(piece.coins) if piece.coins else None
    read, whole = html_entries.draft_of(piece.html, page.language[:2].lower())
    problems: tuple[Problem, ...] = ()
    if told and told.title:
        if whole and read.kind in (told.kind, "document") and same_work(told, read):
            add(told, read)
        draft = told
    else:
        draft = read
        problems = (Problem("html-formatted-entry", {}, Severity.NOTE, piece.line),)
        if not whole:
            problems = (Problem("html-entry-partly", {}, Severity.WARNING, piece.line),)
    record = _record(draft, piece.html, file_name, f"line {piece.line}")
    return replace(record, problems=(*problems, *record.problems))


def _record(draft: Draft, text: str, file_name: str, place: str) -> Record:
    reference = draft.finish()
    if reference is None:
        return Record(None, place, (Problem("html-empty"),))
    source = Source(format=KEY, file_name=file_name, text=text, place=place)
    return Record(replace(reference, sources=(source,)), place)


FORMAT = Format(KEY, "Web page", SUFFIXES, sniff, read)
