"""One input from one number: a sample with some of its bytes, lines, digits or encodings spoilt, or an attack."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from .attacks import ATTACKS
from .samples import Sample, samples

LONGEST = 2_000_000  # bytes of an input
_TOKENS = (
    *(
        b"\x00",
        b"\xff",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"\xe2\x80\xa8",
        b"\x85",
        b"\x0b",
        b"\r",
        b"\n\n",
    ),
    *(
        b"{",
        b"}",
        b"<",
        b">",
        b"[",
        b"]",
        b"(",
        b")",
        b'"',
        b"'",
        b",",
        b";",
        b":",
        b"&",
        b"\\",
        b"#",
        b"%",
        b"@",
        b"-",
    ),
    *(b"&lt;", b"&#0;", b"&#x110000;", b"&#55296;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?x ?>", b"xmlns:a='b' "),
    *(b"TY  - JOUR\n", b"ER  - \n", b"%0 Book\n", b"PMID- 1\n", b"PT J\n", b"<1>\n", b"@string{a = ", b"@comment{"),
    *(b"\n---\n", b"\n+++\n", b"!!python/object:x ", b"&a ", b"*a", b"<<: ", b"| \n", b"\t", b"null", b"true", b"NaN"),
    *(b"1e999999", b"-1", b"0", b"99999999999999999999", b"2001-02-31", b"0000", b"9" * 5_000, b"0." + b"3" * 5_000),
    *(b"10.1000/" + b"(" * 500, b"978-3-16-148410-0", b"file:///etc/passwd", b"../../../x.pdf", b"javascript:alert(1)"),
    *(b"e\xcc\x81" * 300, b"\xf0\x9f\x98\x80", b"\xe2\x80\xae", b"\\u0000", b"\\ud800", b"$\\frac{", b"and others"),
)
_DIGITS = re.compile(rb"\d+")


def _flip(random: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice([1, 3, 30])):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _slice(random: Random, data: bytes) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + random.choice([1, 10, 100, 2_000]))


def _cut(random: Random, data: bytes) -> bytes:
    start, stop = _slice(random, data)
    return data[:start] if random.random() < 0.5 else data[:start] + data[stop:]


def _repeat(random: Random, data: bytes) -> bytes:
    start, stop = _slice(random, data)
    return data[:stop] + data[start:stop] * random.choice([1, 5, 100, 1_000]) + data[stop:]


def _insert(random: Random, data: bytes) -> bytes:
    for _ in range(random.choice([1, 1, 4, 20])):
        at = random.randrange(len(data) + 1)
        data = data[:at] + random.choice(_TOKENS) + data[at:]
    return data


def _splice(random: Random, data: bytes) -> bytes:
    other = random.choice(random.choice(samples())).data
    return data[: random.randrange(len(data) + 1)] + other[random.randrange(len(other) + 1) :]


def _number(random: Random, data: bytes) -> bytes:
    found = list(_DIGITS.finditer(data))
    if not found:
        return data
    match = random.choice(found)
    value = random.choice(
        [b"9" * 5_000, b"-" + match[0], b"0", b"1e9999", b"9" * 20, b"\xd9\xa1\xd9\xa2", b"13", b"32"]
    )
    return data[: match.start()] + value + data[match.end() :]


def _lines(random: Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    at = random.randrange(len(lines))
    kind = random.randrange(4)
    if kind == 0:
        lines.insert(random.randrange(len(lines)), lines[at])
    elif kind == 1:
        lines[at] = b""
    elif kind == 2:
        random.shuffle(lines)
    else:
        lines[at : at + 1] = [lines[at]] * random.choice([20, 10_000 if len(lines[at]) < 100 else 50])
    return b"\n".join(lines)


def _long_line(random: Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    at = random.randrange(len(lines))
    filler = random.choice(
        [b"a", b"a b ", b"(", b"<i>", b"{\\'e}", b"&amp;", b"1-", b"a, ", b"; ", b"http://a.b/", b"\\", b"$"]
    )
    half = len(lines[at]) // 2
    lines[at] = lines[at][:half] + filler * (1_000_000 // len(filler)) + lines[at][half:]
    return b"\n".join(lines)


def _encoding(random: Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    name = random.choice(["utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "utf-8-sig", "utf-7", "cp037"])
    return text.encode(name, "replace")


def _breaks(random: Random, data: bytes) -> bytes:
    return data.replace(b"\n", random.choice([b"\r\n", b"\r", b"\n\n", b"", b"\x0b", b"\xe2\x80\xa8"]))


_COMMON = (
    _flip,
    _flip,
    _cut,
    _cut,
    _repeat,
    _insert,
    _insert,
    _insert,
    _splice,
    _number,
    _lines,
    _lines,
    _encoding,
    _breaks,
)
Mutation = Callable[[Random, bytes], bytes]


def made(number: int) -> tuple[Sample, str]:
    """Input `number`, and what was done to get it."""
    random = Random(number)
    sample = random.choice(random.choice(samples()))
    if random.random() < 0.06:
        attack = random.choice(ATTACKS)
        sample = attack(random, sample)
        return Sample(sample.name, sample.data[:LONGEST]), attack.__name__
    mutations: list[Mutation] = [random.choice(_COMMON) for _ in range(random.choice([1, 1, 2, 4]))]
    if random.random() < 0.03:
        mutations.append(_long_line)
    data = sample.data
    for mutation in mutations:
        data = mutation(random, data)[:LONGEST]
    name = sample.name if random.random() < 0.8 else random.choice(random.choice(samples())).name
    return Sample(name, data), "+".join(each.__name__.strip("_") for each in mutations)
