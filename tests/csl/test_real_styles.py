"""Real styles: every one must compile and cite; set CSL_ALL_STYLES=1 for all, else a sample is tried."""

import os
import time

import pytest

from refapp.csl import Locale, Processor, Style
from tests.csl_data import locale, read_locale_file, style, style_folder

ITEMS = [
    {
        "id": "1",
        "type": "article-journal",
        "title": "On <i>things</i>: a “study”?",
        "author": [{"family": "de la Cruz", "given": "Ana María"}, {"literal": "World Bank"}],
        "container-title": "Journal of Things",
        "volume": "12",
        "issue": "3–4",
        "page": "100-105",
        "DOI": "10.1/x",
        "issued": {"date-parts": [[2020, 3, 4]]},
    },
    {
        "id": "2",
        "type": "chapter",
        "title": "It",
        "editor": [{"family": "Roe", "given": "R."}],
        "page": "xii",
        "edition": "2",
        "issued": {"date-parts": [[2019], [2020]]},
    },
    {
        "id": "3",
        "type": "book",
        "title": "Untitled",
        "author": [{"family": "Roe", "given": "R."}] * 9,
        "volume": 3,
    },
    {"id": "4", "type": "webpage", "URL": "https://example.org", "accessed": {"date-parts": [[2020, 1, 1]]}},
    {
        "id": "5",
        "type": "thesis",
        "title": "T",
        "issued": {"literal": "n.d."},
        "publisher": "U",
        "genre": "PhD",
    },
    {"id": "6", "type": "legal_case", "title": "A v B", "number": "no. 5", "authority": "Court"},
    {"id": "7", "type": "report", "issued": {"date-parts": [[-44, 3, 15]]}, "collection-number": "7a"},
    {"id": "8", "type": "paper-conference", "event": "Conf", "event-place": "Oslo", "language": "nb"},
    {"id": "9", "type": "patent", "submitted": {"raw": "May 2001"}, "note": "issued: 2002"},
    {"id": "10", "type": "no-such-type"},
]


def paths():
    files = sorted(style_folder().glob("*.csl"))
    return files if os.environ.get("CSL_ALL_STYLES") else files[::40]


@pytest.mark.parametrize("path", paths(), ids=lambda path: path.stem)
def test_styles_cite_all_kinds_of_items(path):
    chosen = Style.parse(path.read_text(encoding="utf-8"))
    document = Processor(chosen, locale(chosen.default_locale or "en-US")).document(ITEMS)
    clusters = [["1", "2"], ["1"], ["1"], ["3", "4", "5"], ["6", "7", "8", "9", "10"], ["3"]]
    document.update(
        [
            {
                "citationID": str(number),
                "citationItems": [{"id": each, "locator": "5-6" if number == 2 else ""} for each in cluster],
                "properties": {"noteIndex": number},
            }
            for number, cluster in enumerate(clusters, 1)
        ]
    )
    assert all(citation.html and citation.text and citation.rtf for citation in document.citations)
    bibliography = document.bibliography()
    assert bool(bibliography.entries) == (chosen.bibliography is not None)


@pytest.mark.parametrize("code", ["ar", "he-IL", "ja-JP", "ru-RU", "tr-TR", "zh-CN", "el-GR", "fa-IR"])
def test_apa_in_other_languages(code):
    document = Processor(style("apa"), locale(code)).document(ITEMS)
    assert len(document.bibliography().entries) == len(ITEMS)


def test_the_first_citation_comes_soon():
    texts = (style_folder() / "apa.csl").read_text(encoding="utf-8")
    start = time.perf_counter()
    ready = Processor(Style.parse(texts), Locale.load("en-US", read_locale_file))
    assert ready.cite(ITEMS[:1]).text == "(de la Cruz & World Bank, 2020)"
    assert time.perf_counter() - start < 1  # 0.03 s on a free core


def test_a_thousand_entries_come_in_reasonable_time():
    items = [
        {**ITEMS[0], "id": str(n), "title": f"Title {n}", "issued": {"date-parts": [[1000 + n]]}}
        for n in range(1000)
    ]
    start = time.perf_counter()
    made = Processor(style("apa"), locale("en-US")).bibliography_of(items)
    assert made.html.count("csl-entry") == 1000
    assert time.perf_counter() - start < 10  # well under a second on a free core
