"""The names at the head of a formatted reference, in the ways of the common styles; nothing where they are no names."""

from __future__ import annotations

import re

from refapp.model.names import Creator, parse_name

OTHERS = Creator(literal="others")
_CAP = r"[^\W\d_a-zß-öø-ÿ]"
_PARTICLES = (
    r"(?:(?:[Vv]an|[Vv]on|de|[Dd]er|den|di|da|dos|du|del|della|la|le|el|al|af|av|ten|ter|zu|bin|ibn) )*(?:[dD][’'])?"
)
_FAMILY = rf"{_PARTICLES}{_CAP}[\w’'’‐-]+(?:[ -]{_CAP}[\w’'-]+){{0,2}}"
_DOTTED = rf"(?:{_CAP}\.[ -]?(?:{_CAP}[a-zà-ÿ]?\.[ -]?){{0,4}})"
_BARE = rf"{_CAP}{{1,4}}(?:-{_CAP})?"
_SUFFIX = r"(?:,? (?:Jr|Sr|II|III|IV)\.?)?"
_AND = re.compile(r",?\s+(?:and|&|und|og|et|y)\s+|\s*&\s*")
_ETAL = re.compile(r"[,;]?\s*(?:\bet\.? al\b\.?|\band others\b|…)\s*$", re.IGNORECASE)
_EDITORS = re.compile(r"[,.]?\s*\(?\b(?:eds?|editors?|hrsg|red)\b\.?\)?\.?,?\s*$", re.IGNORECASE)
_VANCOUVER = re.compile(rf"({_FAMILY}) ({_BARE}){_SUFFIX}")
_SPOKEN = re.compile(rf"({_DOTTED})\s*({_FAMILY}){_SUFFIX}")
_INITIALS = re.compile(rf"(?:{_DOTTED}|{_BARE})(?: [a-z]{{1,5}}){{0,2}}")
_GIVEN = re.compile(rf"{_CAP}[\w’'-]+(?: (?:{_CAP}\.?|{_CAP}[\w’'-]+)){{0,2}}|{_DOTTED}")
_WHOLE = re.compile(rf"{_CAP}[\w’'-]+(?: {_CAP}\.)*(?: {_CAP}[\w’'-]+)? {_FAMILY}|{_CAP}\. {_FAMILY}")
_ONLY_FAMILY = re.compile(_FAMILY)
_BODY = re.compile(
    r"\b(?:organi[sz]ation|institut\w*|ministry|association|society|agency|committee|council|group|consortium|department|"
    r"universit\w*|commission|cent(?:er|re)|foundation|team|collaborators|investigators|bank|union|office|company|inc)\b",
    re.IGNORECASE,
)
_LONGEST = 3_000


def read_names(text: str, role: str = "author") -> tuple[Creator, ...]:
    """The creators `text` lists, or none when any part of it is no name."""
    text = " ".join(text.split()).strip(" ,;:")
    if not text or len(text) > _LONGEST:
        return ()
    bare = _EDITORS.sub("", text)
    role = "editor" if bare != text else role
    text = _ETAL.sub("", bare)
    cut = text != bare
    found = _one_of_the_ways(text.strip(" ,;"), role)
    return (*found, Creator(role=role, literal=OTHERS.literal)) if found and cut else found


def _one_of_the_ways(text: str, role: str) -> tuple[Creator, ...]:
    if ";" in text:
        pieces = [piece.strip(" ,") for piece in re.split(r"\s*;\s*|\s*;?\s+(?:and|&)\s+", text) if piece.strip(" ,")]
        pieces = [piece.removeprefix("and ").removeprefix("& ") for piece in pieces]
        inverted = all(re.fullmatch(rf"{_FAMILY}, .{{1,40}}", piece) for piece in pieces)
        return tuple(parse_name(piece, role) for piece in pieces) if inverted else _vancouver(pieces, role)
    listed = _AND.sub(", ", text)
    pieces = [piece for piece in re.split(r"\s*,\s*", listed) if piece]
    body = text.rstrip(".")
    if len(pieces) == 1 and _is_body(body):
        return (Creator(role=role, literal=body),)
    ways = (way(pieces, role) for way in (_vancouver, _spoken, _inverted, _whole, _mixed))
    return next((found for found in ways if found), (Creator(role=role, literal=body),) if _is_body(body) else ())


def _is_body(text: str) -> bool:
    """Whether `text` names an organisation, and not a sentence about one."""
    return bool(
        _BODY.search(text) and len(text) < 150 and text[0].isupper() and not re.search(r"\d{3}|\w{3}[.?!] ", text)
    )


def _vancouver(pieces: list[str], role: str) -> tuple[Creator, ...]:
    """`Berg OA, van Lind S Jr`; a group may stand among them."""
    found, people = [], 0
    for piece in pieces:
        match = _VANCOUVER.fullmatch(piece.rstrip("."))
        if match:
            people += 1
            given = " ".join(f"{letter}." for letter in match[2].replace("-", ""))
            found.append(parse_name(f"{match[1]}, {given}", role))
        elif _is_body(piece):
            found.append(Creator(role=role, literal=piece.rstrip(".")))
        else:
            return ()
    return tuple(found) if people else ()


def _spoken(pieces: list[str], role: str) -> tuple[Creator, ...]:
    """`O. A. Berg, S. van Lind`."""
    matches = [_SPOKEN.fullmatch(piece) for piece in pieces]
    if not all(matches):
        return ()
    return tuple(parse_name(f"{match[2]}, {match[1].strip()}", role) for match in matches if match)


def _inverted(pieces: list[str], role: str) -> tuple[Creator, ...]:
    """`Berg, O. A., van Lind, S.`; also without full stops."""
    families, given = pieces[::2], pieces[1::2]
    if len(families) != len(given) or not all(_ONLY_FAMILY.fullmatch(each) for each in families):
        return ()
    if not all(_INITIALS.fullmatch(each) for each in given):
        return ()
    return tuple(
        parse_name(f"{family}, {_dotted(initials)}", role) for family, initials in zip(families, given, strict=True)
    )


def _mixed(pieces: list[str], role: str) -> tuple[Creator, ...]:
    """`Berg, Ola, Siv van Lind, S. Moe`: the first turned round, the others as spoken."""
    if len(pieces) < 2 or not (_ONLY_FAMILY.fullmatch(pieces[0]) and _GIVEN.fullmatch(pieces[1].rstrip("."))):
        return ()
    others = pieces[2:]
    if not all(_WHOLE.fullmatch(each.rstrip(".")) or _SPOKEN.fullmatch(each) for each in others):
        return ()
    first = parse_name(f"{pieces[0]}, {_kept_stop(pieces[1])}", role)
    return (first, *(parse_name(_kept_stop(each), role) for each in others))


def _whole(pieces: list[str], role: str) -> tuple[Creator, ...]:
    """`Ola Berg, Siv van Lind`."""
    if not all(_WHOLE.fullmatch(piece.rstrip(".")) for piece in pieces):
        return ()
    return tuple(parse_name(_kept_stop(piece), role) for piece in pieces)


def _kept_stop(name: str) -> str:
    """The name without the full stop of its sentence; that of an initial stays."""
    return name if re.search(rf"\b{_CAP}\.$", name) else name.rstrip(".")


def _dotted(initials: str) -> str:
    return initials if "." in initials else " ".join(f"{letter}." for letter in initials.replace("-", ""))
