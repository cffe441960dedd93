"""Lines of authors as people copy them from journals and PubMed, with their footnote marks and degrees."""

from __future__ import annotations

import re
from functools import lru_cache

from refapp.model.names import Creator, parse_name

_MAIL = re.compile(r"\S+@\S+")
_INTRO = re.compile(
    r"^(?:by|author links open (?:overlay )?panel|authors?(?:\(s\))?|written by|from)\b\s*:?\s*", re.IGNORECASE
)
_ET_AL = re.compile(r",?\s*\bet\.? al\b\.?.*$", re.IGNORECASE)
_ENDS = r"\.?\)?(?=\s*(?:,|;|\*|$|\)|and\b|MD|PhD|MRCP|FRCP|MPH|\d))"
_DEGREE = re.compile(
    r"(?:,\s*\(?(?:M\.?D\.?|M\.?S\.?|M\.?A\.?|B\.?A\.?|D\.?O\.?|R\.?N\.?|R\.?D\.?|Dipl\b\.?|CCN)|(?:,|(?<=[\s.]))\s*\(?\b(?:M\.D\.|Ph\.?\s?D\.?|"
    r"D\.?Sc\.?|Sc\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|M\.?P\.?H\.?|Dr\.?P\.?H\.?|Pharm\.?D\.?|MRCP(?:CH)?|FRCP(?:CH|C)?|FRCS|FACP|FACE|FAAP|"
    r"MBBS|MBChB|DVM|D\.?M\.?D\.?|DDS|BPharm|MBA|FACN|FACC|FAHA)\b|(?<=[a-zà-ÿ] )(?<!^)MD\b)" + _ENDS
)
_TITLE_OF = re.compile(r"\(?\b(?:Prof(?:essor)?|Dr|Drs|Mrs?|Ms)\b\.?\s*\)?\s*(?=[A-ZÀ-Þ),;]|$)")
# Footnote marks: figures, stars and daggers, alone or in a row, with the letters a figure may carry.
_MARKS = re.compile(
    r"(?:\s*[,;]?\s*(?:\d{1,3}[a-z]?(?![\w])|\d{1,3}(?=and\b)|\d{1,3}(?=[A-Z])|[*†‡§¶#⇓∗✉°¹²³⁴⁵⁶⁷⁸⁹⁰]+))+"
)
_AFTER_DEGREE = re.compile(r"(?<=[A-Za-z])\d{1,2}(?:,\d{1,2})*(?=\s*(?:;|$))")  # `PhD1,2;`
_LETTER_MARK = re.compile(r"(?<=[a-zà-ÿ.])\s?[,.]?\s?(?<=[. ])[a-h](?:\s*,\s*[a-h])*$")
_GLUED_A = re.compile(r"(?<=[a-z])a\s(?=\d)")
_ORCID = re.compile(
    r"\s*(?:https?://)?orcid\.org/[\w/-]+|(?:\bview )?\bORCID\b(?:\s+(?:icon|logo|iD|profile)\b)?[\w:/-]*",
    re.IGNORECASE,
)
# Degrees in brackets: `(PhD)`, `(MD, PhD)`, `(M.Sc.)`.
_IN_BRACKETS = re.compile(r"\s*\((?:(?=[A-Za-z.]*[A-Z.][A-Za-z.]*[A-Z])[A-Za-z.]{2,8}(?:[\s,/&]+|(?=\)))){1,6}\)")
# A name copied with the hidden text of its link: `Jane DoeJane Doe 1`, `Jane Doe*Jane Doe`.
_DOUBLED = re.compile(r"(?<![^\s,;])([^\W\d_][^,;\d*]{3,60}?)\s?[*†‡]?(?<!\s)\1(?=[\s,;\d*†‡]|$)")
_AND = re.compile(r"\s*(?:,|^)?\s*(?:(?<=[\s,;])|^)(?:and|&|und|et|y)(?:\s+|(?=[A-Z]))|\s*&\s*")
_INITIALS = re.compile(
    r"^(?P<family>.*[^\W\d_]{2}.*?)\s+(?P<initials>(?:[A-ZÀ-Þ]\.?-?){1,4})(?:\s+(?P<suffix>Jr|Sr|2nd|3rd|II|III|IV)\.?)?$"
)
_ONLY_INITIALS = re.compile(r"^(?:[A-ZÀ-Þ]\.?[\s-]?){1,4}$")
_NAME = re.compile(
    r"^(?:(?:[A-ZÀ-ÞĀ-Ž][\w'’.\u2010-\u2012-]*|d['’][A-ZÀ-Þ]\w+|de|da|dos|del|della|di|du|la|le|van|von|der|den|ter|ten|"
    r"zu|zur|el|al|bin|ibn|y|e|af|av|Jr\.?|Sr\.?|II|III)\s*){1,7}$"
)
_PARTICLE = re.compile(
    r"^(?:(?:de|da|dos|del|della|di|du|la|le|van|von|der|den|ter|ten|zu|zur|el|al|bin|af|av)\s+){1,3}"
)
_NOT_A_NAME = re.compile(
    r"\b(?:universit\w*|departm\w*|dept|hospital|institut\w*|school|college|cent(?:er|re)s?|facult\w*|division|clinic\w*|"
    r"laborator\w*|medicin\w*|medical|research\w*|health|science\w*|journal|study|studies|vitamin|cancer|disease|"
    r"abstract|background|objective\w*|methods?|results?|conclusions?|introduction|purpose|aims?|summary|keywords?|"
    r"editorial|review|article|received|accepted|published|copyright|pdf|volume|issue|doi|pmid|pmc|street|avenue|"
    r"correspond\w*|email|e-mail|tel|fax|usa|uk|germany|china|japan|italy|iran|spain|france|turkey|korea|india|"
    r"the|of|in|for|with|on|is|are|was|were|from|to|not|this|that|or|our|your|all|see|also|table|figure|"
    r"meta-analysis|trials?|patients?|children|women|men|low|high|levels?|risk|supplementation|deficiency|google|wiki\w*|"
    r"download|publisher|free|full|text|note|read|more|society|foundation|association|national|international|wikipedia)\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(?:group|consortium|collaboration|collaborators|investigators|committee|team|network|task force)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)  # a line is looked at for every journal line near it
def parse_authors(line: str, affiliations_by_letter: bool = False) -> tuple[Creator, ...]:
    """The authors a line lists, or none when the line is not a list of authors.

    `affiliations_by_letter` says that the affiliations are marked a1, a2, …, so that a letter a glued to
    each name is a mark (`Jimeneza 1`).
    """
    if len(line) > 12_000:
        return ()
    text = _DOUBLED.sub(r"\1", _INTRO.sub("", line, count=1))
    if affiliations_by_letter:
        text = _GLUED_A.sub(" ", text)
    names = _names(text)
    if not names:
        return ()
    if (
        len(names) > 1
        and all(" " in name and name.isupper() for name in names)
        and not any(map(_INITIALS.match, names))
    ):
        names = [name.title() for name in names]
    people = [name for name in names if not _GROUP.search(name)]
    if not any(_is_name(name) for name in people[:6]):
        return ()
    good = [name for name in people if _is_name(name)]
    if not good or len(good) < 0.8 * len(people):
        return ()
    pubmed = sum(bool(_INITIALS.match(name)) for name in good) * 2 > len(good)
    creators = []
    for name in names:
        if _GROUP.search(name):
            creators.append(Creator(literal=name))
        elif _is_name(name):
            creators.append(_creator(name, pubmed))
    return tuple(creators)


def _names(text: str) -> list[str]:
    text = _ORCID.sub("", _MAIL.sub(",", _ET_AL.sub("", text)))
    text = _IN_BRACKETS.sub("", text.replace("\u200b", "").replace("…", ", ").replace("’", "'"))
    if ";" in text:
        text = _without_degrees(_AFTER_DEGREE.sub("", text))
    inverted = ";" in text and all("," in part for part in text.strip(" ;.").split(";") if part.strip())
    if inverted:
        parts = [_TITLE_OF.sub("", part).strip(" .*†‡") for part in text.split(";")]
        return [part for part in parts if part]
    if "·" in text or "•" in text or "|" in text:
        parts = [_LETTER_MARK.sub("", _MARKS.sub("", part).strip(" ,")) for part in re.split(r"[·•|]", text)]
        return [name for part in parts for name in _split(part)]
    return _split(_MARKS.sub(", ", text))


def _without_degrees(text: str) -> str:
    for _ in range(3):
        shorter = _DEGREE.sub(" ", text)
        if shorter == text:
            break
        text = shorter
    return text


def _split(text: str) -> list[str]:
    text = _without_degrees(_TITLE_OF.sub("", text))
    names = []
    for part in re.split(r"[,;:]", text):
        for piece in _AND.split(part):
            name = " ".join(piece.split()).strip(" .-–()[]\"'") if piece else ""
            if re.search(r"\s[A-Z]$", name) and re.search(r"\s[A-Z]\.\s*$", piece):
                name += "."
            if name:
                names.append(name)
    names = _paired([re.sub(r"(?<=\w{2})(?: [a-h])+$", "", name) for name in names])
    if len(names) > 1:  # `Smith JB, Jr.`
        names = [name for name in names if name not in ("Jr", "Sr", "II", "III", "MD", "PhD", *"abcdefgh")]
    return names


def _paired(names: list[str]) -> list[str]:
    """Families and initials that commas have parted (`Holick, M.F., Grant, W.B.`), together again."""
    evens, odds = names[::2], names[1::2]
    if not odds or len(evens) != len(odds) or not all(_ONLY_INITIALS.match(each) for each in odds):
        return names
    return [f"{family}, {' '.join(re.findall(r'[A-ZÀ-Þ]', given))}" for family, given in zip(evens, odds, strict=True)]


def _is_name(name: str) -> bool:
    if len(name) > 60 or not name or _NOT_A_NAME.search(name):
        return False
    if "," in name:  # from `Family, Given; …`
        return all(_PARTICLE.sub("", part.strip())[:1].isupper() for part in name.split(",") if part.strip())
    return bool(_NAME.match(name)) and (" " in name or "-" in name) and not name.isupper()


def _creator(name: str, pubmed: bool) -> Creator:
    if "," in name and _ONLY_INITIALS.match(name.split(",", 1)[1].strip()):
        family, given = name.split(",", 1)
        return parse_name(f"{family}, {' '.join(f'{letter}.' for letter in given.replace('.', ' ').split())}")
    match = _INITIALS.match(name) if pubmed else None
    if not match:
        return parse_name(name)
    letters = [part for part in re.split(r"[.\s]+|(?<=[A-ZÀ-Þ])(?=[A-ZÀ-Þ])", match["initials"]) if part]
    given = " ".join(f"{letter}." for letter in letters)
    if "-" in match["initials"]:
        given = "-".join(f"{part.strip('.')}." for part in match["initials"].split("-") if part.strip("."))
    suffix = match["suffix"] or ""
    return parse_name(f"{match['family']}, {suffix}, {given}" if suffix else f"{match['family']}, {given}")
