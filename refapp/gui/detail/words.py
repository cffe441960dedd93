"""Names of things for people: kinds, fields, roles, languages, links, relations, and where a text comes from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from refapp.messages import sentence
from refapp.model.dates import PartialDate

_LANGUAGES = {"en": "English", "nn": "Nynorsk", "nb": "Bokmål", "no": "Norsk", "de": "Deutsch", "fr": "Français"}
_PAGE_FORMATS = ("inn", "vitamindwiki", "page", "hugo", "markdown", "front-matter", "web")


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("detail", text)


def named(prefix: str, name: str) -> str:
    """The word of the messages for `<prefix>-<name>`, else the name made readable."""
    code = f"{prefix}-{name}"
    words = sentence(code, translate=tr)
    return name.replace("-", " ").replace("_", " ").capitalize() if words == code else words


def kind_name(kind: str) -> str:
    """A CSL type: `Journal article`."""
    return named("kind", kind)


def language_name(language: str) -> str:
    """A language in its own words: `Nynorsk`."""
    native = _LANGUAGES.get(language[:2].lower()) or QLocale(language).nativeLanguageName()
    return native[:1].upper() + native[1:] if native else language


def origin_words(origin: str) -> str:
    """Where a text comes from: `from the source page`."""
    key = origin.partition(":")[0]
    if not key:
        return ""
    if key == "user":
        return tr("written here")
    if key in _PAGE_FORMATS:
        return tr("from the source page")
    return tr("from {format}").format(format=named("format", key))


def short_origin(origin: str) -> str:
    """The same where there is little room: `source page`."""
    words = origin_words(origin)
    return words.removeprefix(tr("from the ")).removeprefix(tr("from "))


def link_name(relation: str) -> str:
    """What a link of this relation is called on its button; empty where it has no name."""
    return {
        "doi": "DOI",
        "pdf": "PDF",
        "publisher": tr("Publisher"),
        "unpaywall": "Unpaywall",
        "cristin": "Cristin",
        "zotero": "Zotero",
        "ezproxy": "EZproxy",
        "post": tr("Post"),
        "pmid": "PubMed",
        "pmcid": "PubMed Central",
        "arxiv": "arXiv",
        "url": tr("Web page"),
    }.get(relation, "")


def relation_name(kind: str, incoming: bool) -> str:
    """A relation as a heading: `Quoted in`."""
    outgoing = {
        "cites": tr("Cites"),
        "quotes": tr("Quotes"),
        "quoted-in": tr("Quoted in"),
        "part-of": tr("Part of"),
        "related": tr("See also"),
    }
    turned = {"cites": tr("Cited by"), "quotes": tr("Quoted in"), "quoted-in": tr("Quotes"), "part-of": tr("Parts")}
    return (turned if incoming else outgoing).get(kind) or outgoing["related"]


def month(text: str) -> str:
    """A date that names a month (`2021-12`) as people write it; any other as it stands."""
    date = QDate.fromString(text, "yyyy-MM")
    return QLocale().toString(date, "MMMM yyyy") if date.isValid() else text


def date_words(date: PartialDate | None) -> str:
    """A date for the line about where: its year, or the words it is."""
    if date is None:
        return ""
    if date.year is None:
        return date.literal
    year = str(date.year) if date.year > 0 else tr("{year} BCE").format(year=-date.year)
    year = tr("c. {year}").format(year=year) if date.circa else year
    return f"{year}–{date.end.year}" if date.end and date.end.year and date.end.year != date.year else year
