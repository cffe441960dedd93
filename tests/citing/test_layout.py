"""What is pasted keeps its look: inline styles in HTML, paragraphs in RTF, and a word processor agrees."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from refapp.citing import Cited
from refapp.citing.engine import Citer
from tests.builders import a_reference

LIBREOFFICE = shutil.which("libreoffice") or shutil.which("soffice")
CITER = Citer()


def cited(style: str) -> Cited:
    return CITER.bibliography([a_reference(1), a_reference(2)], style)


def test_hanging_indent_stands_on_each_entry() -> None:
    html = cited("apa").html
    assert html.count("margin-left: 36pt; text-indent: -36pt;") == 2
    assert html.startswith('<div class="csl-bib-body" style="line-height: 2;">')
    assert cited("apa").rtf.count("\\li720\\fi-720") == 2


def test_entry_spacing_is_the_styles() -> None:
    assert cited("chicago-author-date").html.count("margin-bottom: 12pt;") == 2
    assert "\\sa240" in cited("chicago-author-date").rtf
    assert cited("apa").html.count("margin-bottom: 0pt;") == 2
    assert "\\sa" not in cited("apa").rtf


def test_numbers_begin_the_hanging_line() -> None:
    made = cited("ieee")
    assert '<span class="csl-left-margin">[1]</span>&#8194;<span class="csl-right-inline">K. Solberg' in made.html
    assert made.html.count("<div") == 3
    assert "\\li720\\fi-720\\tx720 [1]\\tab K. Solberg" in made.rtf
    assert made.text.splitlines()[0].startswith("[1] K. Solberg")


def test_links_cover_the_whole_address() -> None:
    assert '<a href="https://doi.org/10.5555/jbs.1">https://doi.org/10.5555/jbs.1</a>' in cited("apa").html
    assert '"https://doi.org/10.5555/jbs.1"}{\\fldrslt https://doi.org/10.5555/jbs.1}' in cited("apa").rtf


def test_rtf_is_whole_and_ascii() -> None:
    for made in (*map(cited, ("apa", "ieee", "nature")), CITER.citation([a_reference()], "apa")):
        assert made.rtf.isascii()
        assert made.rtf.count("{") == made.rtf.count("}")
    assert "\\par" not in CITER.citation([a_reference()], "apa").rtf  # it is pasted into a sentence


@pytest.mark.skipif(LIBREOFFICE is None, reason="libreoffice is not installed")
@pytest.mark.parametrize("flavour", ["rtf", "html"])
@pytest.mark.parametrize("style", ["apa", "ieee"])
def test_libreoffice_keeps_italics_and_hanging_indent(style: str, flavour: str, tmp_path: Path) -> None:
    file = tmp_path / f"cited.{flavour}"
    content = getattr(cited(style), flavour)
    file.write_text(content if flavour == "rtf" else f'<meta charset="utf-8">{content}', encoding="utf-8")
    kind = "fodt:OpenDocument Text Flat XML"
    infilter = [] if flavour == "rtf" else ["--infilter=HTML (StarWriter)"]
    subprocess.run(
        [str(LIBREOFFICE), f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", *infilter,
         "--convert-to", kind, "--outdir", str(tmp_path), str(file)],
        check=True, capture_output=True, timeout=900,
    )  # fmt: skip
    document = (tmp_path / "cited.fodt").read_text(encoding="utf-8")
    styles = dict(re.findall(r'<style:style style:name="(\w+)"[^>]*>(.*?)</style:style>', document, re.DOTALL))
    italic = re.search(r'text:style-name="(\w+)">(?:<text:s/>)?Journal of Bone Studies', document)
    assert italic
    assert 'fo:font-style="italic"' in styles[italic[1]] or italic[1] in ("Emphasis",)
    paragraphs = re.findall(r'<text:p text:style-name="(\w+)">(?:(?!</text:p>).)*Solberg', document, re.DOTALL)
    assert len(paragraphs) == 2
    for each in paragraphs:
        assert re.search(r'fo:text-indent="-\d', styles[each]), styles[each]
        assert re.search(r'fo:margin-left="[1-9.]*\d', styles[each])
    assert "Ødegård" in document
