"""Inputs that are hostile from the start: entities, aliases, archives that explode, crowds, depth."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from random import Random

from .samples import Sample

Attack = Callable[[Random, Sample], Sample]
_DEEP = ("{", "[", "(", "<a>", "{{", "- ", "'", '{"a":', "[[", "<record>", "> ", "\\emph{", "*", "<div>", "@a{", "  - ")
_ENDS = {"{": "}", "[": "]", "(": ")", "<a>": "</a>", "{{": "}}", '{"a":': "}", "[[": "]]", "<div>": "</div>"}
_XML = {
    "mods": b"<mods><titleInfo><title>%s</title></titleInfo></mods>",
    "records": b"<xml><records><record><titles><title>%s</title></titles></record></records></xml>",
    "PubmedArticleSet": b"<PubmedArticleSet><PubmedArticle><PMID>%s</PMID></PubmedArticle></PubmedArticleSet>",
    "Sources": b"<Sources><Source><Title>%s</Title></Source></Sources>",
    "collection": b"<collection><record><leader>%s</leader></record></collection>",
    "rdf:RDF": b"<rdf:RDF><bib:Article><dc:title>%s</dc:title></bib:Article></rdf:RDF>",
    "html": b"<html><head><title>%s</title></head></html>",
}
_AUTHORS = {
    "a.bib": ("@article{a, title={x}, author={", "Doe, Jane and ", "Roe, R}}"),
    "a.ris": ("TY  - JOUR\nTI  - x\n", "AU  - Doe, Jane\n", "ER  - \n"),
    "a.enw": ("%0 Book\n%T x\n", "%A Doe, Jane\n", ""),
    "a.nbib": ("PMID- 1\nTI  - x\n", "FAU - Doe, Jane\nAU  - Doe J\nAD  - Here\n", ""),
    "a.ciw": ("PT J\nTI x\nAU ", "Doe, J\n   ", "Roe, R\nER\n"),
    "a.json": ('[{"type":"book","title":"x","author":[', '{"family":"Doe","given":"Jane"},', '{"literal":"x"}]}]'),
    "a.yaml": ("references:\n- type: book\n  title: x\n  author:\n", "  - family: Doe\n    given: J\n", ""),
    "b.yml": ("a:\n  type: book\n  title: x\n  author:\n", "    - Doe, Jane\n", ""),
    "CITATION.cff": ("cff-version: 1.2.0\ntitle: x\nauthors:\n", "- family-names: Doe\n  given-names: J\n", ""),
    "mods.xml": (
        "<mods><titleInfo><title>x</title></titleInfo>",
        '<name type="personal"><namePart>Doe, Jane</namePart></name>',
        "</mods>",
    ),
    "endnote.xml": (
        "<xml><records><record><contributors><authors>",
        "<author>Doe, J</author>",
        "</authors></contributors></record></records></xml>",
    ),
    "a.md": ("---\ntitle: x\nauthors:\n", "- Jane Doe\n", "---\n\ntext\n"),
    "a.html": ('<html><head><meta name="citation_title" content="x">', '<meta name="citation_author" content="A">', ""),
}


def xml_entities(random: Random, sample: Sample) -> Sample:
    """A billion laughs, quadratic growth, or a file of the machine, in the XML of one of the formats."""
    root, body = random.choice(sorted(_XML.items()))
    kind = random.randrange(3)
    if kind == 0:
        laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
        head, use = f'<!ENTITY l0 "ha">{laughs}', b"&l9;"
    elif kind == 1:
        head, use = f'<!ENTITY l "{"a" * 50_000}">', b"&l;" * 20_000
    else:
        head, use = '<!ENTITY l SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;', b"&l;"
    return Sample(f"{root}.xml", f"<?xml version='1.0'?>\n<!DOCTYPE {root} [{head}]>".encode() + body % use)


def yaml_laughs(random: Random, sample: Sample) -> Sample:
    """Aliases of aliases, and one that holds itself."""
    if random.random() < 0.2:
        return Sample("a.yaml", b"references: &a\n- title: x\n  author: *a\n- *a\n")
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    end = random.choice(["references:\n- title: *a11\n", "cff-version: 1.2.0\ntitle: *a11\n", "x:\n  title: *a11\n"])
    text = "\n".join(lines) + f"\n{end}"
    return Sample(
        random.choice(["a.yaml", "a.cff", "a.md"]), (f"---\n{text}---\n" if random.random() < 0.3 else text).encode()
    )


def crowd(random: Random, sample: Sample) -> Sample:
    """Ten thousand authors."""
    name, (start, each, end) = random.choice(sorted(_AUTHORS.items()))
    return Sample(name, (start + each * 10_000 + end).encode())


def deep(random: Random, sample: Sample) -> Sample:
    """Brackets, tags or quotes without end, at the start or somewhere inside."""
    piece = random.choice(_DEEP)
    times = random.choice([50, 1_000, 30_000])
    inner = (piece * times + (_ENDS.get(piece, "") * times if random.random() < 0.5 else "")).encode()
    at = random.choice([0, random.randrange(len(sample.data) + 1)])
    return Sample(sample.name, sample.data[:at] + inner + sample.data[at:])


def archive(random: Random, sample: Sample) -> Sample:
    """A zip: of the sample, too large, in itself, with names that lead out, or damaged."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        kind = random.randrange(5)
        if kind == 0:
            made.writestr("bomb.bib", b"@article{a, title={" + b"0" * 30_000_000)
        elif kind == 1:
            for number in range(3_000):
                made.writestr(f"{number}/{sample.name}", sample.data[:200])
        elif kind == 2:
            for name in ("../out.bib", "/etc/out.bib", "a/../../out.bib", "C:\\out.bib", "a\x00b.bib"[:1] + ".bib", ""):
                made.writestr(name or "empty/", sample.data[:2_000])
        elif kind == 3:
            inner = sample.data[:20_000]
            for level in range(8):
                nested = io.BytesIO()
                with zipfile.ZipFile(nested, "w", zipfile.ZIP_DEFLATED) as below:
                    for number in range(3):
                        below.writestr(f"{number}.zip" if level else f"{number}{sample.name}", inner)
                inner = nested.getvalue()
            made.writestr("nested.zip", inner)
        else:
            made.writestr(sample.name, sample.data)
    data = bytearray(file.getvalue())
    if random.random() < 0.4:
        for _ in range(random.randrange(1, 20)):
            data[random.randrange(len(data))] = random.randrange(256)
    return Sample(random.choice(["a.zip", sample.name]), bytes(data))


ATTACKS: tuple[Attack, ...] = (xml_entities, yaml_laughs, crowd, deep, deep, archive)
