"""Real styles: a sample must compile and cite; `make styles` tries all."""

import time

import pytest

from refapp.csl import Locale, Processor, Style
from tests.all_styles import ITEMS, fault, paths
from tests.csl_data import locale, read_locale_file, style, style_folder


@pytest.mark.parametrize("path", paths()[::47], ids=lambda path: path.stem)
def test_styles_cite_all_kinds_of_items(path):
    assert fault(path) == ""


@pytest.mark.parametrize("code", ["ar", "he-IL", "ja-JP", "ru-RU", "tr-TR", "zh-CN", "el-GR", "fa-IR"])
def test_apa_in_other_languages(code):
    document = Processor(style("apa"), locale(code)).document(ITEMS)
    assert len(document.bibliography().entries) == len(ITEMS)


def test_the_first_citation_comes_soon():
    texts = (style_folder() / "apa.csl").read_text(encoding="utf-8")
    start = time.process_time()
    ready = Processor(Style.parse(texts), Locale.load("en-US", read_locale_file))
    assert ready.cite(ITEMS[:1]).text == "(de la Cruz & World Bank, 2020)"
    assert time.process_time() - start < 1  # 0.03 s on a free core


def test_a_thousand_entries_come_in_reasonable_time():
    items = [
        {**ITEMS[0], "id": str(n), "title": f"Title {n}", "issued": {"date-parts": [[1000 + n]]}} for n in range(1000)
    ]
    start = time.process_time()
    made = Processor(style("apa"), locale("en-US")).bibliography_of(items)
    assert made.html.count("csl-entry") == 1000
    assert time.process_time() - start < 10  # well under a second on a free core
