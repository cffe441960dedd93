"""Words of dates in English, the Nordic languages, Dutch and German: months, seasons, about, BC, none yet."""

from __future__ import annotations

import re

MONTHS = "january february march april may june july august september october november december".split()
SEASONS = ("spring", "summer", "autumn", "winter")
MONTH_NUMBERS = {name[:length]: n for n, name in enumerate(MONTHS, 1) for length in range(3, len(name) + 1)} | {
    name: number
    for number, names in enumerate(
        (
            "januar januari jänner",
            "februar februari",
            "mars marts maart märz",
            "",
            "mai maj mei",
            "juni",
            "juli",
            "augusti augustus",
            "",
            "oktober okt",
            "",
            "desember des dezember dez",
        ),
        1,
    )
    for name in names.split()
}
SEASON_NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "spring vår våren forår frühling frühjahr lente",
            "summer sommer sommeren sommar sommaren zomer",
            "autumn fall høst høsten haust hausten efterår höst herbst herfst",
            "winter vinter vinteren",
        ),
        1,
    )
    for name in names.split()
}
ABOUT = re.compile(
    r"^(?:c\.|ca\.?|circa|about|around|approx\.?|approximately|rundt|omkring|om lag|omtrent|cirka)\s*(?=\d)",
    re.IGNORECASE,
)
BEFORE_CHRIST = re.compile(r"\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|f\.?\s?kr\.?|fvt\.?|v\.?\s?chr\.?)$", re.IGNORECASE)
_NOT_YET = frozenset(
    "forthcoming|in press|in preparation|submitted|accepted|under review|to appear|i trykk|i trykken|kommer|kjem|"
    "under utgiving|under utgivelse|under arbeid|innsendt|akseptert|antatt".split("|")
)
_UNDATED = frozenset("n.d.|n. d.|nd|undated|no date|u.å.|u. å.|udatert|uten år|utan år|s.a.".split("|"))


def is_not_yet(words: str) -> bool:
    """Whether `words` say that a work has not appeared yet."""
    return words.strip().casefold() in _NOT_YET


def is_undated(words: str) -> bool:
    """Whether `words` say that a work has no date."""
    return words.strip().casefold() in _UNDATED
