"""MARC 21 fields beside CSL's variables (Library of Congress, MARC 21 Format for Bibliographic Data)."""

from __future__ import annotations

# CSL variable, tag, subfields whose words are joined. The first row of a variable that a record tells is its value.
FIELDS = (
    ("edition", "250", "a"),
    ("collection-title", "490", "a"),
    ("collection-title", "830", "a"),
    ("collection-title", "440", "a"),
    ("collection-number", "490", "v"),
    ("collection-number", "830", "v"),
    ("call-number", "050", "ab"),
    ("number", "088", "a"),
    ("container-title", "773", "t"),
    ("scale", "255", "a"),
    ("genre", "502", "b"),
    ("event-title", "111", "a"),
    ("event-title", "711", "a"),
    ("original-title", "240", "a"),
    ("version", "251", "a"),
)

# Position 6 of the leader: the kind of a whole (monograph).
KINDS = {
    "a": "book",
    "c": "musical_score",
    "d": "musical_score",
    "e": "map",
    "f": "map",
    "g": "motion_picture",
    "i": "song",
    "j": "song",
    "k": "graphic",
    "m": "software",
    "p": "collection",
    "r": "graphic",
    "t": "manuscript",
}

# Words for relations in records without relator codes (English, German, Nordic, French).
ROLE_WORDS = {
    "author": "author",
    "verfasser": "author",
    "verfasserin": "author",
    "forfatter": "author",
    "auteur": "author",
    "editor": "editor",
    "ed": "editor",
    "eds": "editor",
    "edited by": "editor",
    "herausgeber": "editor",
    "herausgeberin": "editor",
    "hrsg": "editor",
    "redaktør": "editor",
    "utgiver": "editor",
    "éditeur scientifique": "editor",
    "translator": "translator",
    "tr": "translator",
    "übersetzer": "translator",
    "übersetzerin": "translator",
    "oversetter": "translator",
    "traducteur": "translator",
    "illustrator": "illustrator",
    "ill": "illustrator",
    "composer": "composer",
    "komponist": "composer",
    "director": "director",
    "film director": "director",
    "narrator": "narrator",
    "contributor": "contributor",
    "thesis advisor": "contributor",
}
SUBJECTS = frozenset("600 610 611 630 647 648 650 651 653 655".split())
NOTES = frozenset("500 501 504 518 546 586".split())

# Tag, subfields that are understood where the field is; of the others what is left is kept. Linking numbers ($6, $8)
# and where a field comes from ($5) belong to the catalogue.
UNDERSTOOD = {
    "020": "a", "022": "a", "024": "a2", "041": "a", "050": "ab", "088": "a", "100": "a", "110": "ab", "111": "a",
    "240": "a", "245": "abcnp", "250": "a", "251": "a", "255": "a", "260": "abc", "264": "abc", "300": "a",
    "440": "avx", "490": "avx", "502": "abc", "520": "ab", "700": "a", "710": "ab", "711": "a", "720": "a",
    "773": "tgxz", "830": "avx", "856": "uqz3y", "966": "uz3y",
    **dict.fromkeys(SUBJECTS, "abcdfgnptvxyz"), **dict.fromkeys(NOTES, "ab"),
}  # fmt: skip
CATALOGUE = frozenset("568")
# Kind of content, medium and carrier: they told the kind.
OF_THE_KIND = frozenset(("336", "337", "338"))
