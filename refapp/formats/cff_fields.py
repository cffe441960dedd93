"""Keys of the Citation File Format beside CSL's, in tables used for reading and for writing (schema 1.2.0)."""

from __future__ import annotations

# Type of a reference, kind. The first row of a kind is what it is written as.
TYPES = (
    ("article", "article-journal"), ("magazine-article", "article-magazine"),
    ("newspaper-article", "article-newspaper"),
    ("book", "book"), ("edited-work", "book"), ("manual", "book"), ("proceedings", "book"),
    ("conference-paper", "paper-conference"), ("report", "report"), ("government-document", "report"),
    ("thesis", "thesis"), ("unpublished", "manuscript"), ("historical-work", "classic"), ("website", "webpage"),
    ("blog", "post-weblog"), ("conference", "event"), ("grant", "document"), ("generic", "document"),
    ("data", "dataset"), ("database", "dataset"), ("dataset", "dataset"), ("software", "software"),
    ("software-code", "software"), ("software-container", "software"), ("software-executable", "software"),
    ("software-virtual-machine", "software"), ("film-broadcast", "motion_picture"), ("multimedia", "motion_picture"),
    ("video", "motion_picture"), ("audiovisual", "motion_picture"), ("sound-recording", "song"), ("music", "song"),
    ("musical-recording", "song"), ("slides", "speech"), ("art", "graphic"), ("map", "map"), ("patent", "patent"),
    ("pamphlet", "pamphlet"), ("personal-communication", "personal_communication"), ("legal-case", "legal_case"),
    ("legal-rule", "regulation"), ("statute", "legislation"), ("bill", "bill"), ("hearing", "hearing"),
    ("standard", "standard"), ("dictionary", "entry-dictionary"), ("encyclopedia", "entry-encyclopedia"),
    ("serial", "periodical"), ("interview", "interview"), ("catalogue", "book"),
)  # fmt: skip
KIND_OF_TYPE = dict(TYPES)
TYPE_OF_KIND = {kind: type_ for type_, kind in reversed(TYPES)} | {
    "dataset": "dataset",
    "document": "generic",
    "article": "article",
    "chapter": "book",
}
ROOT_TYPES = ("software", "dataset")

# CSL variable, key. The first row of a variable is where it is written.
FIELDS = (
    ("container-title", "journal"), ("container-title", "collection-title"), ("title-short", "abbreviation"),
    ("volume", "volume"), ("issue", "issue"), ("number", "number"), ("edition", "edition"), ("section", "section"),
    ("medium", "medium"), ("genre", "thesis-type"), ("version", "version"), ("number-of-pages", "pages"),
    ("number-of-volumes", "number-volumes"), ("volume-title", "volume-title"), ("status", "status"),
    ("source", "database"), ("division", "department"), ("call-number", "entry"), ("license", "license"),
    ("original-date", "year-original"), ("genre", "data-type"), ("medium", "format"),
    ("jurisdiction", "patent-states"), ("collection-title", "collection-title"),
)  # fmt: skip
VARIABLE_OF = {key: variable for variable, key in reversed(FIELDS)}
KEY_OF = dict(reversed(FIELDS))
# Of a conference paper the proceedings are a collection; of a book it is a series.
COLLECTIONS = frozenset(("paper-conference", "chapter"))
WHOLES = frozenset(("book", "report", "thesis", "pamphlet", "standard"))
# Here `title` is the whole's and `term` the entry's.
ENTRIES = frozenset(("entry-dictionary", "entry-encyclopedia"))
# Entity, CSL variables of its name and its place.
ENTITIES = {
    "publisher": ("publisher", "publisher-place"),
    "institution": ("publisher", "publisher-place"),
    "conference": ("event-title", "event-place"),
    "location": ("archive", "archive-place"),
}

ROLES = {
    "authors": "author",
    "editors": "editor",
    "editors-series": "collection-editor",
    "translators": "translator",
    "recipients": "recipient",
    "senders": "author",
}
# Key of a person, part of a creator.
PERSON = (
    ("family-names", "family"),
    ("given-names", "given"),
    ("name-particle", "particle"),
    ("name-suffix", "suffix"),
    ("name", "literal"),
    ("affiliation", "affiliation"),
    ("website", "url"),
)
LINKS = ("repository-code", "repository", "repository-artifact", "license-url")
NUMBERS = ("doi", "isbn", "issn", "pmcid", "nihmsid")
OTHER_SCHEMES = frozenset("isbn issn pmid pmcid arxiv zotero cristin tiki".split())

# What a file says about the work it lies beside; the rest is for works it refers to.
ROOT = frozenset(
    "title type authors abstract date-released doi identifiers keywords url version repository-code repository "
    "repository-artifact license-url license".split()
)
# The order keys are read in, whatever the order in the file, so that writing keeps it.
ORDER = (
    "type title term authors editors editors-series translators senders recipients date-released date-published "
    "issue-date year month year-original date-accessed date-downloaded doi isbn issn pmcid nihmsid identifiers url "
    "repository-code repository repository-artifact license license-url journal collection-title collection-doi "
    "abbreviation volume issue number edition section medium format thesis-type data-type version pages number-volumes "
    "volume-title status database department entry patent-states start end publisher institution conference location "
    "keywords languages abstract notes scope"
).split()
