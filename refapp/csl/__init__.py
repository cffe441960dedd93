"""A citation processor for CSL 1.0.2: usable on its own, with the standard library only.

style = Style.parse(style_file_text)
locale = Locale.load("en-US", read_locale_file)     # a function from a code to the text of a locale file
processor = Processor(style, locale)                # compiled once, no state, for any thread
document = processor.document(csl_json_items)
changed = document.update(citations)                # the citations whose text changed
document.citations[0].html                          # also .text and .rtf
document.bibliography().html
processor.cite([item]).text                         # short forms for one citation …
processor.bibliography_of(items).html               # … and for a bibliography alone
"""

from refapp.csl.collation import collation
from refapp.csl.document import Document
from refapp.csl.errors import CslError
from refapp.csl.locale import Locale
from refapp.csl.processor import Processor
from refapp.csl.results import Bibliography, Citation, Entry
from refapp.csl.style import Style

__all__ = [
    "Bibliography",
    "Citation",
    "CslError",
    "Document",
    "Entry",
    "Locale",
    "Processor",
    "Style",
    "collation",
]
