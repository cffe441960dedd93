"""Posts of VitaminDWiki: a reference to the paper a post is about, to each it quotes, or to the post itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import unquote_plus

from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier, identifier
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference, Relation, Source, Text

from . import Format, Record
from .apa_kind import meeting
from .decoding import decode, is_binary
from .front_matter import split
from .journal_lines import without_date
from .paper_headers import Paper
from .post_front import KEY, post_reference, stem_of, title_of
from .post_lines import Line, lines_of
from .post_links import doi_link, relations_and_links, slug_of, without_doi_links
from .quoted_papers import Quotations, find_papers

_OWN_KEYS = ("tiki_page_id", "aliases", "categories", "tags", "slug", "date")
_NOT_A_POST = frozenset(
    ("type", "id", "DOI", "itemType", "items", "references", "author", "container-title", "@context", "nodes")
)
_JSON_START = re.compile(r"\s*\{\s*\"")
_KEYS_AT_TOP = re.compile(r"^\s{0,8}\"?(tiki_page_id|aliases)\"?\s*:", re.MULTILINE)


def sniff(head: bytes, file_name: str) -> int:
    """Sure when front matter names a tiki page, nearly so for a JSON object of Hugo's keys before Markdown."""
    if is_binary(head):
        return 0
    text = decode(head)[0].lstrip("\ufeff \t\r\n")
    if text.startswith(("---", "+++")):
        return 90 if re.search(r"^\"?tiki_page_id\"?\s*[:=]", text[:8000], re.MULTILINE) else 0
    if not _JSON_START.match(text):
        return 0
    page = split(text)
    if page.kind != "json":
        markdown = file_name.lower().endswith((".md", ".markdown"))
        cut_short = len(set(_KEYS_AT_TOP.findall(text[:8000]))) > 0 and '"title"' in text[:8000]
        return (80 if markdown else 50) if cut_short else 0
    if not isinstance(page.data, Mapping) or "title" not in page.data or not isinstance(page.data["title"], str):
        return 0
    if "tiki_page_id" in page.data:
        return 95
    known = [name for name in _OWN_KEYS if name in page.data]
    if not known or _NOT_A_POST & set(page.data):
        return 0
    return 90 if page.body.strip() and not page.body.lstrip().startswith(("{", "[", ",")) else 40


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every reference a post gives: its one paper, or its papers and the post, or the post alone."""
    text, _ = decode(data)
    page = split(text)
    front: Mapping[str, Any] = page.data if isinstance(page.data, Mapping) else {}
    if not page.kind and text.lstrip("\ufeff \t\r\n").startswith("{"):
        yield Record(None, problems=(Problem("vitamindwiki-front-matter-broken"),))
        return
    body = page.body.replace("\r\n", "\n").replace("\r", "\n")
    title = title_of(front)
    if not title and not body.strip():
        yield Record(None, problems=(Problem("vitamindwiki-empty"),))
        return
    lines = lines_of(body)
    if not title:
        title = next((line.text for line in lines if line.kind == "heading" and line.text), "") or stem_of(file_name)
    found = find_papers(lines, title)
    post = post_reference(front, title, page.body, lines, file_name)
    source = Source(format=KEY, file_name=file_name, text=text)
    problems: list[Problem] = []
    if page.error:
        problems.append(Problem("vitamindwiki-front-matter-mended", {"error": page.error}, Severity.WARNING))
    if not found.papers:
        if found.untitled:
            problems.append(Problem("vitamindwiki-papers-without-title", {"count": found.untitled}, Severity.WARNING))
        yield Record(_webpage(post, found, source), problems=tuple(problems))
    elif len(found.papers) == 1:
        paper = found.papers[0]
        problems.extend(_doubts(paper))
        yield Record(_about_one(post, paper, found, source), problems=tuple(problems))
    else:
        yield from _several(post, found, source, lines, body, tuple(problems))


def _webpage(post: Reference, found: Quotations, source: Source) -> Reference:
    cites = tuple(Relation(kind="cites", scheme="doi", value=doi, title=words) for doi, words in found.cited)
    return _told(replace(post, relations=(*cites, *post.relations), sources=(source,)))


def _about_one(post: Reference, paper: Paper, found: Quotations, source: Source) -> Reference:
    """The paper a post is about, with the post as its page."""
    reference = _paper_reference(paper)
    if reference.issued is None:
        reference = replace(reference, issued=_year_of_names(post))
    links = without_doi_links(post.links, paper.doi)
    cites = tuple(Relation(kind="cites", scheme="doi", value=doi, title=words) for doi, words in found.cited)
    return _told(
        replace(
            reference,
            identifiers=(*reference.identifiers, *post.identifiers),
            texts=(*reference.texts, *post.texts),
            tags=post.tags,
            links=(*reference.links, *links),
            relations=(*cites, *post.relations),
            extra=post.extra,
            sources=(source,),
        )
    )


def _year_of_names(post: Reference) -> PartialDate | None:
    """The year at the end of the post's old name: the wiki names posts `… – March 2013` after the paper."""
    for key in post.identifiers:
        if key.scheme == "alias":
            _, date = without_date(unquote_plus(key.value))
            if date:
                return PartialDate(year=date.year)
    return None


def _several(
    post: Reference, found: Quotations, source: Source, lines: list[Line], body: str, problems: tuple[Problem, ...]
) -> Iterator[Record]:
    """Each quoted paper, then the post that quotes them."""
    scheme = "tiki" if post.identifier("tiki") else "slug"
    own = post.identifier(scheme)
    rows = body.split("\n")
    numbers = [line.number for line in lines]
    quotes = []
    for number, paper in enumerate(found.papers, 1):
        mark = paper.doi or slug_of(paper.title)[:120]
        place = f"paper {number}"
        reference = _paper_reference(paper)
        key = Identifier(scheme=scheme, value=f"{own}#{mark}")
        near = lines[bisect_left(numbers, paper.line) : bisect_right(numbers, paper.last_line + 3)]
        _, links = relations_and_links(near, "")
        pdfs = tuple(each for each in links if each.relation == "pdf")
        excerpt = "\n".join(rows[max(paper.line - 1, 0) : max(paper.last_line, paper.line)]).strip()
        yield Record(
            _told(
                replace(
                    reference,
                    identifiers=(*reference.identifiers, key),
                    tags=post.tags,
                    links=(*reference.links, *pdfs),
                    relations=(Relation(kind="quoted-in", scheme=scheme, value=own, title=post.title),),
                    sources=(replace(source, text=excerpt, place=place),),
                )
            ),
            place,
            _doubts(paper),
        )
        target = ("doi", paper.doi) if paper.doi else (scheme, key.value)
        quotes.append(Relation(kind="quotes", scheme=target[0], value=target[1], title=paper.title))
    page = _webpage(post, found, source)
    yield Record(replace(page, relations=(*quotes, *page.relations)), "post", problems)


def _paper_reference(paper: Paper) -> Reference:
    keys = [
        identifier(scheme, value)
        for scheme, value in (("doi", paper.doi), ("pmid", paper.pmid), ("pmcid", paper.pmcid))
        if value
    ]
    preprint = paper.preprint or paper.doi.startswith(
        ("10.1101/20", "10.21203/rs", "10.20944/preprints", "10.48550/arxiv")
    )
    fields = dict(paper.fields)
    if preprint and "container-title" in fields:
        fields["publisher"] = fields.pop("container-title")
    held = meeting(fields.get("container-title", ""), fields.get("volume", ""), paper.doi)
    abstract = (Text(role="abstract", body=paper.abstract, language="en", origin=KEY),) if paper.abstract else ()
    return Reference(
        kind="article" if preprint else "paper-conference" if held else "article-journal",
        title=paper.title,
        creators=paper.creators,
        issued=paper.date,
        fields=fields,
        identifiers=tuple(keys),
        texts=abstract,
        links=(doi_link(paper.doi),) if paper.doi else (),
    )


def _told(reference: Reference) -> Reference:
    """With the note that every part that is filled came from the post."""
    parts = [part for part in ("kind", "title", "creators", "issued", "language") if getattr(reference, part)]
    parts += [f"fields.{name}" for name in reference.fields]
    return replace(reference, provenance=dict.fromkeys(parts, KEY))


def _doubts(paper: Paper) -> tuple[Problem, ...]:
    if paper.listed or paper.creators:
        return ()
    return (Problem("vitamindwiki-no-authors", {"title": paper.title}, Severity.NOTE),)


FORMAT = Format(KEY, "VitaminDWiki post", (".md",), sniff, read, marks=(b"tiki_page_id",), usual=("date",))
