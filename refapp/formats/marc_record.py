"""One MARC 21 record read into a reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from refapp.model.dates import PartialDate
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference

from .language_codes import language_tag
from .marc_fields import CATALOGUE, FIELDS, KINDS, NOTES, OF_THE_KIND, SUBJECTS, UNDERSTOOD
from .marc_names import add_creator, told_role
from .marc_parts import Datafield, bare, datafield
from .xml_records import Piece
from .xml_values import Draft, date_of

KEY = "marcxml"
_PAGES = re.compile(r"(?<!\d)(\d++)\s*+(?:p|pp|pages?|s|seiten|sider|sidor|bl|leaves)\b", re.IGNORECASE)
_PART = re.compile(r"(?:^|[,;\s])(?:pages?|p|pp|s|seiten)\s*[:.]?\s*(\w*\d+\w*(?:\s*[-–]\s*\w*\d+\w*)?)", re.IGNORECASE)
_VOLUME = re.compile(r"(?:volume|vol|bd|band|jg|årg)\s*[:.]?\s*(\d+)", re.IGNORECASE)
_ISSUE = re.compile(r"(?:number|issue|no|nr|heft|h)\s*[:.]?\s*(\d+(?:[-/]\d+)?)", re.IGNORECASE)
_LINK = re.compile(r"(\d{3})-\d{2}")  # $6 of a field 880: the field it is the other form of
_YEAR = re.compile(r"(?<!\d)(1[0-9]{3}|20\d\d)(?!\d)")


def reference_of(piece: Piece) -> tuple[Reference | None, list[Problem]]:
    """The reference that a record describes."""
    controls = {node.attributes.get("tag", ""): node.raw for node in piece.node.all("controlfield")}
    fields = [datafield(node) for node in piece.node.all("datafield")]
    draft = Draft(KEY)
    leader = piece.node.first("leader")
    draft.kind = _kind(leader.raw if leader else "", fields)
    problems = _issued(draft, fields, controls.get("008", ""), piece.line)
    draft.language = (
        language_tag(controls.get("008", "")[35:38].strip("| ")) if len(controls.get("008", "")) > 37 else ""
    )
    taken = _mapped(draft, fields)
    for field in fields:
        linked = _LINK.match(field.at("6")) if field.tag == "880" else None
        # Another script's form of a field is read as that field where several have their place.
        read = replace(field, tag=linked[1]) if linked else field
        whole = _other_script(draft, read) if linked else _taken(draft, field) or field in taken
        left = _left(read) if whole else [pair for pair in field.subfields if not linked or pair[0] != "6"]
        draft.keep(f"880 {read.tag}" if linked else field.tag, " ".join(f"${code} {words}" for code, words in left))
    for tag in ("001", "003", "005", "006", "007", "008"):
        draft.keep(tag, controls.get(tag, "").strip())
    reference = draft.finish()
    return reference, problems if reference else [Problem("xml-empty-record", line=piece.line)]


def _other_script(draft: Draft, field: Datafield) -> bool:
    """The title in its own script, notes and subjects; names and the imprint stay beside those in the catalogue's."""
    if field.tag == "245":
        if not draft.put("original-title", _words_of_title(field)):
            return False
        draft.keep("880 245$c", field.at("c"))
        return not field.at("np")
    return (field.tag in SUBJECTS or field.tag in NOTES or field.tag == "520") and _taken(draft, field)


def _left(field: Datafield) -> list[tuple[str, str]]:
    """The subfields of a field that has its place which that place does not tell."""
    if field.tag in OF_THE_KIND:
        return []
    known = UNDERSTOOD.get(field.tag, "")
    return [
        (code, words)
        for code, words in field.subfields
        if code not in known and code not in CATALOGUE and words and not told_role(code, words)
    ]


def _kind(leader: str, fields: list[Datafield]) -> str:
    material, level = leader[6:7], leader[7:8]
    tags = {field.tag for field in fields}
    if "502" in tags:
        return "thesis"
    if any(field.tag == "336" and "txt" in field.all("b") for field in fields):
        material = "a"  # an online text is catalogued as a computer file
    if material == "a" and (level in ("a", "b") or "773" in tags):
        host = [field for field in fields if field.tag == "773"]
        return "chapter" if any(field.at("z") for field in host) else "article-journal"
    return "periodical" if level in ("s", "i") and material == "a" else KINDS.get(material, "document")


def _issued(draft: Draft, fields: list[Datafield], control: str, line: int) -> list[Problem]:
    """The year on the title page, else of copyright, else of the fixed field; words around it are kept."""
    dates = [field for field in fields if field.tag in ("260", "264") and field.at("c")]
    dates.sort(key=lambda field: field.tag == "264" and field.second != "1")
    for field in dates:
        words = field.at("c")
        date = date_of(field.all("c")[0])
        if date and date.year is not None:
            draft.issued = date
            return []
        years = _YEAR.findall(words)
        if years:
            draft.issued = PartialDate(year=int(years[0]))
            if not re.search(r"[^\W\d_]{3,}", re.sub(r"cop(?:yright)?\b", "", words, flags=re.IGNORECASE)):
                return []
            draft.keep(f"{field.tag}$c", words)
            args: dict[str, str | int] = {"text": words[:80], "date": years[0]}
            return [Problem("date-partly-understood", args, Severity.WARNING, line)]
    match = _YEAR.match(control[7:11])
    if match:
        draft.issued = PartialDate(year=int(match[0]))
    return []


def _mapped(draft: Draft, fields: list[Datafield]) -> list[Datafield]:
    """Set what the table says; the fields that are wholly told by it."""
    taken = []
    for variable, tag, codes in FIELDS:
        for field in fields:
            value = bare(field.at(codes))
            if field.tag == tag and value and draft.put(variable, value) and tag not in ("773", "111", "711", "502"):
                taken.append(field)
    for field in fields:
        if field.tag == "502" and field.at("c"):
            draft.put("publisher", bare(field.at("c")))  # the university, in a citation
        if field.tag in ("490", "830", "440"):
            for number in field.all("x"):
                draft.identify("issn", number.strip(" ;,"))
    return taken


def _taken(draft: Draft, field: Datafield) -> bool:
    """Put one field in its place; False when it has none."""
    tag = field.tag
    if tag == "245":
        return _title(draft, field)
    if tag in ("100", "110", "700", "710", "720", "800", "810"):
        return add_creator(draft, field)
    if tag in ("111", "711", "250", "336", "337", "338"):
        return True
    if tag in ("260", "264"):
        return _publisher(draft, field)
    if tag in ("020", "022", "024"):
        return _identifier(draft, field)
    if tag in SUBJECTS:
        parts = [bare(words) for code, words in field.subfields if code in "abcdfgnptvxyz" and words]
        draft.tag(" -- ".join(parts))
        return bool(parts)
    if tag in NOTES or tag == "520":
        draft.say("abstract" if tag == "520" else "note", field.at("ab"))
        return True
    return _described(draft, field)


def _described(draft: Draft, field: Datafield) -> bool:
    match field.tag:
        case "300":
            pages = _PAGES.search(field.at("a"))
            draft.put("number-of-pages", pages[1] if pages else "")
            return bool(pages) and field.at("a") == pages[0] if pages else False
        case "041" if not draft.language and field.at("a"):
            draft.language = language_tag(field.all("a")[0])
            return True
        case "041":
            return all(language_tag(code) == draft.language for code in field.all("a"))
        case "502":
            if field.at("a"):
                draft.put("genre", bare(field.at("a")))
            return not field.at("d")
        case "773":
            return _host(draft, field)
        case "856" | "966":
            for url in field.all("u"):
                is_pdf = "pdf" in field.at("q").lower() or url.lower().endswith(".pdf")
                draft.address(url, "pdf" if is_pdf else "", ", ".join(dict.fromkeys(field.all("3zy"))))
            return bool(field.all("u"))
    return False


def _title(draft: Draft, field: Datafield) -> bool:
    if draft.title:
        return False
    draft.title = _words_of_title(field)
    draft.put("part-number", bare(field.at("n")))
    draft.put("part-title", bare(field.at("p")))
    draft.keep("245$c", field.at("c"))
    return bool(draft.title)


def _words_of_title(field: Datafield) -> str:
    title, below = bare(field.at("a")), bare(field.at("b"))
    return f"{title}: {below}" if title and below else title or below


def _publisher(draft: Draft, field: Datafield) -> bool:
    if field.tag == "264" and field.second not in ("1", " ", ""):
        return not field.at("ab")
    place, name = (" ".join(each[:1]).strip(" :;,[]") for each in (field.all("a"), field.all("b")))
    if draft.kind == "thesis" and name and "publisher" in draft.fields:
        return False  # who printed it, beside the university
    name = bare(name)
    told = draft.put("publisher-place", place) if place else True
    return (draft.put("publisher", name) if name else True) and told


def _identifier(draft: Draft, field: Datafield) -> bool:
    value = field.at("a")
    if field.tag == "024":
        scheme = {"doi": "doi", "arxiv": "arxiv"}.get(field.at("2").lower())
        if not scheme or not value:
            return False
        draft.identify(scheme, value)
        return True
    scheme = "isbn" if field.tag == "020" else "issn"
    number = re.match(r"[\dXx -]+", value)
    if not number:
        return False
    draft.identify(scheme, number[0])
    return True


def _host(draft: Draft, field: Datafield) -> bool:
    words = " ; ".join(field.all("g"))
    for variable, pattern in (("volume", _VOLUME), ("issue", _ISSUE), ("page", _PART)):
        match = pattern.search(words)
        draft.put(variable, re.sub(r"\s*[-–]\s*", "-", match[1]) if match else "")
    short = re.fullmatch(r"(\d+) ?\((?:\d{4})\)(?:[,;:] ?(\d+))?.*", words)
    if short:
        draft.put("volume", short[1])
        draft.put("issue", short[2] or "")
    for number in _numbers(field):
        draft.identify(*number)
    return field.at("t") in ("", draft.fields.get("container-title", "")) and not field.at("wo")


def _numbers(field: Datafield) -> Iterator[tuple[str, str]]:
    for code, scheme in (("x", "issn"), ("z", "isbn")):
        for value in field.all(code):
            yield scheme, value
