"""The names of `<meta>` tags that describe works, vocabulary by vocabulary, and what each stands for.

Highwire Press as Google Scholar asks for them, bepress, EPrints, PRISM, Dublin Core and Open Graph.
"""

from __future__ import annotations

# What stands for several things has a handler in `html_meta`; `=x` is the CSL variable x, `#x` an identifier.
HIGHWIRE = {
    "title": "title", "author": "author", "authors": "author", "editor": "editor", "editors": "editor",
    "translator": "translator", "author_institution": "affiliation", "author_affiliation": "affiliation",
    "author_orcid": "orcid", "author_email": "", "author_email_address": "", "publication_date": "date",
    "date": "date", "cover_date": "date", "year": "date", "online_date": "date", "journal_title": "=container-title",
    "journal": "=container-title", "conference_title": "=container-title", "conference": "=container-title",
    "inbook_title": "=container-title", "book_title": "=container-title",
    "conference_series_title": "=collection-title", "series_title": "=collection-title",
    "series": "=collection-title", "collection_title": "=collection-title",
    "journal_abbrev": "=container-title-short", "volume": "=volume", "issue": "=issue", "number": "=number",
    "firstpage": "first", "lastpage": "last", "pages": "=page", "num_pages": "=number-of-pages", "doi": "#doi",
    "issn": "#issn", "eissn": "#issn", "isbn": "#isbn", "pmid": "#pmid", "pmcid": "#pmcid", "arxiv_id": "#arxiv",
    "pdf_url": "pdf", "abstract_pdf_url": "", "abstract_html_url": "url", "public_url": "url",
    "fulltext_html_url": "fulltext", "full_html_url": "fulltext", "language": "language", "keywords": "keywords",
    "keyword": "keywords", "publisher": "=publisher", "publisher_place": "=publisher-place",
    "dissertation_institution": "institution", "dissertation_name": "=genre",
    "technical_report_institution": "institution", "technical_report_number": "=number", "patent_number": "=number",
    "patent_country": "=jurisdiction", "abstract": "abstract", "reference": "reference", "version": "=version",
    "section": "=section", "conference_place": "=event-place", "mjid": "", "id": "", "xml_url": "",
    "springer_api_url": "",
}  # fmt: skip
EPRINTS = {
    "title": "title", "creators_name": "author", "editors_name": "editor", "contributors_name": "contributor",
    "date": "date", "publication": "=container-title", "book_title": "=container-title",
    "event_title": "=event-title", "event_location": "=event-place", "publisher": "=publisher",
    "place_of_pub": "=publisher-place", "institution": "institution", "volume": "=volume", "number": "=issue",
    "pagerange": "=page", "pages": "=number-of-pages", "id_number": "#doi", "doi": "#doi", "issn": "#issn",
    "isbn": "#isbn", "series": "=collection-title", "abstract": "abstract", "keywords": "keywords",
    "official_url": "url", "document_url": "pdf", "type": "type", "thesis_type": "=genre", "monograph_type": "=genre",
    "citation": "", "eprintid": "", "rev_number": "", "dir": "", "eprint_status": "", "userid": "", "datestamp": "",
    "lastmod": "", "status_changed": "", "metadata_visibility": "", "ispublished": "", "full_text_status": "",
    "date_type": "", "refereed": "", "creators_id": "", "subjects": "",
}  # fmt: skip
PRISM = {
    "publicationname": "=container-title", "issn": "#issn", "eissn": "#issn", "isbn": "#isbn", "volume": "=volume",
    "number": "=issue", "issueidentifier": "=issue", "startingpage": "first", "endingpage": "last",
    "pagerange": "=page", "publicationdate": "date", "coverdate": "date", "doi": "#doi", "url": "url",
    "keyword": "keywords", "section": "=section", "edition": "=edition", "seriestitle": "=collection-title",
    "teaser": "", "rightsagent": "", "copyright": "",
}  # fmt: skip
DUBLIN_CORE = {
    "title": "title", "creator": "author", "creator.personalname": "author", "contributor": "contributor",
    "contributor.author": "author", "contributor.editor": "editor", "date": "date", "date.issued": "date",
    "issued": "date", "date.created": "created", "created": "created", "date.available": "created",
    "available": "created", "date.accessioned": "", "publisher": "=publisher", "identifier": "identifier",
    "identifier.doi": "#doi", "identifier.uri": "url", "identifier.issn": "#issn", "identifier.isbn": "#isbn",
    "identifier.url": "url", "identifier.pagenumber": "=page", "source": "source", "source.issn": "#issn",
    "source.issue": "=issue", "source.volume": "=volume", "source.uri": "", "ispartof": "=container-title",
    "relation.ispartof": "=container-title", "relation.ispartofseries": "=collection-title", "language": "language",
    "subject": "keywords", "description": "abstract", "description.abstract": "abstract", "abstract": "abstract",
    "type": "type", "type.articletype": "type", "rights": "", "format": "", "citation.volume": "=volume",
    "citation.issue": "=issue", "citation.spage": "first", "citation.epage": "last",
}  # fmt: skip
OPEN_GRAPH = {
    "og:title": "title", "og:site_name": "=container-title", "og:url": "url", "og:locale": "language",
    "article:author": "author", "article:published_time": "date", "article:tag": "keywords", "book:author": "author",
    "book:isbn": "#isbn", "book:release_date": "date", "book:tag": "keywords", "author": "author",
    "dcterms.date": "date", "parsely-title": "title", "parsely-author": "author", "parsely-pub-date": "date",
    "sailthru.author": "author", "sailthru.date": "date", "twitter:title": "title", "og:type": "type",
    "keywords": "keywords", "news_keywords": "keywords", "datepublished": "date", "date": "date",
}  # fmt: skip
# How the names of a vocabulary begin, the most trusted first.
VOCABULARIES = (
    (("citation_",), HIGHWIRE),
    (("bepress_citation_",), HIGHWIRE),
    (("wkhealth_",), HIGHWIRE),
    (("eprints.",), EPRINTS),
    (("prism.", "prism:"), PRISM),
    (("dc.", "dc:", "dcterms.", "dcterms:"), DUBLIN_CORE),
)
# What a tag that is there tells about the kind.
KINDS = {
    "patent_number": "patent", "dissertation_institution": "thesis", "dissertation_name": "thesis",
    "technical_report_institution": "report", "technical_report_number": "report",
    "conference_title": "paper-conference", "conference": "paper-conference", "inbook_title": "chapter",
    "book_title": "chapter", "journal_title": "article-journal", "journal": "article-journal",
    "publicationname": "article-journal", "publication": "article-journal", "firstpage": "article-journal",
    "isbn": "book", "arxiv_id": "article",
}  # fmt: skip
TYPES = {
    "article": "article-journal", "journal article": "article-journal", "text.serial.journal": "article-journal",
    "book_section": "chapter", "book section": "chapter", "conference_item": "paper-conference",
    "monograph": "report", "thesis": "thesis", "doctoral thesis": "thesis", "master thesis": "thesis",
    "dissertation": "thesis", "patent": "patent", "book": "book", "dataset": "dataset", "software": "software",
    "image": "graphic", "video": "motion_picture", "report": "report", "working paper": "report",
    "technical report": "report", "preprint": "article", "conference paper": "paper-conference",
    "book chapter": "chapter", "book part": "chapter", "map": "map", "lecture": "speech", "presentation": "speech",
    "newspaperarticle": "article-newspaper", "blogpost": "post-weblog",
}  # fmt: skip
