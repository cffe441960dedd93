"""Style files as a user might drop them."""

from __future__ import annotations

from pathlib import Path

STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>{title}</title>
    <id>http://example.org/styles/{key}</id>
    <category citation-format="author-date"/>
    <category field="astronomy"/>
    <updated>2024-01-01T00:00:00+00:00</updated>
  </info>
  <citation><layout prefix="[" suffix="]"><text variable="title" prefix="{mark}"/></layout></citation>
  <bibliography><layout><text variable="title" prefix="{mark}"/></layout></bibliography>
</style>
"""
DEPENDENT = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="nn-NO">
  <info>
    <title>{title}</title>
    <id>http://example.org/styles/{key}</id>
    <link href="http://www.zotero.org/styles/{parent}" rel="independent-parent"/>
    <updated>2024-01-01T00:00:00+00:00</updated>
  </info>
</style>
"""


def a_style(folder: Path, key: str = "house-style", title: str = "House style", mark: str = "§") -> Path:
    """A style file: every entry is its title after `mark`."""
    path = folder / f"{key}.csl"
    path.write_text(STYLE.format(key=key, title=title, mark=mark), encoding="utf-8")
    return path


def a_dependent_style(folder: Path, parent: str, key: str = "a-journal", title: str = "A journal") -> Path:
    """The file of a style that has the look of `parent`, in Nynorsk."""
    path = folder / f"{key}.csl"
    path.write_text(DEPENDENT.format(key=key, title=title, parent=parent), encoding="utf-8")
    return path
