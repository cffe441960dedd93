"""Works in JSON-LD with the words of schema.org, as publishers and content systems put them into pages."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from refapp.model.identifiers import ORCID, find_doi, identifiers_in
from refapp.model.names import Creator
from refapp.model.plain_text import strip_html
from refapp.model.reference import Link, Relation

from .html_json_ld_nodes import DEEPEST, Node, as_list, nodes_in, types_of, values_in, words
from .language_codes import language_tag
from .page_dates import date_in, line
from .xml_values import Draft, person

KEY = "html"
KINDS = {
    "ScholarlyArticle": "article-journal", "MedicalScholarlyArticle": "article-journal", "Thesis": "thesis",
    "Chapter": "chapter", "Book": "book", "Audiobook": "book", "Report": "report", "Dataset": "dataset",
    "DataCatalog": "dataset", "SoftwareSourceCode": "software", "SoftwareApplication": "software",
    "NewsArticle": "article-newspaper", "ReportageNewsArticle": "article-newspaper",
    "OpinionNewsArticle": "article-newspaper", "AnalysisNewsArticle": "article-newspaper",
    "BlogPosting": "post-weblog", "LiveBlogPosting": "post-weblog", "SocialMediaPosting": "post",
    "DiscussionForumPosting": "post", "TechArticle": "webpage", "Article": "article-magazine", "Review": "review",
    "CreativeWork": "document", "PresentationDigitalDocument": "speech", "Movie": "motion_picture",
    "VideoObject": "motion_picture", "PodcastEpisode": "broadcast", "RadioEpisode": "broadcast",
    "TVEpisode": "broadcast", "Map": "map", "Legislation": "legislation", "MusicRecording": "song",
    "WebPage": "webpage", "ItemPage": "webpage", "AboutPage": "webpage", "MedicalWebPage": "webpage",
    "FAQPage": "webpage", "QAPage": "webpage",
}  # fmt: skip
_PAGES = (
    "WebPage",
    "ItemPage",
    "AboutPage",
    "MedicalWebPage",
    "FAQPage",
    "QAPage",
    "VideoObject",
    "CreativeWork",
    "Review",
)
_ROLES = {each: each for each in "author editor translator director illustrator contributor".split()} | {
    "creator": "author"
}
# What says nothing of the work itself.
_SILENT = frozenset(
    "@context @type @id mainentityofpage image thumbnailurl headline name alternativeheadline isaccessibleforfree "
    "haspart potentialaction breadcrumb primaryimageofpage datemodified articlebody wordcount commentcount comment "
    "interactionstatistic speakable sdpublisher sddatepublished sdlicense encoding mainentity copyrightholder".split()
)


def works(texts: list[str], page_title: str = "") -> list[tuple[Draft, bool, str]]:
    """The works in the JSON-LD of a page, whether each is more than just the page, and its JSON. Never fails.

    Of a headline and a name that differ, the one that is in the `page_title` is the title.
    """
    nodes = [node for text in texts for value in values_in(text) for node in nodes_in(value, 0)]
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    found: list[tuple[Draft, bool, str]] = []
    for node in nodes[:500]:
        kinds = [each for each in types_of(node) if each in KINDS]
        if kinds and (node.get("headline") or node.get("name")):
            found.append(
                (
                    _Work(node, known, kinds[0], page_title).draft,
                    kinds[0] not in _PAGES,
                    json.dumps(node, ensure_ascii=False),
                )
            )
    return found


class _Work:
    """One work, with the things it only points to looked up in `known`."""

    def __init__(self, node: Node, known: Mapping[str, Node], type_: str, page_title: str) -> None:
        self.known = known
        self.draft = draft = Draft(KEY)
        draft.kind = KINDS[type_]
        headline, name = (" ".join(strip_html(words(node.get(each))).split()) for each in ("headline", "name"))
        draft.title = (
            name if name and (not headline or (name in page_title and headline not in page_title)) else headline
        )
        for key, value in node.items():
            if key.lower() not in _SILENT and value not in (None, "", [], {}):
                self._take(key, value)
        if not draft.creators:
            self._people("author", node.get("creator"))
        body = strip_html(words(node.get("abstract")) or ("" if type_ in _PAGES else _about(node, type_)))
        draft.say("abstract", body)
        start, end = words(node.get("pageStart")), words(node.get("pageEnd"))
        if start:
            draft.put("page", f"{start}-{end}" if end and end != start else start)
        if draft.kind == "article-magazine" and not draft.fields.keys() & {"container-title", "volume"}:
            draft.kind = "webpage"
        if type_ == "Article" and draft.fields.keys() & {"volume", "issue"}:
            draft.kind = "article-journal"

    def _found(self, value: Any) -> Any:
        if isinstance(value, Mapping) and isinstance(value.get("@id"), str) and not words(value):
            return self.known.get(value["@id"], value)
        return value

    def _take(self, name: str, value: Any) -> None:
        draft = self.draft
        if name in _ROLES:
            if name != "creator":
                self._people(_ROLES[name], value)
        elif name in ("isPartOf", "partOfSeries", "publication"):
            for each in as_list(value):
                self._whole(self._found(each), 0)
        elif name in ("sameAs", "identifier", "doi", "isbn", "issn"):
            for each in as_list(value):
                self._identify(name, each)
        elif name == "datePublished":
            draft.issued = date_in(words(value))[0]
        elif name == "dateCreated":
            draft.issued = draft.issued or date_in(words(value))[0]
        elif name in ("publisher", "sourceOrganization", "provider"):
            draft.put("publisher", words(self._found(as_list(value)[0])))
        elif name == "keywords":
            self._keywords(value)
        elif name == "inLanguage":
            language = value.get("alternateName") or value.get("name") if isinstance(value, Mapping) else value
            draft.language = language_tag(words(language))
        elif name == "url":
            draft.put("URL", words(value))
        elif name == "citation":
            for each in as_list(value)[:2000]:
                self._citation(each)
        elif name == "description":
            return
        else:
            self._field(name, value)

    def _field(self, name: str, value: Any) -> None:
        variable = {
            "pagination": "page", "volumeNumber": "volume", "issueNumber": "issue", "bookEdition": "edition",
            "numberOfPages": "number-of-pages", "version": "version", "softwareVersion": "version",
            "articleSection": "section", "reportNumber": "number", "locationCreated": "publisher-place",
            "inSupportOf": "genre",
        }.get(name)  # fmt: skip
        if variable:
            self.draft.put(variable, words(value))
        elif name in ("contentUrl", "distribution", "associatedMedia", "encodingFormat"):
            for each in as_list(value):
                url = words(each.get("contentUrl")) if isinstance(each, Mapping) else words(each)
                if "pdf" in f"{url} {each}".lower() and url.startswith("http"):
                    self.draft.links.append(Link(url=url, relation="pdf"))
        elif name not in ("pageStart", "pageEnd", "abstract"):
            written = words(value) if not isinstance(value, (list, Mapping)) else json.dumps(value, ensure_ascii=False)
            self.draft.keep(name, written)

    def _people(self, role: str, value: Any) -> None:
        for each in as_list(value):
            each = self._found(each)
            creator = self._person(each, role)
            if creator and all(creator != other for other in self.draft.creators):
                self.draft.creators.append(creator)

    def _person(self, each: Any, role: str) -> Creator | None:
        if not isinstance(each, Mapping):
            text = words(each)
            return person(text, role) if text and not text.startswith("http") else None
        family, given, name = (words(each.get(part)) for part in ("familyName", "givenName", "name"))
        if "Organization" in str(each.get("@type")) or not (family or name):
            return Creator(role=role, literal=name) if name else None
        creator = Creator(role=role, family=family, given=given) if family and given else person(name or family, role)
        orcid = ORCID.search(f"{each.get('@id')} {each.get('sameAs')} {each.get('identifier')} {each.get('url')}")
        where = "; ".join(text for one in as_list(each.get("affiliation")) if (text := words(self._found(one))))
        url = words(each.get("url"))
        page = url if url.startswith("http") and "orcid.org" not in url else ""
        return replace(creator, orcid=orcid[0] if orcid else "", affiliation=where, url=page)

    def _whole(self, part: Any, depth: int) -> None:
        """Issue, volume, journal, book or site that the work is part of, one within the other."""
        if not isinstance(part, Mapping) or depth > DEEPEST:
            return
        draft, types = self.draft, " ".join(types_of(part))
        draft.put("issue", words(part.get("issueNumber")))
        draft.put("volume", words(part.get("volumeNumber")))
        for name in ("issn", "isbn"):
            for value in as_list(part.get(name)):
                self._identify(name, value)
        if "Issue" not in types and "Volume" not in types and words(part):
            site = "WebSite" in types or "WebPage" in types or "CollectionPage" in types
            if not (site and draft.kind in ("article-journal", "book", "chapter", "thesis", "dataset", "software")):
                draft.put("container-title", words(part))
        if part.get("datePublished") and draft.issued is None:
            draft.issued = date_in(words(part["datePublished"]))[0]
        for each in as_list(part.get("isPartOf")):
            self._whole(self._found(each), depth + 1)

    def _identify(self, name: str, value: Any) -> None:
        scheme, text = name, words(value)
        if isinstance(value, Mapping):
            scheme = words(value.get("propertyID") or value.get("name")).rpartition("/")[2].lower()
            text = words(value.get("value") or value.get("url") or value.get("@id"))
        doi = find_doi(text)
        if doi and (scheme == "doi" or "doi.org/" in text.lower() or text.lower().startswith(("doi:", "10."))):
            self.draft.identify("doi", doi)
        elif scheme in ("isbn", "issn", "pmid", "pmcid", "arxiv") and text:
            for each in identifiers_in(scheme, text):
                self.draft.identify(scheme, each.value)
        elif text.lower().startswith("urn:isbn:"):
            self.draft.identify("isbn", text[9:])
        elif text and name == "identifier":
            self.draft.keep(f"identifier {scheme}".removesuffix(" identifier"), text)

    def _keywords(self, value: Any) -> None:
        for each in as_list(value):
            text = words(each)
            for word in re.split(r"[,;]", text) if not isinstance(value, list) else [text]:
                self.draft.tag(word)

    def _citation(self, value: Any) -> None:
        """A work that is cited, where its DOI is told."""
        text = words(value)
        told = json.dumps(value, ensure_ascii=False) if isinstance(value, Mapping) else text
        doi = find_doi(told)
        if doi:
            title = words(value.get("headline") or value.get("name")) if isinstance(value, Mapping) else ""
            self.draft.relations.append(Relation(kind="cites", scheme="doi", value=doi.lower(), title=title))
        else:
            self.draft.keep("citation", told)


def _about(node: Node, type_: str) -> str:
    """What a scholarly work describes itself with is its abstract; of news it is a teaser."""
    scholarly = KINDS[type_] in ("article-journal", "thesis", "dataset", "report", "book", "chapter", "software")
    return line(words(node.get("description"))) if scholarly else ""
