"""Languages as formats tell them, and their BCP 47 tags.

Codes of three letters are those of ISO 639-2, bibliographic and terminological; names those of babel and polyglossia
(`langid` and `language` of BibLaTeX), which are English ones.
"""

from __future__ import annotations

_TAGS = {
    "english": "en", "american": "en-US", "british": "en-GB", "canadian": "en-CA", "australian": "en-AU",
    "newzealand": "en-NZ", "usenglish": "en-US", "ukenglish": "en-GB", "ngerman": "de", "german": "de",
    "naustrian": "de-AT", "austrian": "de-AT", "nswissgerman": "de-CH", "swissgerman": "de-CH", "french": "fr",
    "francais": "fr", "canadien": "fr-CA", "acadian": "fr-CA", "norsk": "nb", "nynorsk": "nn", "norwegian": "no",
    "swedish": "sv", "danish": "da", "finnish": "fi", "icelandic": "is", "faroese": "fo", "samin": "se",
    "dutch": "nl", "spanish": "es", "catalan": "ca", "basque": "eu", "galician": "gl", "portuguese": "pt",
    "portuges": "pt", "brazilian": "pt-BR", "brazil": "pt-BR", "italian": "it", "romanian": "ro", "latin": "la",
    "greek": "el", "ancientgreek": "grc", "russian": "ru", "ukrainian": "uk", "belarusian": "be", "polish": "pl",
    "czech": "cs", "slovak": "sk", "slovene": "sl", "slovenian": "sl", "croatian": "hr", "serbian": "sr",
    "bosnian": "bs", "bulgarian": "bg", "macedonian": "mk", "hungarian": "hu", "magyar": "hu", "estonian": "et",
    "latvian": "lv", "lithuanian": "lt", "turkish": "tr", "hebrew": "he", "arabic": "ar", "persian": "fa",
    "farsi": "fa", "hindi": "hi", "chinese": "zh", "japanese": "ja", "korean": "ko", "thai": "th",
    "vietnamese": "vi", "indonesian": "id", "irish": "ga", "welsh": "cy", "scottish": "gd", "breton": "br",
    "esperanto": "eo", "afrikaans": "af", "albanian": "sq", "armenian": "hy", "georgian": "ka",
}  # fmt: skip
_BABEL: dict[str, str] = {}
for _name, _tag in _TAGS.items():
    _BABEL.setdefault(_tag, _name)
_BABEL |= {"no": "norwegian"}
_CODES = dict(
    pair.split(":")
    for pair in (
        "afr:af alb:sq sqi:sq amh:am ara:ar arm:hy hye:hy aze:az baq:eu eus:eu bel:be ben:bn bos:bs bre:br bul:bg "
        "bur:my mya:my cat:ca chi:zh zho:zh cze:cs ces:cs wel:cy cym:cy dan:da ger:de deu:de dut:nl nld:nl "
        "gre:el ell:el eng:en epo:eo est:et fao:fo per:fa fas:fa fin:fi fre:fr fra:fr fry:fy gla:gd gle:ga "
        "glg:gl geo:ka kat:ka guj:gu heb:he hin:hi hrv:hr hun:hu ice:is isl:is ind:id ita:it jpn:ja kan:kn "
        "kaz:kk khm:km kir:ky kor:ko lao:lo lat:la lav:lv lit:lt ltz:lb mac:mk mkd:mk mal:ml mar:mr may:ms "
        "msa:ms mlt:mt mon:mn nep:ne nno:nn nob:nb nor:no oci:oc pol:pl por:pt rum:ro ron:ro rus:ru san:sa "
        "sin:si slo:sk slk:sk slv:sl sme:se som:so spa:es srp:sr swa:sw swe:sv tam:ta tel:te tgl:tl tha:th "
        "tur:tr ukr:uk urd:ur uzb:uz vie:vi yid:yi"
    ).split()
)
_LONG: dict[str, str] = {}
for _long, _short in _CODES.items():
    _LONG.setdefault(_short, _long)


def language_tag(text: str) -> str:
    """The BCP 47 tag of a code (`eng`) or an English name (`English`); anything else as it is."""
    text = text.strip()
    return _CODES.get(text.lower()) or to_tag(text)


def three_letters(tag: str) -> str:
    """The bibliographic code of three letters for a plain tag of two, or an empty text."""
    return _LONG.get(tag, "")


def language_name(tag: str) -> str:
    """The English name of a language, where its tag can be had back from it; else the tag."""
    name = to_babel(tag).capitalize()
    return name if name and to_tag(name) == tag else tag


def to_tag(name: str) -> str:
    """The BCP 47 tag of a language name, or the text as it is."""
    return _TAGS.get(name.strip().lower().removeprefix("lang"), name.strip())


def to_babel(tag: str) -> str:
    """The name babel knows a language by, or an empty text."""
    return _BABEL.get(tag, "")
