"""A list of authors as people paste it, in whichever way it was written, into creators.

`Smith, J., & Doe, A. B.`, `John Smith; Ada Lovelace`, `Smith J, Doe AB`, BibTeX's `A and B`, one a line; et al. stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from refapp.formats.bibtex_names import OTHERS, read_names
from refapp.model.identifier_checks import find_orcid
from refapp.model.names import Creator, parse_name

MOST = 20_000  # characters; no list of authors is as long
_LETTER, _CAPITAL = r"[^\W\d_]", r"[A-ZÀ-ÖØ-ÞĀ-Ž]"
_INTRO = re.compile(r"^\s*(?:by|authors?(?:\(s\))?|forfatta?t?ere?|av|written by)\s*:\s*", re.IGNORECASE)
_OTHERS = re.compile(
    r"[\s,;&]*(?:\b(?:and|og)\b\s*)?(?:\bet\.? al\b\.?|\b(?:and|og|&) (?:others|andre)\b|\bm\.\s?fl\.|…|\.{3})\s*\.?$",
    re.IGNORECASE,
)
_MAIL = re.compile(r"\(?[^\s,;()]+@[^\s,;()]+\)?")
_ORCID = re.compile(
    r"\(?\[?(?:ORCID:?\s*)?(?:https?://)?(?:orcid\.org/)?\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\]?\)?", re.IGNORECASE
)
_MARKS = re.compile(rf"[*†‡§¶#⁎∗✉°¹²³⁰⁴-⁹]+|(?<={_LETTER}|\.)\d{{1,3}}(?:\s*,\s*\d{{1,3}})*(?!\w)")
_DEGREE = re.compile(
    r"(?:,\s*|\s+)\(?(?:Ph\.?\s?D\.?|M\.?D\.|MD|MPH|M\.?Sc\.?|B\.?Sc\.?|Dr\.?\s?med\.?|MSc|BSc|RN)\)?(?=\s*(?:,|;|$))"
)
_TITLE = re.compile(r"^(?:Prof(?:essor)?|Dr|Mrs?|Ms)\.?\s+", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-*•·–]|\(?\d{1,3}[.)]|\[\d{1,3}\])\s+")
_AND = re.compile(r"[\s,]*(?:\s(?:and|og|und|y|et)\s|&|\\&)\s*|,\s*(?:and|og)\s+", re.IGNORECASE)
_INITIALS = re.compile(rf"(?:{_CAPITAL}[a-z]?\.?[\s-]*){{1,5}}")
_SHORT = re.compile(rf"(?:{_CAPITAL}\.?[\s-]?){{1,5}}")
_VANCOUVER = re.compile(
    rf"(?P<family>.*{_LETTER}{{2}}.*?)\s+(?P<given>(?:{_CAPITAL}\.?-?){{1,4}})(?:\s+(?P<suffix>Jr|Sr|2nd|3rd|II|III|IV)\.?)?"
)
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|2nd|3rd)\.?", re.IGNORECASE)
_BODY = re.compile(
    r"\b(?:universit\w*|institut\w*|organi[sz]ation\w*|ministry|department|committee|group|consortium|collaborat\w*|"
    r"association|society|agency|council|commission|centre|center|network|foundation|company|inc|ltd|as|asa|departement\w*|"
    r"direktorat\w*|forening\w*|høg?skule\w*|høyskole\w*|statistisk|of|for|the)\b",
    re.IGNORECASE,
)  # fmt: skip
_OFFICE = re.compile(
    r"(?:ministry|department|directorate|institute|cent(?:er|re)s?|division|office) (?:of|for)\b", re.IGNORECASE
)


def read_creators(text: str, role: str = "author") -> tuple[Creator, ...]:
    """The creators that `text` lists, all in `role`; et al. becomes the creator `others`, as in BibTeX."""
    text = _INTRO.sub("", text[:MOST].strip())
    lines = [_BULLET.sub("", each).strip() for each in text.splitlines()]
    lines = [each for each in lines if each]
    if len(lines) > 1 and all(_is_one(each) for each in lines):
        pieces = [piece for each in lines for piece in _list(each.rstrip(" ,;." if _ends_a_word(each) else " ,;"))]
    else:
        pieces = _list(" ".join(lines))
    return tuple(replace(each, role=role) for each in pieces if each.surname.strip() or each.given)


def _list(text: str) -> list[Creator]:
    cut = _OTHERS.sub("", text)
    others = [Creator(literal=OTHERS)] if cut != text else []
    text = cut.strip(" ,;")
    if not text:
        return others
    if re.search(r"[{}\\]", text):
        return [*read_names(text, "author"), *others]
    text = _MARKS.sub("", _MAIL.sub("", _DEGREE.sub("", text))).strip(" ,;")
    return [*_people(text), *others] if text else others


def _people(text: str) -> list[Creator]:
    if ";" in text:
        return [_one(each) for each in re.split(r"\s*;\s*(?:(?:and|og|&)\s+)?", text) if each.strip()]
    parts = [each.strip(" ,") for each in _AND.split(text) if each.strip(" ,")]
    if len(parts) > 1 and all(each.count(",") <= 1 for each in parts) and _all_inverted(parts):
        return [_one(each) for each in parts]
    tokens = [token for part in parts for each in part.split(",") if (token := each.strip())]
    if len(parts) > 1 and len(tokens) == len(parts):
        if len(parts) == 2 and _OFFICE.match(text):
            return [_one(text)]  # `Ministry of Health and Care Services`
        return [_one(each) for each in tokens]
    return _by_commas(tokens, text)


def _all_inverted(parts: Sequence[str]) -> bool:
    return sum("," in each for each in parts) >= max(1, len(parts) - 1) and "," in parts[-1]


def _by_commas(tokens: list[str], text: str) -> list[Creator]:
    tokens, suffixes = _without_suffixes(tokens)
    names: list[str]
    if len(tokens) < 2 or (len(tokens) == 2 and not _several(tokens)):
        names, suffixes = [text], {}
    elif len(tokens) % 2 == 0 and _paired(tokens):
        names = [f"{family}, {given}" for family, given in zip(tokens[::2], tokens[1::2], strict=True)]
        suffixes = {at // 2: each for at, each in suffixes.items()}
    elif not _is_spoken(tokens[0]) and all(map(_is_spoken, tokens[2:])) and not _is_vancouver(tokens[0]):
        names = [f"{tokens[0]}, {tokens[1]}", *tokens[2:]]  # Chicago turns round the first only
        suffixes = {max(at - 1, 0): each for at, each in suffixes.items()}
    else:
        names = tokens
    found = [_one(each) for each in names]
    return [replace(each, suffix=suffixes.get(at, each.suffix)) for at, each in enumerate(found)]


def _without_suffixes(tokens: Iterable[str]) -> tuple[list[str], dict[int, str]]:
    kept: list[str] = []
    suffixes: dict[int, str] = {}
    for each in tokens:
        if kept and _SUFFIX.fullmatch(each):
            suffixes[len(kept) - 1] = each
        else:
            kept.append(each)
    return kept, suffixes


def _several(tokens: Sequence[str]) -> bool:
    """Whether two tokens are two people: `John Smith, Ada Lovelace` or `Smith J, Doe AB`, but not `Smith, John`."""
    return all(_is_vancouver(each) for each in tokens) or (
        all(map(_is_spoken, tokens)) and not _INITIALS.fullmatch(tokens[1])
    )


def _paired(tokens: Sequence[str]) -> bool:
    """Whether commas part family names from given ones."""
    families, givens = tokens[::2], tokens[1::2]
    if all(_SHORT.fullmatch(each) or _INITIALS.fullmatch(each) for each in givens):
        return not all(_is_vancouver(each) for each in families)
    return not any(_is_spoken(each) or _is_vancouver(each) for each in families) and not any(
        _is_vancouver(each) and not _INITIALS.fullmatch(each.split()[0]) and len(each.split()[0]) < 2 for each in givens
    )


def _is_spoken(token: str) -> bool:
    """Whether a token is a name by itself: given names and family, or that of a body."""
    words = token.split()
    return len(words) > 1 and (bool(_BODY.search(token)) or not words[0][:1].islower())


def _is_vancouver(token: str) -> bool:
    return bool(_VANCOUVER.fullmatch(token)) and not _INITIALS.fullmatch(token)


def _is_one(line: str) -> bool:
    bare = _OTHERS.sub("", line).strip(" ,;.")
    tokens, _ = _without_suffixes(each.strip() for each in bare.split(","))
    return (
        ";" not in bare
        and not _AND.search(f" {bare} ")
        and (len(tokens) == 1 or (len(tokens) == 2 and not _several(tokens)))
    )


def _ends_a_word(line: str) -> bool:
    return bool(re.search(rf"{_LETTER}{{3}}\.$", line))


def _one(text: str) -> Creator:
    """One name, in any order of its parts."""
    orcid = find_orcid(text)
    bare = " ".join(_TITLE.sub("", _ORCID.sub("", text).strip(" ,")).split())
    match = _VANCOUVER.fullmatch(bare) if "," not in bare else None
    if not bare:
        return Creator()
    if _BODY.search(bare) and not _SHORT.fullmatch(bare.split(",")[-1].strip()):
        found = Creator(literal=bare)
    elif match and not _INITIALS.fullmatch(bare):
        given = " ".join(_spaced(match["given"]))
        found = parse_name(", ".join(filter(None, (match["family"], match["suffix"], given))))
    else:
        found = parse_name(bare)
    return replace(found, orcid=orcid)


def _spaced(initials: str) -> list[str]:
    """`JA` and `J.A.` as `J.`, `A.`; a hyphen stays."""
    pieces = re.findall(rf"{_CAPITAL}(?:\.?-{_CAPITAL})*", initials)
    return ["-".join(f"{each.strip('.')}." for each in piece.split("-")) for piece in pieces]
