"""Types, fields and roles of Hayagriva beside CSL's (its docs/file-format.md, version 0.9)."""

from __future__ import annotations

KEY = "hayagriva"
# Entry type, kind, and the kind within a parent of a type.
TYPES = {
    "article": "article-journal", "chapter": "chapter", "entry": "entry", "anthos": "chapter", "report": "report",
    "thesis": "thesis", "web": "webpage", "scene": "motion_picture", "artwork": "graphic", "patent": "patent",
    "case": "legal_case", "newspaper": "periodical", "legislation": "legislation", "manuscript": "manuscript",
    "original": "document", "post": "post", "misc": "document", "performance": "performance",
    "periodical": "periodical", "proceedings": "book", "book": "book", "blog": "webpage", "reference": "book",
    "conference": "event", "anthology": "book", "repository": "software", "thread": "post", "video": "motion_picture",
    "audio": "song", "exhibition": "event", "tweet": "post",
}  # fmt: skip
WITHIN = {
    ("article", "newspaper"): "article-newspaper", ("article", "blog"): "post-weblog",
    ("article", "proceedings"): "paper-conference", ("article", "conference"): "paper-conference",
    ("article", "book"): "chapter", ("article", "anthology"): "chapter", ("article", "web"): "webpage",
    ("entry", "reference"): "entry-encyclopedia", ("post", "blog"): "post-weblog", ("entry", "blog"): "post-weblog",
    ("misc", "periodical"): "article-journal", ("anthos", "proceedings"): "paper-conference",
    ("article", "repository"): "article",
}  # fmt: skip
# The type of a parent that has none.
DEFAULT_PARENT = {
    "article": "periodical", "chapter": "book", "entry": "reference", "anthos": "anthology", "web": "web",
    "scene": "video", "artwork": "exhibition", "legislation": "anthology", "tweet": "tweet", "video": "video",
    "audio": "audio",
}  # fmt: skip
# CSL variable, field.
FIELDS = (
    ("volume", "volume"), ("issue", "issue"), ("page", "page-range"), ("number-of-pages", "page-total"),
    ("number-of-volumes", "volume-total"), ("edition", "edition"), ("genre", "genre"), ("archive", "archive"),
    ("archive-place", "archive-location"), ("call-number", "call-number"), ("publisher-place", "location"),
    ("publisher", "organization"), ("annote", "annote"), ("dimensions", "runtime"), ("chapter-number", "chapter"),
)  # fmt: skip
VARIABLE_OF = {name: variable for variable, name in FIELDS}
FROM_PARENT = frozenset(
    "publisher location volume issue edition date serial-number volume-total organization page-total isbn issn archive "
    "archive-location call-number language affiliated".split()
)
# A second parent of these types is a series; others are other forms of the work, or where it is.
SERIES = frozenset("book anthology proceedings periodical reference report".split())
# Roles that CSL has; the word for another is kept beside the contributor.
ROLES = {
    "translator": "translator", "holder": "author", "compiler": "compiler", "organizer": "organizer",
    "castmember": "performer", "composer": "composer", "producer": "producer", "director": "director",
    "executiveproducer": "executive-producer", "writer": "script-writer", "illustrator": "illustrator",
    "narrator": "narrator", "collaborator": "contributor",
}  # fmt: skip
NUMBERS = ("doi", "isbn", "issn", "pmid", "pmcid", "arxiv")
