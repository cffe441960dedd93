"""Names as APA prints them back into creators: `van Dyk, J. A., & Berg, K.` and `J. A. van Dyk & K. Berg (Eds.)`."""

from __future__ import annotations

import re

from refapp.model.names import Creator, parse_name

# Stands where APA leaves out the names between the 19th and the last one.
LEFT_OUT = "…"

_ROLES = {
    "ed": "editor",
    "eds": "editor",
    "red": "editor",
    "hrsg": "editor",
    "éd": "editor",
    "éds": "editor",
    "trans": "translator",
    "oms": "translator",
    "overs": "translator",
    "red. & oms": "editor-translator",
    "red. og overs": "editor-translator",
    "ed. & trans": "editor-translator",
    "eds. & trans": "editor-translator",
    "illus": "illustrator",
    "narr": "narrator",
    "comp": "compiler",
    "comps": "compiler",
    "compiler": "compiler",
    "compilers": "compiler",
    "director": "director",
    "directors": "director",
    "producer": "producer",
    "producers": "producer",
    "executive producer": "executive-producer",
    "executive producers": "executive-producer",
    "host": "host",
    "hosts": "host",
    "guest expert": "guest",
    "guest experts": "guest",
    "chair": "chair",
    "chairs": "chair",
    "organizer": "organizer",
    "organizers": "organizer",
    "curator": "curator",
    "curators": "curator",
    "series creator": "series-creator",
    "series creators": "series-creator",
    "interviewer": "interviewer",
    "interviewers": "interviewer",
}
_INITIAL = r"(?:[^\W\d_]|Ch|Chr|Dz|Fr|Kh|Ph|Sh|Sz|Th|Ts|Ya|Ye|Yu|Zh)\.-?\s?"
_SPOKEN = re.compile(rf"((?:{_INITIAL})+)\s*(\S.*)")
# Initials in a list of inverted names, with a particle behind: `L.`, `J.-L.`, `L. van`.
_GIVEN = re.compile(r"(?:[^\W\d_a-zà-ÿ][\w’']{0,3}\.-?\s?)+(?:\s?[a-zà-ÿ’']+)*")
# A given name that was typed in small letters has no initials: `Berg, kari`.
_SMALL = re.compile(r"[a-zà-ÿ][\w’'-]*(?: [a-zà-ÿ][\w’'-]*)?")
_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV|V", re.IGNORECASE)
_JOINED = re.compile(r"(?<!,) & (?=[^,&]+, (?:[^\W\d_a-zà-ÿ]\.)[^,&]*$)|(?<=[^\W\d_]\.) & (?=[^,]+$)")
_LABEL = re.compile(r"\(([^()]+?)\.?\)\.?$")
_SPOKEN_PARTS = re.compile(r",\s+(?:&\s+)?|\s+&\s+")


def role_of(label: str) -> str:
    """The name variable of a label such as `Eds.` or `Trans.`, or an empty text."""
    return _ROLES.get(label.strip().rstrip(".").casefold(), "")


def split_label(text: str) -> tuple[str, str]:
    """Names without their label at the end, and the role it gives: `A. Berg (Eds.)` gives `A. Berg`, editor."""
    at = text.rfind("(")
    match = _LABEL.match(text, at) if at >= 0 else None
    role = role_of(match[1]) if match else ""
    return (text[: match.start()].rstrip(), role) if match and role else (text, "")


def inverted_names(text: str, role: str) -> list[Creator]:
    """The creators of `Family, I. I., Family, I., Jr., & Some Body`."""
    # A body after or before the last person is joined without a comma: `Berg, J. & Some Body`.
    text = _JOINED.sub(", & ", text.strip().rstrip(","))
    # The full stop of the list; initials need theirs.
    pieces = [piece for piece in text.split(", ") if piece]
    if pieces and not _GIVEN.fullmatch(pieces[-1]) and not _SUFFIX.fullmatch(pieces[-1]):
        pieces[-1] = pieces[-1].removesuffix(".")
    found: list[Creator] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at].removeprefix("& ").strip()
        at += 1
        if piece.startswith(LEFT_OUT):
            found.append(Creator(role=role, literal=LEFT_OUT))
            piece = piece[1:].strip()
        if at < len(pieces) and (_GIVEN.fullmatch(pieces[at].rstrip(",")) or _SMALL.fullmatch(pieces[at])):
            name = f"{piece}, {pieces[at]}"
            at += 1
            if at < len(pieces) and _SUFFIX.fullmatch(pieces[at]):
                name = f"{piece}, {pieces[at]}, {pieces[at - 1]}"
                at += 1
            found.append(parse_name(name, role))
        elif piece:
            found.append(Creator(role=role, literal=piece))
    return found


def spoken_names(text: str, role: str) -> list[Creator]:
    """The creators of `I. I. Family, I. Family, & Some Body`."""
    found: list[Creator] = []
    for piece in _SPOKEN_PARTS.split(text.strip().rstrip(",")):
        name = piece.strip()
        if name.startswith(LEFT_OUT):
            found.append(Creator(role=role, literal=LEFT_OUT))
            name = name[1:].strip()
        match = _SPOKEN.fullmatch(name)
        if not match:
            if name:
                found.append(Creator(role=role, literal=name))
            continue
        family, _, suffix = match[2].rpartition(" ")
        if family and _SUFFIX.fullmatch(suffix):
            found.append(parse_name(f"{family}, {suffix}, {match[1].strip()}", role))
        else:
            found.append(parse_name(f"{match[2]}, {match[1].strip()}", role))
    return found
