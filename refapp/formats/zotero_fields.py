"""Zotero's item types, fields and creator types, and what CSL calls them: the `csl` section of its schema.json.

Type-specific fields (`bookTitle`) go by their base field (`publicationTitle`), as in Zotero's baseFieldMappings.
"""

from __future__ import annotations


def _pairs(text: str) -> dict[str, str]:
    """`a:b c:d` as a table."""
    return dict(pair.split(":") for pair in text.split())


KIND_OF = _pairs(
    "annotation:document artwork:graphic attachment:document audioRecording:song bill:bill blogPost:post-weblog "
    "book:book bookSection:chapter case:legal_case computerProgram:software conferencePaper:paper-conference "
    "dataset:dataset dictionaryEntry:entry-dictionary document:document email:personal_communication "
    "encyclopediaArticle:entry-encyclopedia film:motion_picture forumPost:post hearing:hearing "
    "instantMessage:personal_communication interview:interview journalArticle:article-journal "
    "letter:personal_communication magazineArticle:article-magazine manuscript:manuscript map:map "
    "newspaperArticle:article-newspaper note:document patent:patent podcast:broadcast preprint:article "
    "presentation:speech radioBroadcast:broadcast report:report standard:standard statute:legislation "
    "thesis:thesis tvBroadcast:broadcast videoRecording:motion_picture webpage:webpage"
)

BASE_OF = {
    name: base
    for base, names in {
        "title": "caseName nameOfAct subject",
        "publicationTitle": (
            "blogTitle bookTitle dictionaryTitle encyclopediaTitle forumTitle proceedingsTitle programTitle "
            "websiteTitle"
        ),
        "publisher": "company distributor institution label network organization repository studio university",
        "place": "repositoryLocation country",
        "authority": "court legislativeBody issuingAuthority",
        "date": "dateDecided dateEnacted issueDate",
        "number": (
            "archiveID billNumber docketNumber documentNumber episodeNumber identifier patentNumber publicLawNumber "
            "reportNumber"
        ),
        "pages": "codePages firstPage",
        "volume": "codeVolume reporterVolume",
        "medium": "artworkMedium audioFileType audioRecordingFormat format interviewMedium videoRecordingFormat",
        "type": (
            "genre letterType manuscriptType mapType postType presentationType reportType thesisType websiteType "
            "videoRecordingType audioRecordingType"
        ),
        "status": "legalStatus",
        "versionNumber": "version",
    }.items()
    for name in names.split()
}

# Where two fields have one variable, the first of them that is filled takes it.
VARIABLE_OF = _pairs(
    "archive:archive archiveLocation:archive_location authority:authority callNumber:call-number "
    "applicationNumber:call-number session:chapter-number seriesNumber:collection-number "
    "seriesTitle:collection-title series:collection-title publicationTitle:container-title "
    "reporter:container-title code:container-title journalAbbreviation:container-title-short "
    "artworkSize:dimensions runningTime:dimensions edition:edition eventPlace:event-place "
    "meetingName:event-title conferenceName:event-title type:genre programmingLanguage:genre issue:issue "
    "priorityNumbers:issue medium:medium system:medium number:number numPages:number-of-pages "
    "numberOfVolumes:number-of-volumes originalPublisher:original-publisher "
    "originalPlace:original-publisher-place originalTitle:original-title partNumber:part-number "
    "partTitle:part-title pages:page publisher:publisher assignee:publisher place:publisher-place "
    "history:references references:references scale:scale section:section committee:section "
    "libraryCatalog:source status:status shortTitle:title-short url:URL versionNumber:version "
    "volume:volume codeNumber:volume"
)
DATE_OF = _pairs("date:issued accessDate:accessed filingDate:submitted originalDate:original-date")
SCHEME_OF = _pairs("DOI:doi ISBN:isbn ISSN:issn PMID:pmid PMCID:pmcid")

ROLE_OF = _pairs(
    "artist:author author:author bookAuthor:container-author cartographer:author castMember:performer chair:chair "
    "composer:composer contributor:contributor creator:author director:director editor:editor "
    "executiveProducer:executive-producer guest:guest host:host interviewee:author interviewer:interviewer "
    "inventor:author narrator:narrator organizer:organizer originalCreator:original-author performer:author "
    "podcaster:host presenter:author producer:producer programmer:author recipient:recipient "
    "reviewedAuthor:reviewed-author scriptwriter:script-writer seriesCreator:series-creator "
    "seriesEditor:collection-editor sponsor:author translator:translator"
)

# What items hold besides their fields: told elsewhere, or of use to Zotero alone.
NO_FIELDS = frozenset(
    "itemType itemID itemKey key version libraryID library uri select citationKey citekey creators tags notes "
    "attachments collections relations seeAlso dateAdded dateModified extra note "
    "linkMode contentType mimeType charset filename path md5 mtime inPublications annotations "
    "firstCreator localPath synced citation-key itemTypeID createdByUserID lastModifiedByUserID".split()
)


def base_of(field: str) -> str:
    """The base field of `field`, which may be itself."""
    return BASE_OF.get(field, field)


def variable_of(item_type: str, field: str) -> str:
    """The CSL variable of a base field, or an empty text. The place of a talk is where it was held."""
    if field == "place" and item_type == "presentation":
        return "event-place"
    return VARIABLE_OF.get(field, "")
