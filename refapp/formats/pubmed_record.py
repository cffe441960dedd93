"""One record of PubMed XML, an article's or a book's, read into a reference."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from refapp.model.identifiers import identifier
from refapp.model.names import Creator
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference, Relation

from .language_codes import language_tag
from .pubmed_dates import date_in, is_whole
from .pubmed_names import creators_in
from .xml_node import Node
from .xml_records import Piece
from .xml_rich import leaves, rich
from .xml_values import Draft

KEY = "pubmed-xml"
_SCHEMES = {"doi": "doi", "pubmed": "pmid", "pmc": "pmcid"}
_KINDS = {"Preprint": "article", "Newspaper Article": "article-newspaper", "Dataset": "dataset"}
# CSL variable, path below the record. The same table serves articles and books; the first that is there counts.
FIELDS = (
    ("container-title", "MedlineCitation/Article/Journal/Title"),
    ("container-title-short", "MedlineCitation/Article/Journal/ISOAbbreviation"),
    ("container-title-short", "MedlineCitation/MedlineJournalInfo/MedlineTA"),
    ("volume", "MedlineCitation/Article/Journal/JournalIssue/Volume"),
    ("issue", "MedlineCitation/Article/Journal/JournalIssue/Issue"),
    ("original-title", "MedlineCitation/Article/VernacularTitle"),
    ("publisher", "BookDocument/Book/Publisher/PublisherName"),
    ("publisher-place", "BookDocument/Book/Publisher/PublisherLocation"),
    ("collection-title", "BookDocument/Book/CollectionTitle"),
    ("volume", "BookDocument/Book/Volume"),
    ("volume-title", "BookDocument/Book/VolumeTitle"),
    ("edition", "BookDocument/Book/Edition"),
    ("medium", "BookDocument/Book/Medium"),
    ("number", "BookDocument/Book/ReportNumber"),
    ("original-title", "BookDocument/VernacularTitle"),
)
_VARIABLE_OF = {path: variable for variable, path in FIELDS}
# Elements that hold others; everything else is taken, or kept, as one.
_GROUPS = frozenset(
    "MedlineCitation PubmedData PubmedBookData BookDocument Article Journal JournalIssue Book Publisher "
    "MedlineJournalInfo ArticleIdList AbstractText KeywordList MeshHeadingList PublicationTypeList ReferenceList "
    "History ItemList Pagination".split()
)


def reference_of(piece: Piece) -> tuple[Reference | None, list[Problem]]:
    """The reference that a record describes."""
    record = piece.node
    if record.name in ("MedlineCitation", "BookDocument"):  # files of before 2005 hold these alone
        record = Node("PubmedArticle", children=(record,))
    draft = Draft(KEY)
    book = record.first("BookDocument")
    draft.kind = "article-journal" if book is None else "chapter" if book.at("ArticleTitle") else "book"
    _group(draft, record, "")
    problems = _not_understood(record, piece.line)
    if draft.kind == "chapter" and not any(each.role == "author" for each in draft.creators):
        draft.creators = [_as_author(each) for each in draft.creators]
    reference = draft.finish()
    return reference, problems if reference else [Problem("xml-empty-record", line=piece.line)]


def _not_understood(record: Node, line: int) -> list[Problem]:
    """A warning for each date of which only the year was understood."""
    found = []
    for path in ("MedlineCitation/Article/Journal/JournalIssue/PubDate", "BookDocument/Book/PubDate"):
        node = record.first(path)
        date = date_in(node) if node else None
        if node and date and not is_whole(node, date):
            args: dict[str, str | int] = {
                "text": " ".join(child.words for child in node.children)[:80],
                "date": str(date),
            }
            found.append(Problem("date-partly-understood", args, Severity.WARNING, line))
    return found


def _as_author(creator: Creator) -> Creator:
    """Of a part without authors of its own, the whole's are the authors."""
    return replace(creator, role="author") if creator.role == "container-author" else creator


def _group(draft: Draft, group: Node, above: str) -> None:
    for node in group.children:
        path = f"{above}{node.name}"
        if not _taken(draft, path, node):
            if node.name in _GROUPS:
                _group(draft, node, f"{path}/")
            else:
                _keep(draft, path, node)


def _keep(draft: Draft, path: str, node: Node) -> None:
    state = node.attributes.get("PubStatus") or node.attributes.get("IdType") or node.attributes.get("EIdType")
    for name, words in leaves(node, path):
        draft.keep(f"{name}@{state}" if state else name, words)


def _taken(draft: Draft, path: str, node: Node) -> bool:
    """Put one element in its place; False when it has none, or only its parts do."""
    words = node.words
    variable = _VARIABLE_OF.get(path)
    if variable:
        return draft.put(variable, rich(node))
    match node.name:
        case "PMID":
            draft.identify("pmid", words)
        case "ArticleTitle" | "BookTitle":
            return _title(draft, node)
        case "ISSN" | "ISSNLinking":
            draft.identify("issn", words)
        case "Isbn":
            draft.identify("isbn", words)
        case "ArticleId" | "ELocationID":
            return _identifier(draft, node)
        case "PubDate" | "ArticleDate" | "ContributionDate":
            return _date(draft, node)
        case "Pagination":
            return _pages(draft, node)
        case "Abstract":
            _abstract(draft, node, "")
        case "OtherAbstract":
            _abstract(draft, node, language_tag(node.attributes.get("Language", "")))
        case "AuthorList":
            part = "/Book/" in path and draft.kind == "chapter"
            draft.creators += creators_in(node, "container-author" if part else "author")
        case "Language" if not draft.language:
            draft.language = language_tag(words)
        case "Keyword":
            draft.tag(words)
        case "MeshHeading":
            _mesh(draft, node)
        case "PublicationType":
            draft.kind = _KINDS.get(words, draft.kind)
            return words == "Journal Article"
        case "Reference":
            return _cited(draft, node)
        case _:
            return node.is_empty
    return True


def _title(draft: Draft, node: Node) -> bool:
    title = rich(node)
    if title.endswith(".") and not title.endswith(".."):
        title = title[:-1]
    if title.startswith("[") and title.endswith("]"):
        title = title[1:-1].removesuffix(".")  # a translation; its original stands beside it
    if node.name == "BookTitle" and draft.kind == "chapter":
        return draft.put("container-title", title)
    if draft.title:
        return False
    draft.title = title
    return True


def _identifier(draft: Draft, node: Node) -> bool:
    kind = node.attributes.get("IdType") or node.attributes.get("EIdType") or ""
    if kind not in _SCHEMES or not node.words:
        return False
    draft.identify(_SCHEMES[kind], node.words)
    return True


def _date(draft: Draft, node: Node) -> bool:
    date = date_in(node)
    if date is None:
        return False
    if node.name == "PubDate" or (node.name == "ContributionDate" and draft.kind == "chapter" and not draft.issued):
        draft.issued = date
        return is_whole(node, date)
    if node.name == "ArticleDate":
        draft.put("available-date", str(date))
        draft.issued = draft.issued or date
        return True
    return False


def _pages(draft: Draft, node: Node) -> bool:
    start, end = node.at("StartPage"), node.at("EndPage")
    pages = node.at("MedlinePgn") or (f"{start}-{end}" if end and end != start else start)
    match = re.fullmatch(r"(\d+)-(\d+)", pages)
    if match and len(match[2]) < len(match[1]):  # 228-42
        pages = f"{match[1]}-{match[1][: -len(match[2])]}{match[2]}"
    return not pages or draft.put("page", pages)


def _abstract(draft: Draft, node: Node, language: str) -> None:
    paragraphs = []
    for text in node.all("AbstractText"):
        label, words = text.attributes.get("Label", ""), rich(text)
        if words:
            paragraphs.append(f"{label}: {words}" if label and label != "UNLABELLED" else words)
    draft.say("abstract", "\n".join(paragraphs), language=language)
    draft.keep(f"{node.name}/CopyrightInformation", node.at("CopyrightInformation"))


def _mesh(draft: Draft, node: Node) -> None:
    name = node.at("DescriptorName")
    qualifiers = [each.words for each in node.all("QualifierName")]
    for each in [f"{name}/{qualifier}" for qualifier in qualifiers] or [name]:
        draft.tag(each)


def _cited(draft: Draft, node: Node) -> bool:
    """A work that this one cites, when it has a key to find it by."""
    ids = {each.attributes.get("IdType", ""): each.words for each in _ids(node)}
    for kind, scheme in _SCHEMES.items():
        if ids.get(kind):
            found = identifier(scheme, ids[kind])
            title = node.at("Citation")
            draft.relations.append(Relation(kind="cites", scheme=found.scheme, value=found.value, title=title))
            return True
    return False


def _ids(node: Node) -> Iterable[Node]:
    return node.all("ArticleIdList/ArticleId")
