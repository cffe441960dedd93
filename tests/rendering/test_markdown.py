"""Texts of every format to HTML: contents, tables, shortcodes, wiki remains, hostile input."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.model.reference import Text
from refapp.rendering.markdown import Heading, Rendered, beginning, to_html


def rendered(body: str, text_format: str = "markdown", role: str = "note") -> Rendered:
    return to_html(Text(role=role, body=body, format=text_format))


def test_plain_text_is_escaped_and_linked():
    html = rendered("a <b & c\nnext\n\nSee doi:10.5555/x(1)y. and https://x.example/a?b=1&c=2, too", "plain").html
    assert html == (
        "<p>a &lt;b &amp; c<br>next</p><p>See "
        '<a href="https://doi.org/10.5555/x(1)y">doi:10.5555/x(1)y</a>. and '
        '<a href="https://x.example/a?b=1&amp;c=2">https://x.example/a?b=1&amp;c=2</a>, too</p>'
    )


def test_plain_text_keeps_csl_rich_text_and_closes_it():
    assert rendered("<i>In vitro</i> CO<sub>2</sub> <script>x</script>", "plain").html == (
        "<p><i>In vitro</i> CO<sub>2</sub> &lt;script&gt;x&lt;/script&gt;</p>"
    )
    assert rendered("<b>open", "plain").html == "<p><b>open</b></p>"


def test_markdown_with_html_in_it():
    html = rendered('**bold** <span style="color:#F00;">red</span> x<sup>2</sup>\n\n* one\n* two').html
    assert "<strong>bold</strong> <span>red</span> x<sup>2</sup>" in html
    assert "<li>one</li>" in html


def test_contents_stand_where_the_text_wants_them():
    page = rendered("before\n\n{{< toc >}}\n\n## One\n\ntext\n\n### Two & *half*\n\n## One\n")
    assert page.contents == (
        Heading(2, "One", "part-1"),
        Heading(3, "Two & half", "part-2"),
        Heading(2, "One", "part-3"),
    )
    for heading in page.contents:
        assert page.html.count(f'<a name="{heading.anchor}"></a>') == 1
        assert page.html.count(f'href="#{heading.anchor}"') == 1
    assert page.html.index("before") < page.html.index("#part-1") < page.html.index("<h2>")


def test_the_contents_of_a_page_stand_beside_it():
    page = rendered("before\n\n{{< toc >}}\n\n## One", role="page")
    assert page.listed
    assert [heading.title for heading in page.contents] == ["One"]
    assert "href" not in page.html
    assert not rendered("## One", role="page").listed


def test_without_the_shortcode_there_are_contents_but_no_list():
    page = rendered("# A\n\ntext\n\n# B")
    assert [heading.title for heading in page.contents] == ["A", "B"]
    assert "href" not in page.html


def test_anchors_of_the_page_cannot_pass_for_ours():
    page = rendered('<a name="part-1">x</a>\n\n# A')
    assert page.html.count("part-1") == 1


def test_shortcodes_are_quiet():
    html = rendered('a {{< youtube abc >}} b\n\n{{< spoiler title="More" >}}\n\nhidden\n\n{{< /spoiler >}}').html
    assert "{{" not in html
    assert "<strong>More</strong>" in html
    assert "hidden" in html


def test_tables_of_both_wikis():
    for body in ("| a | b |\n| --- | --- |\n| c | d |", "### ||a|b\nc|d||"):
        html = rendered(body).html
        assert "<table>" in html
        assert html.index("a</th>") < html.index("b</th>") < html.index("c</td>") < html.index("d</td>")


def test_lists_nest_however_they_are_indented():
    for indent in (2, 3, 4):
        html = rendered(f"* a\n\n{' ' * indent}* b\n\n* c").html
        assert html.count("<ul>") == 2, indent


def test_markdown_inside_wrappers_is_markdown():
    html = rendered('<div class="border" style="x">\n\n* [item](https://x.example/)\n\n</div>').html
    assert "<li>" in html
    assert "[item]" not in html


def test_wiki_links_are_words():
    assert "the page" in rendered("see ((Page|the page)) now").html
    assert "((" not in rendered("see ((Page|the page)) and ((Other))").html


def test_pictures_and_scripts_are_harmless():
    html = rendered("![a chart](https://img.example.net/a.png)\n\n<script>x</script>\n\n[x](javascript:alert(1))").html
    assert "<img" not in html
    assert "script" not in html
    assert "a chart · img.example.net" in html


def test_html_gets_anchors_too():
    page = rendered("<h1>A</h1><p>b</p>", "html")
    assert page.html == '<h1><a name="part-1"></a>A</h1><p>b</p>'


def test_empty_texts():
    for text_format in ("plain", "markdown", "html"):
        assert rendered("", text_format).html.strip() == ""


HOSTILE = {
    "divs": "<div>" * 10_000 + "x",
    "lists": "<ul><li>" * 10_000,
    "line": "word " * 200_000,
    "brackets": "[" * 1_000_000,
    "bracket paragraphs": ("[" * 1_100 + "\n\n") * 300,
    "links": "[a](b" * 100_000,
    "stars": "* " * 200_000,
    "quotes": "\n".join(">" * i for i in range(300)),
    "rules": "---\n" * 30_000,
    "spaced rules": "- - -\n" * 20_000,
    "ampersands": "&" * 1_000_000,
    "backticks": ("`a" * 7_000 + "\n\n") * 3,
    "deep list": "\n".join(" " * i + "* a" for i in range(1_000)),
    "tiki": "||a|b\n" * 20_000,
    "stash": "\x02klzzwxh:0001\x03 \ue000contents\ue000" * 100,
}


@pytest.mark.parametrize("text_format", ["plain", "markdown", "html"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_neither_fails_nor_hangs(name, text_format):
    start = time.process_time()
    rendered(HOSTILE[name], text_format)
    assert time.process_time() - start < 10


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "[",
                "]",
                "(",
                ")",
                "*",
                "**",
                "_",
                "`",
                "```\n",
                "# ",
                "> ",
                "* ",
                "1. ",
                "\n",
                "\n\n",
                "    ",
                "|",
                "||",
                "---\n",
                "<div>",
                "<p>",
                "</p>",
                "<b>",
                "{{< toc >}}",
                "{{<",
                "!",
                "&amp;",
                "&",
                "a",
                "x y",
                "((",
                "))",
                "<!--",
                "\\",
                ":",
                "https://x.example/",
                "<a href='",
                "\t",
            ]
        ),
        max_size=60,
    ),
    st.sampled_from(["plain", "markdown", "html"]),
)
def test_never_fails_and_anchors_are_unique(parts, text_format):
    page = rendered("".join(parts), text_format)
    anchors = [heading.anchor for heading in page.contents]
    assert len(set(anchors)) == len(anchors)
    assert "<script" not in page.html


def test_the_beginning_of_a_long_text_is_what_the_whole_begins_with() -> None:
    body = "\n\n".join(f"Paragraph {number} with *emphasis* and a [link][1]. {'word ' * 90}" for number in range(30))
    text = Text(role="abstract", body=f"{body}\n\n[1]: https://example.org\n", format="markdown")
    first, whole = beginning(text), to_html(text).html
    assert whole.startswith(first)
    assert 2_000 < len(first) < len(whole) / 3
    assert "https://example.org" in first


def test_a_short_text_has_no_beginning_of_its_own() -> None:
    assert beginning(Text(role="abstract", body="*Short*.", format="markdown")) == ""
    assert beginning(Text(role="abstract", body="<p>x</p>" * 2_000, format="html")) == ""
