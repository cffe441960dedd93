"""Word's bibliography sources: `Sources.xml` and what a .docx carries (ECMA-376 part 1, section 22.6)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refapp.model.dates import PartialDate, date_from_csl, parse_date
from refapp.model.identifiers import find_doi
from refapp.model.names import Creator
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference

from . import Format, Record
from .xml_node import Node
from .xml_records import Piece, read_records
from .xml_rich import leaves
from .xml_scan import first_tags
from .xml_values import Draft, person, standard_numbers, usable_key

KEY = "word-xml"
_RECORD = frozenset(("Source",))
_SPACE = b"officeDocument/2006/bibliography"

KINDS = {
    "ArticleInAPeriodical": "article-magazine", "Book": "book", "BookSection": "chapter",
    "JournalArticle": "article-journal", "ConferenceProceedings": "paper-conference", "Report": "report",
    "SoundRecording": "song", "Performance": "performance", "Art": "graphic", "DocumentFromInternetSite": "webpage",
    "InternetSite": "webpage", "Film": "motion_picture", "Interview": "interview", "Patent": "patent",
    "ElectronicSource": "document", "Case": "legal_case", "Misc": "document",
}  # fmt: skip
# CSL variable, element. The first row of a variable that an element tells is its value.
FIELDS = (
    ("container-title", "JournalName"), ("container-title", "BookTitle"), ("container-title", "ConferenceName"),
    ("container-title", "PeriodicalTitle"), ("container-title", "InternetSiteTitle"),
    ("container-title", "PublicationTitle"), ("container-title", "AlbumTitle"), ("container-title", "BroadcastTitle"),
    ("container-title", "Reporter"), ("title-short", "ShortTitle"), ("volume", "Volume"), ("issue", "Issue"),
    ("page", "Pages"), ("edition", "Edition"), ("version", "Version"), ("number-of-volumes", "NumberVolumes"),
    ("chapter-number", "ChapterNumber"), ("number", "PatentNumber"), ("number", "CaseNumber"),
    ("number", "AbbreviatedCaseNumber"), ("number", "RecordingNumber"), ("authority", "Court"),
    ("publisher", "Publisher"), ("publisher", "Institution"), ("publisher", "Department"),
    ("publisher", "ProductionCompany"), ("publisher", "Distributor"), ("publisher", "Broadcaster"),
    ("publisher", "Station"), ("division", "Department"), ("genre", "ThesisType"), ("genre", "Type"),
    ("medium", "Medium"), ("collection-title", "BIBTEX_Series"), ("event-place", "Theater"),
    ("event-title", "ConferenceName"),  # where the proceedings have a name of their own
)  # fmt: skip
ROLES = {
    "Author": "author", "Editor": "editor", "Translator": "translator", "BookAuthor": "container-author",
    "Inventor": "author", "Artist": "author", "Writer": "script-writer", "Director": "director",
    "Composer": "composer", "Performer": "performer", "Conductor": "performer", "ProducerName": "producer",
    "Interviewee": "author", "Interviewer": "interviewer", "Compiler": "compiler",
}  # fmt: skip
_TEXTS = {"Comments": "note", "BIBTEX_Abstract": "abstract", "BIBTEX_Note": "note"}
_DATES = frozenset("Year Month Day YearAccessed MonthAccessed DayAccessed Accessed".split())
_PLACE = ("City", "StateProvince", "CountryRegion")
# Windows language identifiers; newer files have the tag itself.
_LANGUAGES = {
    "1033": "en-US", "2057": "en-GB", "3081": "en-AU", "4105": "en-CA", "1044": "nb", "2068": "nn", "1053": "sv",
    "1030": "da", "1035": "fi", "1039": "is", "1031": "de-DE", "2055": "de-CH", "3079": "de-AT", "1036": "fr-FR",
    "1043": "nl", "3082": "es-ES", "1034": "es-ES", "1040": "it", "1046": "pt-BR", "2070": "pt-PT", "1045": "pl",
    "1049": "ru", "1041": "ja", "1042": "ko", "2052": "zh-CN", "1028": "zh-TW", "1055": "tr", "1029": "cs",
    "1050": "hr", "2074": "sr", "3098": "sr", "5146": "bs",
}  # fmt: skip
# The language alone, which is in their lower ten bits.
_PRIMARY = dict(enumerate(
    "- ar bg ca zh cs da de el en es fi fr he hu is it ja ko nl no pl pt rm ro ru - sk sq sv th tr ur id uk be sl et "
    "lv lt tg fa vi hy az eu - mk - - - - - - af ka fo hi mt se ga - ms kk ky sw - uz tt bn pa gu - ta te kn ml as mr "
    "sa mn bo cy km lo - gl".split()
))  # fmt: skip
_THESIS = re.compile(r"thes[ie]s|dissertation|avhandling|oppgave|doctora|\bph\.? ?d\b", re.IGNORECASE)


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are Word's sources: 95 with their namespace, 60 by the two element names."""
    names = first_tags(head, 3)
    if names[:1] not in (["Sources"], ["Source"]):
        return 0
    return 95 if _SPACE in head else 60 if {"Source", "SourceType", "Tag"} & set(names) else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every source of the file."""
    return read_records(data, file_name, KEY, _RECORD, reference_of)


def reference_of(piece: Piece) -> tuple[Reference | None, list[Problem]]:
    """The reference that a source describes."""
    problems: list[Problem] = []
    record, draft = piece.node, Draft(KEY)
    kind = record.at("SourceType")
    draft.kind = KINDS.get(kind, "document")
    if kind and kind not in KINDS:
        problems.append(Problem("word-xml-unknown-type", {"type": kind[:80]}, Severity.WARNING, piece.line))
        draft.keep("SourceType", kind)
    if draft.kind == "report" and _THESIS.search(record.at("ThesisType")):
        draft.kind = "thesis"
    draft.issued = _date(record, "", draft, problems, piece.line)
    draft.accessed = _date(record, "Accessed", draft, problems, piece.line) or parse_date(record.at("Accessed"))
    place = ", ".join(each for each in (record.at(name) for name in _PLACE) if each)
    draft.put("publisher-place", place)
    taken = _fields(draft, record)
    for node in record.children:
        if node.name not in taken and not _taken(draft, node):
            for name, words in leaves(node, node.name):
                draft.keep(name, words)
    reference = draft.finish()
    return reference, problems if reference else [Problem("xml-empty-record", line=piece.line)]


def _fields(draft: Draft, record: Node) -> set[str]:
    taken: set[str] = {"SourceType", *_PLACE, *_DATES}
    for date, suffix in ((draft.issued, ""), (draft.accessed, "Accessed")):
        if date is None:
            taken -= {f"Month{suffix}", f"Day{suffix}"}  # worthless for a date, but words all the same
    for variable, name in FIELDS:
        value = record.at(name)
        if value and name not in taken and draft.put(variable, value):
            taken.add(name)
    return taken


def _taken(draft: Draft, node: Node) -> bool:
    words, name = node.words, node.name
    if name == "Author":
        return _creators(draft, node)
    if not words:
        return True
    if name == "Title" and not draft.title:
        draft.title = words
    elif name == "Tag" and usable_key(words):
        draft.citekey = words
    elif name == "URL":
        draft.address(words)
    elif name in ("DOI", "BIBTEX_DOI"):
        draft.identify("doi", words)
    elif name in ("LCID", "BIBTEX_Language"):
        language = _language(words)
        draft.language = draft.language or language
        return draft.language == language if language else words == "0"
    elif name == "BIBTEX_KeyWords":
        for word in re.split(r"[;,]" if ";" not in words else ";", words):
            draft.tag(word)
    elif name in _TEXTS:
        draft.say(_TEXTS[name], words)
    elif name == "StandardNumber":
        doi = find_doi(words)
        numbers = standard_numbers(words.rpartition(":")[2]) if "MRN" not in words and not doi else []
        draft.identify("doi", doi)
        for each in numbers:
            draft.identify(each.scheme, each.value)
        is_number = not (numbers or doi) and draft.kind in ("report", "thesis")
        return bool(numbers or doi) or (is_number and draft.put("number", words))
    else:
        return False
    return True


def _language(words: str) -> str:
    if not words.isdecimal():
        return words
    found = _LANGUAGES.get(words) or _PRIMARY.get(int(words[:6]) & 0x3FF, "")
    return found.strip("-")


def _creators(draft: Draft, group: Node) -> bool:
    for node in group.children:
        role = ROLES.get(node.name)
        if role is None:  # the counsel of a case
            people = [_person(each, "") for each in node.all("NameList/Person")]
            names = "; ".join(each.sorting_name for each in people if each.surname)
            draft.keep(f"Author/{node.name}", names or node.words)
            continue
        for each in node.all("NameList/Person"):
            creator = _person(each, role)
            if creator.surname:
                draft.creators.append(creator)
        for each in node.all("Corporate"):
            if each.words:
                draft.creators.append(Creator(role=role, literal=each.words))
    return True


def _person(node: Node, role: str) -> Creator:
    family = node.at("Last")
    given = " ".join(each.words for name in ("First", "Middle") for each in node.all(name) if each.words)
    if family and given and "," not in family + given:
        return person(f"{family}, {given}", role)
    return Creator(role=role, family=family, given=given) if family else Creator(role=role, literal=given)


def _date(record: Node, suffix: str, draft: Draft, problems: list[Problem], line: int) -> PartialDate | None:
    year, month, day = (record.at(f"{name}{suffix}") for name in ("Year", "Month", "Day"))
    if not re.fullmatch(r"\d{4}", year):
        date = parse_date(year)
        if date:
            for name, value in (("Month", month), ("Day", day)):
                draft.keep(f"{name}{suffix}", value)
            if date.year is None:
                problems.append(Problem("date-not-understood", {"text": year[:80]}, Severity.WARNING, line))
        return date
    if month.isdecimal():
        date = date_from_csl({"date-parts": [[part for part in (year, month, day) if part]]})
    else:
        date = parse_date(f"{day} {month} {year}")
    if not date or date.year is None:
        date = PartialDate(year=int(year))
    if (month and not (date.month or date.season)) or (day and month and not date.day):
        for name, value in (("Month", month), ("Day", day)):
            draft.keep(f"{name}{suffix}", value)
        args: dict[str, str | int] = {"text": f"{day} {month} {year}".strip()[:80], "date": str(date)}
        problems.append(Problem("date-partly-understood", args, Severity.WARNING, line))
    return date


FORMAT = Format(KEY, "Word sources", (".xml",), sniff, read)
