"""Elements of MODS beside CSL's variables, in tables used for reading and for writing.

Sources: MODS 3.8 user guidelines (Library of Congress), the MARC relator codes and MARC genre terms, and the genres
that Zotero and bibutils write.
"""

from __future__ import annotations

# CSL variable, path. The first row of a variable is where it is written; `@` names a relatedItem's type.
PLACES = (
    ("publisher", "originInfo/publisher"),
    ("publisher", "relatedItem@host/originInfo/publisher"),
    ("publisher-place", "originInfo/place/placeTerm"),
    ("publisher-place", "relatedItem@host/originInfo/place/placeTerm"),
    ("edition", "originInfo/edition"),
    ("edition", "relatedItem@host/originInfo/edition"),
    ("archive", "location/physicalLocation"),
    ("call-number", "location/shelfLocator"),
    ("call-number", "classification"),
    ("medium", "physicalDescription/form"),
    ("license", "accessCondition"),
    ("original-publisher", "relatedItem@original/originInfo/publisher"),
    ("original-publisher-place", "relatedItem@original/originInfo/place/placeTerm"),
    ("original-date", "relatedItem@original/originInfo/dateIssued"),
    ("reviewed-genre", "relatedItem@reviewOf/genre"),
)
VARIABLE_OF = {path: variable for variable, path in PLACES}
PLACE_OF = dict(reversed(PLACES))

# CSL variable, type of a part's `detail`.
DETAILS = (
    ("volume", "volume"),
    ("issue", "issue"),
    ("issue", "number"),
    ("chapter-number", "chapter"),
    ("section", "section"),
    ("number", "report number"),
    ("part-number", "part"),
    ("supplement-number", "supplement"),
    ("page", "page"),
)
VARIABLE_OF_DETAIL = {detail: variable for variable, detail in DETAILS}
TITLE_OF_DETAIL = {"volume": "volume-title", "part-number": "part-title"}
DETAIL_OF = {variable: detail for variable, detail in reversed(DETAILS) if variable != "page"}

# Genre, kind. The first row of a kind that is a MARC genre term is written beside CSL's own name.
GENRES = (
    ("article", "article-journal"),
    ("journal article", "article-journal"),
    ("journalarticle", "article-journal"),
    ("magazinearticle", "article-magazine"),
    ("magazine article", "article-magazine"),
    ("newspaper article", "article-newspaper"),
    ("newspaperarticle", "article-newspaper"),
    ("book", "book"),
    ("monograph", "book"),
    ("ebook", "book"),
    ("book chapter", "chapter"),
    ("booksection", "chapter"),
    ("book section", "chapter"),
    ("chapter", "chapter"),
    ("conference publication", "paper-conference"),
    ("conferencepaper", "paper-conference"),
    ("conference paper", "paper-conference"),
    ("thesis", "thesis"),
    ("theses", "thesis"),
    ("dissertation", "thesis"),
    ("ph.d. thesis", "thesis"),
    ("masters thesis", "thesis"),
    ("academic dissertation", "thesis"),
    ("technical report", "report"),
    ("report", "report"),
    ("web site", "webpage"),
    ("web page", "webpage"),
    ("webpage", "webpage"),
    ("blogpost", "post-weblog"),
    ("weblog", "post-weblog"),
    ("forumpost", "post"),
    ("patent", "patent"),
    ("computer program", "software"),
    ("computerprogram", "software"),
    ("software", "software"),
    ("dataset", "dataset"),
    ("data set", "dataset"),
    ("map", "map"),
    ("motion picture", "motion_picture"),
    ("film", "motion_picture"),
    ("videorecording", "motion_picture"),
    ("sound", "song"),
    ("audiorecording", "song"),
    ("letter", "personal_communication"),
    ("email", "personal_communication"),
    ("manuscript", "manuscript"),
    ("unpublished", "manuscript"),
    ("preprint", "article"),
    ("review", "review"),
    ("book review", "review-book"),
    ("legal case and case notes", "legal_case"),
    ("case", "legal_case"),
    ("legislation", "legislation"),
    ("statute", "legislation"),
    ("bill", "bill"),
    ("hearing", "hearing"),
    ("encyclopedia", "entry-encyclopedia"),
    ("encyclopediaarticle", "entry-encyclopedia"),
    ("dictionary", "entry-dictionary"),
    ("dictionaryentry", "entry-dictionary"),
    ("periodical", "periodical"),
    ("standard or specification", "standard"),
    ("speech", "speech"),
    ("presentation", "speech"),
    ("interview", "interview"),
    ("art original", "graphic"),
    ("artwork", "graphic"),
    ("picture", "graphic"),
    ("score", "musical_score"),
)
KIND_OF_GENRE = dict(GENRES)
GENRE_OF = {
    kind: genre
    for genre, kind in reversed(GENRES)
    if genre in {"article", "book", "conference publication", "thesis", "technical report", "web site", "patent",
                 "computer program", "map", "motion picture", "sound", "letter", "legal case and case notes",
                 "legislation", "encyclopedia", "dictionary", "periodical", "standard or specification", "speech",
                 "interview", "art original", "review", "score"}
}  # fmt: skip
# What only tells about the whole that a part is in.
HOST_GENRES = frozenset(("periodical", "academic journal", "journal", "magazine", "newspaper", "book", "collection"))
KIND_OF_RESOURCE = {
    "audio": "song",
    "dataset": "dataset",
    "software": "software",
    "cartographic": "map",
    "notated music": "musical_score",
    "sound recording": "song",
    "sound recording-musical": "song",
    "still image": "graphic",
    "moving image": "motion_picture",
    "software, multimedia": "software",
}
RESOURCE_OF = {
    "map": "cartographic",
    "musical_score": "notated music",
    "song": "sound recording-musical",
    "graphic": "still image",
    "figure": "still image",
    "motion_picture": "moving image",
    "software": "software, multimedia",
}

# CSL name variable, MARC relator code.
ROLES = (
    ("author", "aut"),
    ("author", "cre"),
    ("author", "dis"),
    ("author", "inv"),
    ("author", "prg"),
    ("editor", "edt"),
    ("editor-translator", "edt"),
    ("editorial-director", "edd"),
    ("editorial-director", "pbd"),
    ("translator", "trl"),
    ("contributor", "ctb"),
    ("contributor", "ths"),
    ("contributor", "dgs"),
    ("composer", "cmp"),
    ("director", "drt"),
    ("director", "fmd"),
    ("illustrator", "ill"),
    ("interviewer", "ivr"),
    ("recipient", "rcp"),
    ("compiler", "com"),
    ("narrator", "nrt"),
    ("producer", "pro"),
    ("performer", "prf"),
    ("curator", "cur"),
    ("host", "hst"),
    ("organizer", "orm"),
    ("chair", "mod"),
    ("script-writer", "aus"),
)
# The same in words, where they differ from CSL's names.
ROLE_WORDS = {
    "creator": "author", "dissertant": "author", "inventor": "author", "programmer": "author",
    "film director": "director", "television director": "director", "addressee": "recipient", "moderator": "chair",
    "screenwriter": "script-writer", "author of screenplay, etc.": "script-writer", "film producer": "producer",
    "publishing director": "editorial-director", "editor of compilation": "editor", "volume editor": "editor",
    "series editor": "collection-editor",
}  # fmt: skip
# Who publishes; a university that grants a degree does.
PUBLISHERS = frozenset(("publisher", "pbl", "degree granting institution", "dgg"))
ROLE_OF_CODE = {code: role for role, code in reversed(ROLES)}
CODE_OF_ROLE = {role: code for role, code in reversed(ROLES) if role != "editor-translator"}

# Type of identifier, our scheme.
SCHEMES = {
    "doi": "doi",
    "isbn": "isbn",
    "issn": "issn",
    "pmid": "pmid",
    "pubmed": "pmid",
    "medline": "pmid",
    "pmcid": "pmcid",
    "pmc": "pmcid",
    "arxiv": "arxiv",
    "zotero": "zotero",
    "cristin": "cristin",
    "tiki": "tiki",
}
SCHEME_ORDER = ("doi", "isbn", "issn", "pmid", "pmcid", "arxiv", "zotero", "cristin", "tiki")

# Types of identifier that are a report's or patent's own number.
NUMBER_TYPES = frozenset(("strn", "report number", "reportnumber", "patent number", "standard number"))
CONTENTS = "table of contents"  # the title of the note it becomes

# Type of a related item, kind of relation; and the way back.
KIND_OF_RELATION = {"references": "cites", "host": "part-of"}
TYPE_OF_RELATION = {"cites": "references"}

# The order of a record's elements, as in the guidelines.
ORDER = {
    name: place
    for place, name in enumerate(
        "titleInfo name typeOfResource genre originInfo language physicalDescription abstract tableOfContents "
        "targetAudience note subject classification relatedItem identifier location accessCondition part extension "
        "recordInfo".split()
    )
}
