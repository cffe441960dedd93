"""Foreign HTML made harmless and quiet: text markup stays, everything that acts or loads goes."""

from __future__ import annotations

import html as entities
import re
from urllib.parse import unquote, urlsplit

from refapp.model.plain_text import strip_html

# What a QTextBrowser can show.
TAGS = frozenset(
    "a abbr b big blockquote br caption center cite code dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li "
    "ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var".split()
)
_CONTENT_GOES = frozenset(
    "script style iframe object embed applet noscript template head title svg math form select textarea button "
    "audio video canvas noembed noframes".split()
)
_ATTRIBUTES = {
    "a": {"href", "name", "title"},
    "img": {"src", "alt", "width"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align"},
    "ol": {"start", "type"},
    "abbr": {"title"},
    "*": {"id"},
}
_SCHEMES = frozenset(("http", "https", "mailto", "doi", "data"))
_MOST_CELLS, _WIDEST = 100, 800
_LARGEST_PICTURE = 8_000_000  # characters of a data: address
DEEPEST = 100
LARGEST = 3_000_000  # characters; more is shown as plain text
OWN_ANCHOR = "part-"

_MANY, _MOST_ENTITIES = 5_000, 100_000
_BARE_AMPERSAND = re.compile(r"&(?![a-zA-Z][a-zA-Z0-9]{1,30};|#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};)")
_IMG = re.compile(r"<(/?)(a|img)((?:\s+[a-z]+=\"[^\"]*\")*)\s*/?>")
_ATTRIBUTE = re.compile(r"\s([a-z]+)=\"([^\"]*)\"")
_RASTER = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]+\Z", re.IGNORECASE)
_SUMMARY = re.compile(r"<(/?)summary\b[^<>]*>", re.IGNORECASE)
_NESTING = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)")
_CANNOT_NEST = frozenset(
    "br hr img input meta link wbr area base col embed source track param p li tr td th dt dd".split()
)


def sanitise(html: str) -> str:
    """`html` without scripts, styles, forms and handlers; pictures elsewhere become links to them.

    Links lead to http, https, mailto and doi (as https) or to a place in the text; nothing is loaded from anywhere.
    Too large or too deeply nested input comes back as plain paragraphs.
    """
    if len(html) > LARGEST or html.count("&") > _MOST_ENTITIES or _depth(html) > DEEPEST:
        return paragraphs(strip_html(html))
    if html.count("&") > _MANY:
        html = _BARE_AMPERSAND.sub("&amp;", html)  # each costs the parser a search
    import nh3  # 25 ms, so only when there is something to clean

    clean = nh3.clean(
        _SUMMARY.sub(r"<\1b>", html) if "ummary" in html or "UMMARY" in html else html,
        tags=set(TAGS),
        clean_content_tags=set(_CONTENT_GOES),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_attribute,
        url_schemes=set(_SCHEMES),
        link_rel=None,
        strip_comments=True,
    )
    return _with_placeholders(clean) if "<img" in clean else clean


def paragraphs(text: str) -> str:
    """Plain text as escaped paragraphs, one a line."""
    return "".join(f"<p>{entities.escape(line, quote=False)}</p>" for line in text.split("\n") if line.strip())


def _depth(html: str) -> int:
    """How deep elements nest at most, near enough: unclosed ones count as open."""
    depth = deepest = 0
    for closing, name, _ in _NESTING.findall(html):
        if name.lower() in _CANNOT_NEST:
            continue
        depth = max(depth - 1, 0) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name == "href":
        return _address(value)
    if name in ("id", "name"):
        return None if value.startswith(OWN_ANCHOR) else value
    if name in ("colspan", "rowspan", "start"):
        return value if value.isascii() and value.isdigit() and 0 < int(value[:9]) <= _MOST_CELLS else None
    if name == "width":
        number = value.removesuffix("px")
        return str(min(int(number[:9]), _WIDEST)) if number.isascii() and number.isdigit() else None
    return value


def _address(url: str) -> str | None:
    url = url.strip()
    if url.startswith("#"):
        return url
    scheme, _, rest = url.partition(":")
    if scheme.lower() == "doi":
        return f"https://doi.org/{rest.lstrip('/ ')}"
    return url if scheme.lower() in ("http", "https", "mailto") and rest else None


def _with_placeholders(clean: str) -> str:
    inside_link = False

    def replace(match: re.Match[str]) -> str:
        nonlocal inside_link
        if match[2] == "a":
            inside_link = not match[1] and "href=" in match[3]
            return match[0]
        values = {name: entities.unescape(value) for name, value in _ATTRIBUTE.findall(match[3])}
        return picture(values.get("src", ""), values.get("alt", ""), values.get("width", ""), linked=not inside_link)

    return _IMG.sub(replace, clean)


def picture(address: str, alt: str = "", width: str = "", linked: bool = True) -> str:
    """What stands for a picture: itself when it is in the text, else its words and where it is, as a link."""
    address = address.strip()
    if address[:5].lower() == "data:":
        if len(address) <= _LARGEST_PICTURE and _RASTER.match(address):
            size = f' width="{width}"' if width else ""
            return f'<img src="{entities.escape(address)}" alt="{entities.escape(alt)}"{size}>'
        return _quiet(alt, "", "")
    if address.startswith("//"):
        address = "https:" + address
    try:
        parts = urlsplit(address)
    except ValueError:
        return _quiet(alt, "", "")
    name = unquote(parts.path.rsplit("/", 1)[-1])[:80]
    words = alt.strip()
    if not words or words.lower() in ("image", "img", "picture", "photo"):
        words = name
    remote = parts.scheme.lower() in ("http", "https") and parts.netloc
    return _quiet(words, parts.netloc if remote else "", address if remote and linked else "")


def _quiet(words: str, host: str, address: str) -> str:
    label = entities.escape(" · ".join(part for part in (words.strip()[:300], host) if part) or "…")
    if address:
        return f'<a class="picture" href="{entities.escape(address)}" title="{entities.escape(address)}">▨ {label}</a>'
    return f'<span class="picture">▨ {label}</span>'
