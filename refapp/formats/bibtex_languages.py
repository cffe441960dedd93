"""Language names of babel and polyglossia (as `langid` and `language` use them) and BCP 47 tags."""

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


def to_tag(name: str) -> str:
    """The BCP 47 tag of a language name, or the text as it is."""
    return _TAGS.get(name.strip().lower().removeprefix("lang"), name.strip())


def to_babel(tag: str) -> str:
    """The name babel knows a language by, or an empty text."""
    return _BABEL.get(tag, "")
