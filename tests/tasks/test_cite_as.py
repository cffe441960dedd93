from __future__ import annotations

from html import unescape
from urllib.parse import parse_qs

import pytest

from refapp.citing.engine import Citer
from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier
from refapp.model.names import Creator
from refapp.tasks.cite_as import FLAVOURS, latex_cite, pandoc_cite, typst_cite
from refapp.tasks.coins import context_object
from refapp.tasks.wikipedia import wikipedia
from tests.builders import a_reference

TWO = [a_reference(1, citekey="solberg2001"), a_reference(2, citekey="berg:2")]


@pytest.fixture(scope="module")
def citer() -> Citer:
    return Citer()


def test_keys() -> None:
    assert latex_cite(TWO) == r"\cite{solberg2001,berg:2}"
    assert pandoc_cite(TWO) == "[@solberg2001; @berg:2]"
    assert typst_cite(TWO) == "@solberg2001 @berg:2"
    odd = [a_reference(citekey='de "la" Cruz.')]
    assert pandoc_cite(odd) == '[@{de "la" Cruz.}]'
    assert typst_cite(odd) == r'#cite(label("de \"la\" Cruz."))'
    assert latex_cite([a_reference()]) == pandoc_cite([]) == typst_cite([]) == ""


def test_every_flavour_makes_a_text(citer: Citer) -> None:
    for flavour in FLAVOURS.values():
        assert flavour.name
        assert "solberg" in flavour.make(TWO, citer, "apa").lower()


def test_a_journal_article_on_wikipedia() -> None:
    assert wikipedia(TWO[:1]) == (
        "{{cite journal |last1=Solberg |first1=Karin |last2=Ødegård |first2=Mei |date=2001 "
        "|title=Menaquinone and bone, part 1 |journal=Journal of Bone Studies |volume=1 |pages=201–214 "
        "|doi=10.5555/jbs.1}}"
    )


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("chapter", "{{cite book |author1=WHO |date=5 March 2020 |chapter=T |title=C |page=7 |url=https://e.org/%7C}}"),
        ("webpage", "{{cite web |author1=WHO |date=5 March 2020 |title=T |website=C |page=7 |url=https://e.org/%7C}}"),
        ("thesis", "{{cite thesis |author1=WHO |date=5 March 2020 |title=T |type=G |page=7 |url=https://e.org/%7C}}"),
        ("report", "{{cite report |author1=WHO |date=5 March 2020 |title=T |type=G |page=7 |url=https://e.org/%7C}}"),
        (
            "paper-conference",
            "{{cite conference |author1=WHO |date=5 March 2020 |title=T |book-title=C |page=7 |url=https://e.org/%7C}}",
        ),
        ("hearing", "{{citation |author1=WHO |date=5 March 2020 |title=T |work=C |page=7 |url=https://e.org/%7C}}"),
    ],
)
def test_templates(kind: str, expected: str) -> None:
    one = a_reference(
        kind=kind,
        title="T",
        creators=(Creator(literal="WHO"),),
        issued=PartialDate(year=2020, month=3, day=5),
        fields={"container-title": "C", "page": "7", "genre": "G", "URL": "https://e.org/|"},
        identifiers=(),
    )
    assert wikipedia([one]) == expected


def test_nothing_ends_a_template() -> None:
    made = wikipedia([a_reference(title="<i>a</i> | b}} {{c [[d <sub>2</sub>")])
    assert "|title=''a'' {{!}} b&#125;&#125; &#123;&#123;c &#91;&#91;d <sub>2</sub> |" in made


def test_editors_translators_and_pmc() -> None:
    people = (
        Creator(family="Dyk", particle="van", given="Jan", suffix="Jr."),
        Creator(role="editor", family="Roe", given="R."),
        Creator(role="translator", literal="A House"),
    )
    made = wikipedia([a_reference(creators=people, identifiers=(Identifier(scheme="pmcid", value="PMC12"),))])
    assert "|last1=van Dyk |first1=Jan, Jr. |editor1-last=Roe |editor1-first=R. |translator1=A House" in made
    assert "|pmc=12}}" in made


def test_context_object() -> None:
    values = parse_qs(context_object(a_reference(1, title="<i>A</i> & B", language="nn")))
    assert values["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:journal"]
    assert values["rft_id"] == ["info:doi/10.5555/jbs.1"]
    assert values["rft.atitle"] == ["A & B"]
    assert values["rft.au"] == ["Karin Solberg", "Mei Ødegård"]
    assert (values["rft.spage"], values["rft.epage"], values["rft.date"]) == (["201"], ["214"], ["2001"])
    thesis = parse_qs(context_object(a_reference(kind="thesis", fields={"publisher": "U", "genre": "PhD"})))
    assert (thesis["rft.inst"], thesis["rft.degree"]) == (["U"], ["PhD"])
    page = parse_qs(context_object(a_reference(kind="webpage")))
    assert page["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:dc"]
    assert page["rft.creator"] == ["Karin Solberg", "Mei Ødegård"]


def test_html_with_coins(citer: Citer) -> None:
    made = FLAVOURS["coins"].make([a_reference(2, title='Quote " here'), a_reference(1)], citer, "apa")
    titles = [part.split('"')[0] for part in made.split('class="Z3988" title="')[1:]]
    assert len(titles) == made.count("csl-entry") == 2
    assert all(" " not in title and "&amp;" in title for title in titles)
    # Each span stands in the entry it is about, in the order of the style.
    assert parse_qs(unescape(titles[0]))["rft.date"] == ["2001"]
    assert made.index("(2001)") < made.index(titles[0]) < made.index("(2002)")
    assert "Z3988" in FLAVOURS["coins"].make([a_reference()], citer, "bluebook-law-review")
