"""Lists of names in BibTeX: `von Last, Jr, First and First von Last and {Corporation} and others`.

Rules: "Tame the BeaST", sections 1.4 and 4.1; the `family=…, given=…` form: biblatex manual, section 3.6.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from refapp.model.names import Creator

from .latex import to_plain
from .latex_out import escape

OTHERS = "others"
_AND = re.compile(r"(?:^|\s+)and(?=\s|$)", re.IGNORECASE)
_MARK = re.compile(r"\\.|[{}]|(?:^|(?<=\s))and(?=\s|$)", re.IGNORECASE | re.DOTALL)
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv)\.?", re.IGNORECASE)
_ET_AL = re.compile(r"[,\s]+et\.?\s+al\.?$", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.?[\s-]*){1,4}")
_SPOKEN = re.compile(r"[^\W\d_a-z]\.[\s-]*[^\W\d_]")
_PART = re.compile(r"\s*([a-z]+(?:-i)?)\s*=\s*(.*)", re.IGNORECASE | re.DOTALL)
_FAMILY = re.compile(r"\b(?:family|given)\s*=", re.IGNORECASE)
_RISKY = re.compile(r"[,;{}\\=\"]|(?:^|\s)and(?:\s|$)", re.IGNORECASE)


def split_names(value: str) -> list[str]:
    """The single names of a list, at every `and` outside braces."""
    value = value.strip()
    if "{" not in value:
        names = _AND.split(value)
        if len(names) == 1 and ";" in value and "\\" not in value and "&" not in value:
            names = value.split(";")  # not BibTeX, but common
    else:
        names, start, depth = [], 0, 0
        for match in _MARK.finditer(value):
            if match[0] == "{":
                depth += 1
            elif match[0] == "}":
                depth -= 1
            elif depth == 0 and match[0][0] != "\\":
                names.append(value[start : match.start()])
                start = match.end()
        names.append(value[start:])
    names = [name.strip() for name in names if name.strip(" \t\r\n,{}")]
    if "," in value or value.rstrip(" .}").endswith("al"):
        names = [each for name in names for each in _told_apart(name)]
    return names


def _told_apart(name: str) -> list[str]:
    """What people write as one name: `A. Lee, B. Roe, C. Doe`, `Lee, A., Roe, B.`, `Lee, A. et al.`"""
    if "{" in name or "=" in name:
        return [name]
    family, _, given = name.partition(",")
    given = given.strip()
    if given and "," not in given and (" " not in given or " " not in family.strip()) and "al" not in name[-3:].lower():
        return [name]  # the common way to write one
    cut = _ET_AL.sub("", name)
    others = [OTHERS] if cut != name and cut else []
    pieces = [piece for each in cut.split(",") if (piece := each.strip())]
    if len(pieces) > 1 and not any(_SUFFIX.fullmatch(piece) for piece in pieces):
        # Two are one name, `de la Vega, Juan Carlos`, unless both begin with initials or the list goes on.
        many = len(pieces) > 2 or name.endswith(",") or all(_SPOKEN.match(piece) for piece in pieces)
        if many and all(" " in piece for piece in pieces):
            return pieces + others
        if len(pieces) > 2 and len(pieces) % 2 == 0 and all(_INITIALS.fullmatch(piece) for piece in pieces[1::2]):
            return [f"{family}, {given}" for family, given in zip(pieces[::2], pieces[1::2], strict=True)] + others
    return [cut or name, *others]


def read_names(value: str, role: str) -> list[Creator]:
    """The creators a field lists."""
    return [creator for name in split_names(value) if (creator := read_name(name, role)).surname]


@lru_cache(maxsize=16384)
def read_name(name: str, role: str) -> Creator:
    """One creator. A single word and a name in whole braces are literal, and so is `others`."""
    if "{" not in name and "\\" not in name and "~" not in name and "=" not in name:
        family, comma, given = name.partition(",")
        given = given.strip()
        if comma and "," not in given:
            return _creator(role, family.split(), [], given.split())
    if name.startswith("{") and _closes_at_end(name):
        return Creator(role=role, literal=to_plain(name[1:-1]))
    pieces = _split(name, ",")
    if "=" in name and all(_PART.match(piece) for piece in pieces) and _FAMILY.search(name):
        return _by_keys(pieces, role)
    if len(pieces) == 1:
        return _spoken(_split(pieces[0], " "), role)
    suffix = ""
    if len(pieces) > 2:
        # Last, Jr, First; but people also write Last, First, Jr.
        at = 2 if _SUFFIX.fullmatch(pieces[2].strip()) and not _SUFFIX.fullmatch(pieces[1].strip()) else 1
        suffix = pieces.pop(at)
    return _creator(role, _split(pieces[0], " "), _split(suffix, " "), _split(", ".join(pieces[1:]), " "))


def _creator(role: str, family: list[str], suffix: list[str], given: list[str]) -> Creator:
    count = 0
    while count < len(family) - 1 and _is_lower(family[count]):
        count += 1
    text = [" ".join(filter(None, map(to_plain, part))) for part in (family[:count], family[count:], suffix, given)]
    particle, last, jr, first = text
    if not last:
        return Creator(role=role, literal=" ".join(filter(None, text)))
    if not first and not jr:
        return Creator(role=role, literal=f"{particle} {last}".strip())
    return Creator(role=role, family=last, given=first, particle=particle, suffix=jr)


def _spoken(words: list[str], role: str) -> Creator:
    """First von Last."""
    if len(words) < 2:
        return Creator(role=role, literal=to_plain(words[0]) if words else "")
    suffix = [words.pop()] if len(words) > 2 and _SUFFIX.fullmatch(words[-1]) else []
    if suffix:
        words[-1] = words[-1].rstrip(",")
    first = next((at for at in range(len(words) - 1) if _is_lower(words[at])), len(words) - 1)
    return _creator(role, words[first:], suffix, words[:first])


def _by_keys(pieces: list[str], role: str) -> Creator:
    # Initials, ids and options (`given-i`, `useprefix`) are BibLaTeX's own affair.
    parts = {m[1].lower(): to_plain(m[2].strip().strip('"')) for piece in pieces if (m := _PART.match(piece))}
    family, given = parts.get("family", ""), parts.get("given", "")
    if not family or not (given or parts.get("prefix") or parts.get("suffix")):
        return Creator(role=role, literal=family or given)
    return Creator(
        role=role, family=family, given=given, particle=parts.get("prefix", ""), suffix=parts.get("suffix", "")
    )


def _is_lower(word: str) -> bool:
    """Whether a word of a name belongs to the von part: its first letter outside plain braces is small."""
    if word.startswith("{") and not word.startswith("{\\"):
        return False
    letter = next((char for char in to_plain(word) if char.isalpha()), "")
    return letter.islower()


def _split(text: str, at: str) -> list[str]:
    """Split at commas, or at blanks and ties, outside braces."""
    pattern = r"\\.|[{}]|," if at == "," else r"\\[A-Za-z]+\s*|\\.|[{}]|[\s~]+"
    pieces, start, depth = [], 0, 0
    for match in re.finditer(pattern, text, re.DOTALL):
        token = match[0]
        if token == "{":
            depth += 1
        elif token == "}":
            depth -= 1
        elif depth == 0 and token[0] != "\\":
            pieces.append(text[start : match.start()].strip())
            start = match.end()
    pieces.append(text[start:].strip())
    return pieces if at == "," else [piece for piece in pieces if piece]


def _closes_at_end(text: str) -> bool:
    depth = 0
    for match in re.finditer(r"\\.|[{}]", text, re.DOTALL):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.end() == len(text)
    return False


def write_names(creators: Iterable[Creator]) -> str:
    """Creators as one field."""
    return " and ".join(_write_name(creator) for creator in creators)


def _write_name(creator: Creator) -> str:
    if creator.literal or not creator.family:
        name = creator.literal or creator.given
        return OTHERS if name == OTHERS else f"{{{escape(name)}}}"
    family = _guarded(creator.family)
    if any(_is_lower(word) for word in creator.family.split()[:-1]) and family[0] != "{":
        family = f"{{{family}}}"  # small words in it are part of it
    if not creator.given and not creator.suffix:
        return f"{{{escape(creator.surname)}}}"
    parts = [f"{escape(creator.particle)} {family}".strip()]
    if creator.suffix:
        parts.append(_guarded(creator.suffix))
    return ", ".join([*parts, _guarded(creator.given)])


def _guarded(part: str) -> str:
    return f"{{{escape(part)}}}" if _RISKY.search(part) else escape(part)
