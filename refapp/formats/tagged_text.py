"""Values of tagged fields to the model's texts: lines, character references, numbers, languages, names."""

from __future__ import annotations

import html
import re
from html.entities import html5
from itertools import pairwise

from refapp.model.identifiers import Identifier, identifier
from refapp.model.names import Creator, parse_name

from .language_codes import to_tag

_ENTITY = re.compile(r"&(?:amp;)*(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});", re.ASCII)
_SERIAL_PARTS = re.compile(r"[,;\s]*(?:\([^()\n]*\)|\[[^\[\]\n]*\])[,;\s]*|[,;\s]+")
_DASH = re.compile(r"[\u2010-\u2015-]")
# ISO 639-2 codes, bibliographic and terminological, of the languages that have a code of two letters in ISO 639-1.
_CODES = dict(
    pair.split(":")
    for pair in (
        "afr:af alb:sq sqi:sq ara:ar arm:hy hye:hy baq:eu eus:eu bel:be ben:bn bos:bs bre:br bul:bg bur:my mya:my "
        "cat:ca chi:zh zho:zh hrv:hr cze:cs ces:cs dan:da dut:nl nld:nl eng:en epo:eo est:et fao:fo fin:fi fre:fr "
        "fra:fr geo:ka kat:ka ger:de deu:de gle:ga glg:gl gre:el ell:el heb:he hin:hi hun:hu ice:is isl:is ind:id "
        "ita:it jpn:ja kaz:kk kor:ko lat:la lav:lv lit:lt mac:mk mkd:mk may:ms msa:ms mon:mn nno:nn nob:nb nor:no "
        "per:fa fas:fa pol:pl por:pt rum:ro ron:ro rus:ru slo:sk slk:sk slv:sl sme:se spa:es srp:sr swe:sv tam:ta "
        "tel:te tha:th tur:tr ukr:uk urd:ur vie:vi wel:cy cym:cy"
    ).split()
)


def unescape(text: str) -> str:
    """HTML character references resolved, however often they were escaped; reading it again changes nothing."""
    if "&" not in text:
        return text
    once = _ENTITY.sub(_resolved, text)
    return once if not _ENTITY.search(once) or _ENTITY.sub(_resolved, once) == once else text


def _resolved(match: re.Match[str]) -> str:
    name = match[1]
    return html.unescape(f"&{name};") if name.startswith("#") else html5.get(f"{name};", match[0])


def one_line(value: str) -> str:
    """A value on one line."""
    return clean_line(unescape(value))


def body(value: str) -> str:
    """A running text: its lines and paragraphs, without blanks around them."""
    return clean_lines(unescape(value))


def clean_line(value: str) -> str:
    """A value to be written on one line."""
    return " ".join(value.split())


def clean_lines(value: str) -> str:
    """A running text to be written: its lines without blanks around them."""
    return "\n".join(line.strip() for line in re.split(r"\r\n|\r|\n", value)).strip("\n")


def unwrapped(value: str) -> str:
    """A running text whose paragraphs were broken into lines: a line that goes on in the middle of a sentence."""
    lines = body(value).split("\n")
    pieces = [lines[0]]
    for before, line in pairwise(lines):
        goes_on = before and line and before[-1] not in ".:;!?" and line[0].islower()
        pieces += " " if goes_on else "\n", line
    return "".join(pieces)


def serial_numbers(text: str) -> list[Identifier]:
    """The ISBN and ISSN a field lists, with or without `(print)` behind them; nothing when there is anything else."""
    parts = [part for part in _SERIAL_PARTS.split(text) if part and part.upper() not in ("ISBN", "ISSN", "ISBN:")]
    found = [_serial(part) for part in parts]
    if all(found):
        return list(dict.fromkeys(each for each in found if each))
    whole = _serial("".join(text.split()))
    return [whole] if whole else []


def _serial(text: str) -> Identifier | None:
    bare = _DASH.sub("", re.sub(r"^ISS?B?N:?", "", text, flags=re.IGNORECASE)).upper()
    if re.fullmatch(r"\d{7}[\dX]", bare, re.ASCII):
        return identifier("issn", bare)
    if re.fullmatch(r"\d{9}[\dX]|\d{13}", bare, re.ASCII):
        return identifier("isbn", bare)
    return None


def language_tag(text: str) -> str:
    """The BCP 47 tag of a language named in English or by its ISO 639-2 code; anything else as it is."""
    text = " ".join(text.split())
    bare = text.rstrip(".")
    return _CODES.get(bare.lower()) or (to_tag(bare) if to_tag(bare) != bare else text)


def read_name(text: str, role: str) -> Creator | None:
    """A name as tagged formats write it: a comma at its end, or a doubled one within, marks a body."""
    text = one_line(text)
    if ",," in text:
        literal = re.sub(r",{2,}", ",", text).strip(" ,")
        return Creator(role=role, literal=literal) if literal else None
    if "," in text:
        # `Shi,Yu` is written without a blank by some publishers.
        text = re.sub(r",(?=\S)", ", ", text)
    creator = parse_name(text, role)
    return creator if creator.surname.strip(" ,.") else None


def read_body(text: str, role: str) -> Creator | None:
    """The name of a body, whatever commas it has."""
    text = one_line(text).strip(" ,")
    if text.startswith("{") and text.endswith("}"):
        text = text[1:-1].strip(" ,")
    literal = re.sub(r",{2,}", ",", text)
    return Creator(role=role, literal=literal) if literal else None


def write_name(creator: Creator) -> str:
    """The name such that `read_name` gives it back, as `Family, Given, Suffix` where that does."""
    if creator.literal:
        head, comma, tail = creator.literal.partition(",")
        return f"{head},,{tail}" if comma else f"{creator.literal},"
    surname, given, suffix = creator.surname, creator.given, creator.suffix
    if not suffix:
        return f"{surname}, {given}"
    usual = f"{surname}, {given}, {suffix}"
    read = read_name(usual, creator.role)
    same = read and (read.surname, read.given, read.suffix) == (surname, given, suffix)
    return usual if same else f"{surname}, {suffix}, {given}"
