"""One record of EndNote XML read into a reference; `endnote_writer` is the way back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote

from refapp.model.dates import PartialDate, parse_date
from refapp.model.identifiers import find_doi
from refapp.model.names import Creator
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Attachment, Reference

from .endnote_fields import EDITED_BOOK, FIRST_ROLE, KIND_OF_NAME, KIND_OF_NUMBER, ORDER, ROLES, TYPE_OF_KIND, variables
from .endnote_styles import styled_text
from .language_codes import language_tag
from .xml_node import Node, kept, ordered
from .xml_records import Piece
from .xml_values import Draft, person, standard_numbers, usable_key

KEY = "endnote-xml"
RESEARCH_NOTES = "Research notes"
_GROUPS = frozenset("contributors titles periodical alt-periodical dates urls keywords".split())
_LOCAL_FILE = re.compile(r"file://(?:localhost)?(/.+)", re.IGNORECASE)
# Files in a library's own folder `<name>.Data/PDF`; an export saved in `<name>.Data` lies beside them.
INTERNAL, _OWN_FOLDER = "internal-pdf://", "PDF/"
_OWN_FILE = re.compile(rf"{INTERNAL}(?!/|.*\.\./)(\S.*)")
_PMC = re.compile(r"PMC\d+")
_ROLE_OF = dict(ROLES)


def reference_of(piece: Piece) -> tuple[Reference | None, list[Problem]]:
    """The reference that a record describes."""
    problems: list[Problem] = []
    draft = Draft(KEY)
    record = piece.node
    _kind(draft, record, problems, piece.line)
    _dates(draft, record, problems, piece.line)
    for path, node in _parts(record):
        if not _taken(draft, path, node):
            _keep(draft, path, node)
    draft.links.sort(key=lambda link: link.relation == "pdf")  # as they are written
    reference = draft.finish()
    if reference is None:
        problems = [Problem("xml-empty-record", line=piece.line)]
    return reference, problems


def _kind(draft: Draft, record: Node, problems: list[Problem], line: int) -> None:
    node = record.first("ref-type")
    if node is None:
        return
    name, number = node.attributes.get("name", "").strip(), node.words
    kind = KIND_OF_NAME.get(name.lower()) or KIND_OF_NUMBER.get(
        int(number) if number.isdecimal() and len(number) < 4 else 0
    )
    draft.kind = kind or "document"
    if kind is None:
        problems.append(Problem("endnote-xml-unknown-type", {"type": name or number}, Severity.WARNING, line))
    written = TYPE_OF_KIND.get(draft.kind, ("", 0))
    edited = (name, number) == (EDITED_BOOK[0], str(EDITED_BOOK[1]))
    if not edited and (name, number) != (written[0], str(written[1])):
        _keep(draft, "ref-type", node)


def is_edited_book(record: Node) -> bool:
    """Whether the first list of names holds editors."""
    node = record.first("ref-type")
    return node is not None and (node.words == "28" or node.attributes.get("name", "").lower() == "edited book")


def _dates(draft: Draft, record: Node, problems: list[Problem], line: int) -> None:
    year = _value(record.first("dates/year"))
    exact = _value(record.first("dates/pub-dates/date"))
    found = parse_date(year)
    told = False
    if exact:
        whole = parse_date(exact)
        if whole is None or whole.year is None:
            whole = parse_date(f"{exact} {year}")
        if whole and whole.year is not None and (found is None or whole.year == found.year or found.year is None):
            found, told = whole, True
    draft.issued = found
    dates = [_value(node) for group in record.all("dates/pub-dates") for node in group.all("date")]
    for words in dates[1:] if told else dates:
        draft.keep("dates/pub-dates/date", words)
        date = parse_date(words)
        if date and date.year is None:
            problems.append(Problem("date-not-understood", {"text": words[:80]}, Severity.WARNING, line))


def _parts(record: Node) -> Iterator[tuple[str, Node]]:
    """Elements with their paths, in the order of the format's document type so that writing keeps it."""
    edited = is_edited_book(record)
    for node in ordered(record.children, ORDER):
        if node.name == "ref-type":
            continue
        if node.name not in _GROUPS:
            yield node.name, node
            continue
        for child in ordered(node.children, {}):
            path = f"{node.name}/{child.name}"
            if path in ("dates/year", "dates/pub-dates"):
                continue
            if edited and path == "contributors/authors":
                path = "contributors/editors"
            yield path, child


def _taken(draft: Draft, path: str, node: Node) -> bool:
    """Put one element in its place; False when it has none."""
    group, _, name = path.partition("/")
    if group == "contributors":
        return _contributors(draft, name, node)
    if group == "urls":
        return _addresses(draft, name, node)
    if path == "keywords/keyword":
        for word in re.split(r"[;\r\n]", styled_text(node, lines=True)):
            draft.tag(word)
        return True
    value = _value(node)
    if not value:
        return node.is_empty
    if path == "titles/title" and not draft.title:
        draft.title = value
    elif path in ("abstract", "notes", "research-notes"):
        role = "abstract" if path == "abstract" else "note"
        title = RESEARCH_NOTES if path == "research-notes" else ""
        draft.say(role, styled_text(node, lines=True), title)
    elif path == "language" and not draft.language:
        draft.language = language_tag(value)
    elif path == "label" and usable_key(value) and not draft.citekey:
        draft.citekey = value
    elif path == "access-date" and not draft.accessed:
        draft.accessed = parse_date(value)
    else:
        return _identified(draft, path, node.raw if path == "isbn" else value) or _field(draft, path, value)
    return True


def _contributors(draft: Draft, name: str, node: Node) -> bool:
    role = "editor" if name == "editors" else _ROLE_OF.get(name)
    if role is None or any(child.name != "author" for child in node.children):
        return False
    if role == "author":
        role = FIRST_ROLE.get(draft.kind, role)
    for child in node.children:
        value = _value(child)
        if value:
            draft.creators.append(_creator(value, role))
    return True


def _creator(text: str, role: str) -> Creator:
    """A name: bodies end in a comma, and have two for each of their own."""
    if ",," in text:
        return Creator(role=role, literal=text.replace(",,", ","))
    if text.endswith(",") and text.strip(", "):
        return Creator(role=role, literal=text.rstrip(", "))
    return person(text, role)


def _addresses(draft: Draft, name: str, node: Node) -> bool:
    if any(child.name != "url" for child in node.children):
        return False
    for child in node.children:
        # Two addresses of one element stand on lines of their own.
        for url in styled_text(child, lines=True).splitlines():
            url = url.strip()
            local = _LOCAL_FILE.fullmatch(url) or _OWN_FILE.fullmatch(url)
            if local:
                path = f"{_OWN_FOLDER}{local[1]}" if url.startswith(INTERNAL) else unquote(local[1])
                media = "application/pdf" if path.lower().endswith(".pdf") else ""
                draft.attachments.append(Attachment(path=path, media_type=media))
            elif re.match(r"(?:https?|ftp)://", url, re.IGNORECASE):
                draft.address(url, "pdf" if name == "pdf-urls" else "")
            elif url:
                draft.keep(f"urls/{name}/url", url)
    return True


def _identified(draft: Draft, path: str, value: str) -> bool:
    if path == "isbn":
        numbers = standard_numbers(value)
        for each in numbers:
            draft.identify(each.scheme, each.value)
        return bool(numbers)
    if path == "electronic-resource-num" and find_doi(value):
        draft.identify("doi", value)
        return True
    if path == "accession-num" and re.fullmatch(r"\d{1,8}", value):
        draft.identify("pmid", value)
        return True
    if re.fullmatch(r"(?:custom|user)\d+", path) and _PMC.fullmatch(value):
        draft.identify("pmcid", value)
        return True
    return False


def _field(draft: Draft, path: str, value: str) -> bool:
    variable = variables(draft.kind).get(path)
    if variable == "number-of-pages" and not value.isdecimal():
        variable = "page"  # part of a book after all
    return variable is not None and draft.put(variable, value)


def _keep(draft: Draft, path: str, node: Node) -> None:
    plain = all(child.name == "style" for child in node.children) and not node.attributes
    words = styled_text(node, lines=True)
    path = path.replace("contributors/editors", "contributors/authors")
    draft.keep(path, words if plain and not words.startswith("<") else kept(node))


def _value(node: Node | None) -> str:
    return styled_text(node) if node else ""


def address_of(path: str) -> str:
    """The address of a file beside a reference, or an empty text where EndNote has none for it."""
    if path.startswith(_OWN_FOLDER) and _OWN_FILE.fullmatch(address := f"{INTERNAL}{path.removeprefix(_OWN_FOLDER)}"):
        return address
    return f"file://{quote(path)}" if path.startswith("/") else ""


def date_words(date: PartialDate) -> tuple[str, str]:
    """The texts for `year` and `pub-dates`, such that reading them gives the date back."""
    if date.year is None:
        return date.literal, ""
    plain = PartialDate(year=date.year)
    return str(plain), "" if date == plain else str(date)
