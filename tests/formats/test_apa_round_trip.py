"""Entries made by our own processor from invented works, read back from an INN page, and made again."""

from __future__ import annotations

import re

import pytest

from refapp.citing.engine import Citer
from refapp.formats import inn
from refapp.model.dates import PartialDate
from refapp.model.identifiers import identifier
from refapp.model.names import Creator
from refapp.model.reference import Reference

PAGE = """---
title: "KEY23456"
type: pub
---
<h1>{heading}</h1>
<article id="csl-bib-container-KEY23456" class="csl-bib-container">
  <div class="csl-bib-body"> <div class="csl-entry">{entry}</div> </div>
</article>
<div id="csl-bib-meta-KEY23456" class="csl-bib-meta">
  <article id="taxonomy-article-KEY23456" class="taxonomy-article">
    <h1>{archive}</h1>
    <ul><li><a href="/{language}/archive/?key=AAAA2222">Somewhere</a></li></ul>
  </article>
</div>
"""
LOCALES = {"en-US": ("en", "Publication", "Archive"), "nn-NO": ("nn", "Publikasjon", "Arkiv")}


def person(name: str, role: str = "author") -> Creator:
    family, _, given = name.partition(", ")
    particle, _, last = family.rpartition(" ")
    if particle.islower():
        return Creator(role=role, family=last, given=given, particle=particle)
    return Creator(role=role, family=family, given=given) if given else Creator(role=role, literal=family)


def work(kind: str, title: str, authors: str, year: int | None = 2020, doi: str = "", **fields: str) -> Reference:
    editors = fields.pop("editors", "")
    return Reference(
        kind=kind,
        title=title,
        creators=(
            *(person(each) for each in authors.split("; ") if each),
            *(person(each, "editor") for each in editors.split("; ") if each),
        ),
        issued=PartialDate(year=year) if year else None,
        identifiers=(identifier("doi", doi),) if doi else (),
        fields={name.replace("_", "-"): value for name, value in fields.items()},
    )


MANY = "; ".join(f"Berg{letter}, {letter.upper()}." for letter in "abcdefghijklmnopqrstuvwxyz")
JOURNAL = {"container_title": "Journal of Bones", "volume": "12", "issue": "3", "page": "4–9"}
BOOK = {"container_title": "The big book of bones", "publisher": "Made-up Press"}
WORKS = [
    work("article-journal", "Bones of winter: A review", "van Dyk, J. A.; O’Hara, K.-L.; Ødegård, T.", **JOURNAL),
    work("article-journal", "Why bones? An answer", "Moe, K.", doi="10.1234/abc(2020)5", **JOURNAL),
    work("article-journal", "‘Bones’ & “stones” in R&D", "World Bone Organization; Moe, K.", **JOURNAL),
    work("article-journal", "Many hands", MANY, **JOURNAL),
    work("article-journal", "No volume yet", "Moe, K.", container_title="Bones", doi="10.1234/a-b.c_d"),
    work("article-journal", "An article number", "Moe, K.", container_title="Bones", volume="3", page="e0123456"),
    work("article-journal", "A suppl.", "Moe, K.", container_title="Bones", volume="3", issue="S1", page="S4–S9"),
    work("article-journal", "Of <i>Homo sapiens</i>, 1990–2000", "Moe, K.", **JOURNAL),
    work("article-journal", "Undated", "Moe, K.", None, **JOURNAL),
    work("article-journal", "Bones. A second sentence. And a third", "Moe, K.; Li, Y.", **JOURNAL),
    work("chapter", "Bones in schools", "Moe, K.", editors="Lind, A. B.; de Vries, C.", page="5–19", **BOOK),
    work("chapter", "Bones in homes", "Moe, K.", editors="Lind, A.", edition="2", volume="3", page="5–19", **BOOK),
    work("chapter", "Without editors", "Moe, K.", page="5", **BOOK),
    work("chapter", "Without pages", "Moe, K.", editors="Lind, A.; Li, B.; Lie, C.", doi="10.1007/978-3-1_2", **BOOK),
    work("book", "A book of bones", "Moe, K.; Li, Y.", publisher="Made-up Press", URL="https://example.org/a_b?c=d&e=f"),
    work("book", "Edited bones: Old and new", "", editors="Moe, K.; Li, Y.", publisher="Moe & Sons"),
    work("book", "Second bones", "Moe, K.", edition="2", publisher="Made-up Press"),
    work("book", "Bones in volumes", "Moe, K.", volume="4", publisher="Press, Imprint: Made-up"),
    work("paper-conference", "Bones at a meeting", "Moe, K.", container_title="Proc. 5th Bone Conference", page="4–9"),
    work("article", "Bones before print", "Moe, K.", publisher="medRxiv", doi="10.1101/2020.01.02.20000001"),
    work("chapter", "Only pages", "Moe, K.", page="5–9"),
]  # fmt: skip


@pytest.fixture(scope="module")
def citer() -> Citer:
    return Citer()


def letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def entry_of(citer: Citer, reference: Reference, locale: str) -> tuple[str, str]:
    made = citer.bibliography([reference], "apa", locale)
    inside = re.search(r'class="csl-entry"[^>]*>(?:<p[^>]*>)?(.*?)(?:</p>)?</div>', made.html, re.DOTALL)
    assert inside is not None
    return inside[1], letters(made.text)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("title_known", [True, False])
@pytest.mark.parametrize("made", WORKS, ids=lambda each: each.title)
def test_an_entry_comes_back(citer: Citer, made: Reference, title_known: bool, locale: str) -> None:
    entry, said = entry_of(citer, made, locale)
    language, heading, archive = LOCALES[locale]
    page = PAGE.format(entry=entry, heading=heading, archive=archive, language=language)
    if title_known:
        title = re.sub(r"<[^<>]*>", "", made.title).replace('"', '\\"')
        page = page.replace('title: "KEY23456"', f'title: "{title}"', 1)
    (record,) = inn.read(page.encode(), f"{language}/KEY23456.md")
    read = record.reference
    assert read is not None
    assert letters(read.title) == letters(re.sub(r"<[^<>]*>", "", made.title))
    assert read.kind == made.kind
    assert entry_of(citer, read, locale)[1] == said
    if len(made.creators) < 20:
        assert [(each.role, each.surname) for each in read.creators] == [
            (each.role, each.surname) for each in made.creators
        ]
    assert read.identifier("doi") == made.identifier("doi")
