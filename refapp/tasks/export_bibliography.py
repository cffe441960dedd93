"""Bibliographies as whole files, in a citation style: a web page, a document for word processors, plain text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from string import Template

from refapp.citing.engine import Citer, items_of
from refapp.citing.layout import html_of
from refapp.model.reference import Reference
from refapp.tasks.coins import coin

TITLE = "References"
# Lengths in the entries are the style's; the page itself only keeps lines readable, in light and in dark.
_PAGE = Template("""<!DOCTYPE html>
<html$lang>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="refapp">
<title>$title</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 44em; margin: 2em auto; padding: 0 1em; font-family: serif; }
</style>
</head>
<body>
<h1>$title</h1>
$body
</body>
</html>
""")


def as_html(references: Sequence[Reference], citer: Citer, style: str, locale: str | None, coins: bool) -> str:
    """A complete HTML5 page; with `coins` programs find the works on it. Raises AppError."""
    processor = citer.processor(style, locale)
    spans = [coin(each) if coins else "" for each in references]
    if not references:
        body = ""
    elif processor.bibliography is None:
        body = f"<p>{citer.citation(references, style, locale).html}{''.join(spans)}</p>"
    else:
        made = processor.bibliography_of(items_of(references))
        body = html_of(made, lambda entry: spans[int(entry.id)])
    language = processor.locale.language
    lang = f' lang="{escape(language)}"' if language else ""
    return _PAGE.substitute(lang=lang, title=TITLE, body=body)


def as_rtf(references: Sequence[Reference], citer: Citer, style: str, locale: str | None) -> str:
    """An RTF document with hanging indents. Raises AppError."""
    return citer.bibliography(references, style, locale).rtf


def as_plain_text(references: Sequence[Reference], citer: Citer, style: str, locale: str | None) -> str:
    """An entry a line. Raises AppError."""
    text = citer.bibliography(references, style, locale).text
    return f"{text}\n" if text else ""
