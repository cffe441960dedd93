"""PDF files: one reference each, with the file as its attachment. Read only.

What a file tells of itself, the surest first: BibTeX embedded by JabRef, XMP packets, the information dictionary
(ISO 32000-1, 14.3), and the text of its first pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from refapp.model.dates import parse_date
from refapp.model.folding import fold
from refapp.model.identifiers import Identifier
from refapp.model.names import Creator, parse_name
from refapp.model.problems import Problem, Severity
from refapp.model.reference import TO_COMPLETE, Attachment, Extra, Reference, Source, Text

from . import Format, Record, bibtex
from .pdf_annotations import note_of, read_annotations
from .pdf_file import BOOK, PdfFacts, PdfFault, read_facts
from .pdf_text import abstract_of, arxiv_date, doi_in, identifiers_of, own_pages
from .pdf_title import authors_below, largest_title, usable_title
from .pdf_xmp import ORIGIN, read_packets
from .xml_values import Draft

KEY = ORIGIN
_TOLD = 1_000  # letters of the first page that are kept in the source
_NOBODY = re.compile(
    r"(?:admin(?:istrator)?|user|owner|unknown|anonymous|author|root|default|guest|[\w.-]*\\.*|\W*|[\w-]*\d[\w-]*)$",
    re.I,
)
# What publishers put into Subject: `Journal of Bones, 12 (2020) 34-45. doi:…`
_CITATION = re.compile(r"([^\W\d][^,;()]{2,90}),? (\d+)(?:\((\d+)\))? ?\((\d{4})\)[ ,:]+([\w.]+(?:[-–]\w+)?)")


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are a PDF; its header may stand anywhere in the first kilobyte."""
    if head.lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"%PDF-"):
        return 100
    if not file_name.lower().endswith(".pdf") or not head.strip():
        return 0
    return 60 if b"%PDF-" in head[:1024] else 1  # to be told that it is damaged


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """The work that the bytes of a PDF are."""
    yield _record(data, file_name)


def read_path(path: Path) -> Iterator[Record]:
    """The work that a PDF on disk is; a large one is not read through."""
    yield _record(path, path.name)


def _record(source: bytes | Path, file_name: str) -> Record:
    note: Text | None = None
    try:
        facts = read_facts(source)
        note = note_of(read_annotations(source), file_name)
    except PdfFault as fault:
        facts = PdfFacts({}, fault.packets)
        if fault.code == "pdf-damaged" and not facts.packets:
            return Record(None, problems=(Problem(fault.code),))
        problems = [Problem(fault.code, severity=Severity.WARNING)]
    except OSError as error:
        return Record(None, problems=(Problem("file-unreadable", {"reason": error.strerror or str(error)}),))
    else:
        problems = []
    attachment = Attachment(path="", media_type="application/pdf", title=file_name)
    told = [*_embedded(facts)]
    described, others = read_packets(facts.packets, told[0].title if told else facts.info.get("Title", ""))
    if others:
        titles = "; ".join(others)[:300]
        problems.append(Problem("pdf-other-works", {"count": len(others), "titles": titles}, Severity.NOTE))
    reference = _together([*told, *described, *_of_info(facts), _of_text(facts)], file_name)
    if not reference.title:
        # Nothing tells what it is; the file's name does until somebody looks.
        reference = replace(reference, title=_spoken(file_name), status=TO_COMPLETE)
        problems.append(Problem("pdf-no-title", severity=Severity.WARNING))
    source_told = Source(format=KEY, file_name=file_name, text=_told(facts, file_name))
    texts = (*reference.texts, note) if note else reference.texts
    reference = replace(reference, attachments=(attachment,), sources=(source_told,), texts=texts)
    return Record(reference, problems=tuple(problems))


def _embedded(facts: PdfFacts) -> list[Reference]:
    found = (record.reference for record in bibtex.read(facts.bibtex, "") if record.reference) if facts.bibtex else ()
    return [each for each in found if each][:1]


def _of_info(facts: PdfFacts) -> list[Reference]:
    """The information dictionary: title, author, keywords, and a subject that is an abstract or a citation."""
    draft, info = Draft(ORIGIN), facts.info
    draft.title = info.get("Title", "")
    draft.creators = _authors(info.get("Author", ""))
    subject = info.get("Subject", "")
    cited = _CITATION.search(subject)
    if cited:
        draft.kind = "article-journal"
        parts = zip(
            ("container-title", "volume", "issue", "page"), (cited[1], cited[2], cited[3], cited[5]), strict=True
        )
        draft.fields = {name: value for name, value in parts if value}
        draft.issued = parse_date(cited[4])
    elif len(subject.split()) >= 5 and "->" not in subject:
        draft.say("abstract", subject)
    elif subject:
        draft.keep("Subject", subject)
    for word in re.split(r"[;,]\s*", info.get("Keywords", "")):
        draft.tag(word)
    for name in ("doi", "DOI", "WPS-ARTICLEDOI", "Subject", "Title"):
        doi = doi_in(info.get(name, ""))
        if doi and not draft.identifiers:
            draft.identify("doi", doi)
    made = draft.finish()
    return [made] if made else []


def _authors(text: str) -> list[Creator]:
    parts = [part.strip() for part in re.split(r"\s*;\s*|\s+(?:and|und|&)\s+", text) if part.strip()]
    if len(parts) == 1 and text.count(",") > 1 and all(" " in name.strip() for name in text.split(",")):
        parts = [part.strip() for part in text.split(",")]
    return [parse_name(part) for part in parts if not _NOBODY.match(part)]


def _of_text(facts: PdfFacts) -> Reference:
    """What the first pages say. Their title and authors are the last resort: they are guessed by type size."""
    pages = own_pages(facts.pages)
    identifiers = identifiers_of(pages, facts.page_count >= BOOK)
    draft = Draft(ORIGIN, identifiers=identifiers)
    for lines in facts.lines:
        draft.title, below = largest_title(lines)
        draft.creators = authors_below(below)
        if draft.title:
            break
    draft.say("abstract", abstract_of(pages))
    draft.issued = arxiv_date(pages[0]) if pages else None
    schemes = {each.scheme for each in identifiers}
    if facts.page_count >= BOOK and "isbn" in schemes:
        draft.kind = "book"
    elif "arxiv" in schemes:
        draft.kind = "article"
    elif "doi" in schemes:
        draft.kind = "article-journal"
    return draft.finish() or Reference(kind=draft.kind)


def _together(told: Sequence[Reference], file_name: str) -> Reference:
    """One reference of all that was told, each part from whoever is surest."""
    whole = Reference()
    for each in told:
        good = usable_title(each.title, file_name)
        schemes = {known.scheme for known in whole.identifiers}
        title_of_text = each is told[-1] and whole.title
        whole = replace(
            whole,
            citekey=whole.citekey or each.citekey,
            kind=each.kind if whole.kind == "document" else whole.kind,
            title=whole.title or (each.title if good else ""),
            # Names guessed below a title of the page are those of that title.
            creators=whole.creators or (() if title_of_text and each.title != whole.title else each.creators),
            issued=whole.issued or each.issued,
            accessed=whole.accessed or each.accessed,
            fields={**each.fields, **whole.fields},
            language=whole.language or each.language,
            identifiers=(*whole.identifiers, *(known for known in each.identifiers if known.scheme not in schemes)),
            texts=whole.texts or each.texts,
            tags=whole.tags or each.tags,
            collections=whole.collections or each.collections,
            links=(*whole.links, *each.links),
            extra=(*whole.extra, *each.extra, *(_kept_title(each) if each.title and not good else ())),
        )
    title = told[-1].title if _squeezed(told[-1].title) == _squeezed(whole.title) else ""
    return replace(
        whole,
        # Line breaks of a title are often lost where it is stored; the page has them.
        title=max(whole.title, title, key=lambda each: each.count(" ")),
        identifiers=tuple(_once(whole.identifiers)),
        extra=tuple(dict.fromkeys(whole.extra)),
    )


def _squeezed(title: str) -> str:
    return fold("".join(title.split()))


def _kept_title(reference: Reference) -> tuple[Extra, ...]:
    return (Extra(origin=ORIGIN, name="Title", value=reference.title),)


def _once(identifiers: Sequence[Identifier]) -> Iterator[Identifier]:
    """Without the DOI that arXiv gives its own papers, where the number itself is told."""
    arxiv = any(each.scheme == "arxiv" for each in identifiers)
    for each in dict.fromkeys(identifiers):
        if not (arxiv and each.scheme == "doi" and each.value.startswith("10.48550/arxiv.")):
            yield each


def _spoken(file_name: str) -> str:
    """A file's name as words."""
    stem = PurePath(file_name).stem
    return " ".join(stem.replace("_", " ").split()) or file_name


def _told(facts: PdfFacts, file_name: str) -> str:
    """The record as it is kept: what the file tells of itself, word for word."""
    lines = [f"{name}: {value}" for name, value in facts.info.items()]
    lines += [f"Identifier: {facts.key}"] if facts.key else []
    lines += [f"Pages: {facts.page_count}"] if facts.page_count else [f"File: {file_name}"]
    parts = ["\n".join(lines), *dict.fromkeys(facts.packets), facts.bibtex.decode("utf-8", "replace")]
    parts += [facts.pages[0][:_TOLD] if facts.pages else ""]
    return "\n\n".join(part for part in parts if part)


FORMAT = Format(KEY, "PDF", (".pdf",), sniff, read, read_path=read_path, binary=True, is_attachment=True)
