"""The kinds of works, which are the CSL 1.0.2 item types, and the names CSL has for creators and dates."""

from __future__ import annotations

KINDS = (
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection "
    "dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case "
    "legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance "
    "periodical personal_communication post post-weblog regulation report review review-book software song speech "
    "standard thesis treaty webpage"
).split()

CREATOR_ROLES = (
    "author editor translator container-author collection-editor editorial-director director performer composer "
    "illustrator interviewer recipient reviewed-author chair compiler contributor curator executive-producer guest "
    "host narrator organizer original-author producer script-writer series-creator editor-translator"
).split()

DATE_VARIABLES = ("issued", "accessed", "event-date", "original-date", "submitted", "available-date")

# CSL variables that are identifiers in the model.
IDENTIFIER_VARIABLES = {"DOI": "doi", "ISBN": "isbn", "ISSN": "issn", "PMID": "pmid", "PMCID": "pmcid"}
