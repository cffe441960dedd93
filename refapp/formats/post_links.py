"""Where a post's links lead: to other posts of the wiki, to PDFs, or out into the world."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, unquote_plus, urlsplit

from refapp.model.identifiers import normalise
from refapp.model.reference import Link, Relation

from .post_lines import Line, dois_in

_HOST = re.compile(r"^(?:www\.)?vitamindwiki\.com$|^(?:www\.)?vitamind\.wiki$", re.IGNORECASE)
_POST = re.compile(r"^/(?:posts|tags)/([^/?#]+?)(?:\.html?)?/?(?:[?#].*)?$", re.IGNORECASE)
_TIKI_ID = re.compile(r"(?:page_id=|^/)(\d{1,6})(?:$|[&#?/])")
_TIKI_PAGE = re.compile(r"tiki-(?:index|print)\.php\?(?:.*&)?page=([^&#]+)", re.IGNORECASE)
_WIKI_LINK = re.compile(r"\(\(([^()|\[\]\n]{2,200})(?:\|([^()\[\]\n]{0,200}))?\)\)")
_SHORTCODE_LINK = re.compile(r"\{\{[<%]\s*(?:rel)?ref\s+\"?(?:/?posts/)?([\w.-]{3,200}?)(?:\.md)?\"?\s*[%>]\}\}")
_NOT_A_PAGE = re.compile(
    r"^/?(?:search\+results|tiki-|attachments|img|images|files|index|categories|tags/?$|posts/?$|$)", re.IGNORECASE
)


def slug_of(name: str) -> str:
    """The last part of the address the wiki gives a page of this name."""
    text = unicodedata.normalize("NFKD", unquote_plus(name.strip("/")).replace("%", " percent ").casefold())
    text = re.sub(r"['’.,]", "", "".join(c for c in text if not unicodedata.combining(c)))
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def relations_and_links(lines: list[Line], raw: str) -> tuple[tuple[Relation, ...], tuple[Link, ...]]:
    """The posts that a post leads to, and its links to everything else, each once and in order."""
    relations: dict[tuple[str, str], Relation] = {}
    links: dict[str, Link] = {}
    for line in lines:
        for found in line.links:
            words = " ".join(found.words.split())
            target = post_target(found.url)
            if target:
                relations.setdefault(target, Relation(kind="related", scheme=target[0], value=target[1], title=words))
            elif found.url.startswith(("http://", "https://")):
                url = found.url.strip()
                url = url.removesuffix("%20").rstrip(".") if "doi.org/" in url else url.removesuffix("%20")
                if url not in links:
                    links[url] = Link(url=url, title=words[:300], relation=_relation(url))
    if "((" in raw:
        for match in _WIKI_LINK.finditer(raw):
            name, words = match[1].strip(), (match[2] or match[1]).strip()
            if any(c.isalpha() for c in name) and slug_of(name):
                key = ("slug", slug_of(name))
                relations.setdefault(key, Relation(kind="related", scheme="slug", value=key[1], title=words))
    if "ref " in raw:
        for match in _SHORTCODE_LINK.finditer(raw):
            relations.setdefault(("slug", match[1]), Relation(kind="related", scheme="slug", value=match[1]))
    return tuple(relations.values()), tuple(links.values())


def post_target(url: str) -> tuple[str, str] | None:
    """The key (scheme, value) of the post an address leads to, or None when it leads elsewhere."""
    if url.startswith(("#", "mailto:", "data:")):
        return None
    path = url
    if "://" in url or url.startswith("//"):
        try:
            parts = urlsplit(url)
        except ValueError:
            return None
        if not _HOST.match(parts.netloc):
            return None
        path = parts.path + (f"?{parts.query}" if parts.query else "")
    elif not url.startswith("/"):
        return None
    post = _POST.match(path)
    if post:
        return "slug", unquote(post[1]).lower()
    number = _TIKI_ID.search(path)
    if number:
        return "tiki", number[1]
    page = _TIKI_PAGE.search(path)
    if page:
        return "alias", "/" + page[1]
    if _NOT_A_PAGE.match(path) or "?" in path or "/" in path.strip("/") or re.search(r"\.\w{2,4}$", path):
        return None
    return "alias", path.rstrip("/")


def _relation(url: str) -> str:
    if re.match(r"https?://(?:dx\.)?doi\.org/", url, re.IGNORECASE):
        return "doi"
    return "pdf" if re.search(r"\.pdf(?:$|[?#])", url, re.IGNORECASE) else ""


def doi_link(doi: str) -> Link:
    """The address of a DOI as a link."""
    return Link(url=f"https://doi.org/{doi}", title="", relation="doi")


def without_doi_links(links: tuple[Link, ...], doi: str) -> tuple[Link, ...]:
    """Links without those that are the doi.org address of `doi` itself."""
    return tuple(
        each for each in links if each.relation != "doi" or [normalise("doi", d) for d in dois_in(each.url)] != [doi]
    )
