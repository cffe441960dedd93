"""Reading styles and locales: what is refused, what is told, how one is laid over another."""

import ast
import sys

import pytest

from refapp.csl import CslError, Locale, Processor, Style
from tests.csl.making import cite, layout, processor, style
from tests.csl_data import REPOSITORY, locale, read_locale_file, style_folder


def problem(text: str) -> CslError:
    with pytest.raises(CslError) as caught:
        Style.parse(text)
    return caught.value


def test_document_types_are_refused():
    text = '<!DOCTYPE style [<!ENTITY a "aaaa">]><style>&a;</style>'
    assert "Document type" in problem(text).sentence


def test_deep_files_are_refused():
    assert "deep" in problem("<style>" + "<group>" * 500).sentence


def test_large_files_are_refused():
    assert "longer" in problem("<style>" + " " * 9_000_000).sentence


def test_malformed_xml_names_the_line():
    error = problem("<style>\n<citation>\n</style>")
    assert error.line == 3
    assert str(error).startswith("Line 3: The XML is not well formed")


def test_other_files_are_no_styles():
    assert "root element" in problem("<locale/>").sentence


def test_a_style_needs_a_citation_with_a_layout():
    assert "citation" in problem("<style><info/></style>").sentence
    assert "layout" in problem("<style><citation/></style>").sentence


def test_a_missing_macro_is_named_with_its_line():
    error = problem('<style>\n<citation><layout>\n<text macro="author"/></layout></citation></style>')
    assert error.sentence == "The macro “author” does not exist."
    assert error.line == 3


def test_macros_that_call_themselves_are_refused():
    macros = '<macro name="a"><text macro="b"/></macro><macro name="b"><group><text macro="a"/></group></macro>'
    assert "calls itself" in problem(f"<style>{macros}<citation><layout/></citation></style>").sentence


def test_smaller_mistakes_are_told_but_do_not_stop():
    made = style(layout('<text variable="title" font-style="slanted"/><picture/>'))
    assert len(made.problems) == 2
    assert "“picture” has no place in “layout”" in made.problems[0]
    assert "“slanted” is no value of “font-style”" in made.problems[1]


def test_dependent_styles_take_the_layouts_of_their_parent():
    path = style_folder() / "dependent" / "acta-psychologica.csl"
    dependent = Style.parse(path.read_text(encoding="utf-8"))
    assert dependent.parent.endswith("/styles/apa")
    with pytest.raises(CslError, match="depends on another"):
        Processor(dependent, locale("en-US"))
    parent = style(layout('<text variable="title"/>'))
    whole = dependent.with_parent(parent)
    assert whole.title == dependent.title
    assert processor(whole).cite([{"id": "1", "title": "T"}]).text == "T"


def test_every_locale_can_be_read():
    for path in sorted((style_folder().parent.parent / "citeproc/data/locales").glob("locales-*.xml")):
        loaded = Locale.parse(path.read_text(encoding="utf-8"))
        assert loaded.term("and"), path.name
        assert loaded.dates["text"].children


@pytest.mark.parametrize(
    ("language", "word"), [("de-AT", "und"), ("de-CH", "und"), ("fr", "et"), ("xx-YY", "and"), ("pt-MZ", "e")]
)
def test_locales_fall_back_to_their_main_dialect_and_english(language, word):
    loaded = Locale.load(language, read_locale_file)
    assert loaded.term("and") == word
    assert loaded.language == language


def test_no_locale_at_all_is_an_error():
    with pytest.raises(CslError, match="no locale"):
        Locale.load("de-DE", lambda code: None)


def test_a_style_overrides_terms_from_general_to_particular():
    locales = (
        '<locale><terms><term name="and">+</term><term name="by">via</term></terms></locale>'
        '<locale xml:lang="en"><terms><term name="and">und</term></terms></locale>'
        '<locale xml:lang="fr"><terms><term name="and">no</term></terms></locale>'
    )
    assert cite('<text term="and" suffix=" "/><text term="by"/>', {}, locales=locales) == "und via"


def test_term_forms_fall_back():
    loaded = locale("en-US")
    assert loaded.term("editor", "verb-short") == "ed. by"
    assert loaded.term("edition", "symbol") == loaded.term("edition", "short")
    assert loaded.term("editor", "long", plural=True) == "editors"
    assert loaded.term("no such term") is None


def test_the_processor_stands_on_its_own():
    """It imports nothing but itself and the standard library."""
    folder = REPOSITORY / "refapp" / "csl"
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                own = name.startswith("refapp.csl.")
                assert own or name.partition(".")[0] in sys.stdlib_module_names, f"{path.name}: {name}"
