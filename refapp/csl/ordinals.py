"""Ordinals, roman numerals and letters (CSL 1.0.2, "Ordinal Suffixes", "Number")."""

from __future__ import annotations

from refapp.csl.locale import Locale

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def ordinal(number: int, locale: Locale, gender: str = "") -> str:
    """`2` as `2nd`, with the suffix of the locale and, where it has one, the gender."""
    return f"{number}{_suffix(number, locale, gender)}"


def long_ordinal(number: int, locale: Locale, gender: str = "") -> str:
    """`2` as `second`; numbers without a word for it get their suffix."""
    found = locale.term(f"long-ordinal-{number:02d}", gender=gender) if 0 < number <= 10 else None
    return found or ordinal(number, locale, gender)


def _suffix(number: int, locale: Locale, gender: str) -> str:
    if locale.term("ordinal", gender=gender) is None:
        return _old_suffix(number, locale, gender)
    for name, matches in _candidates(number):
        for form in dict.fromkeys((gender, "")):
            term = locale.terms.get((name, "long", form))
            if term is not None and term.match in matches:
                return term.single
    return locale.term("ordinal", gender=gender) or ""


def _candidates(number: int) -> list[tuple[str, tuple[str, ...]]]:
    two, one = number % 100, number % 10
    found: list[tuple[str, tuple[str, ...]]] = []
    if number < 100:
        found.append((f"ordinal-{number:02d}", ("whole-number",)))
    found.append((f"ordinal-{two:02d}", ("last-two-digits", "") if two >= 10 else ("last-two-digits",)))
    found.append((f"ordinal-{one:02d}", ("last-digit", "")))
    return found


def _old_suffix(number: int, locale: Locale, gender: str) -> str:
    # CSL 1.0 had four suffixes: first, second, third and others.
    one = number % 10
    which = one if 1 <= one <= 3 and (number // 10) % 10 != 1 else 4
    return locale.term(f"ordinal-0{which}", gender=gender) or ""


def roman(number: int) -> str:
    """`14` as `xiv`; numbers beyond roman reach stay as they are."""
    if not 0 < number < 6000:
        return str(number)
    result = ""
    for value, letters in _ROMAN:
        while number >= value:
            result += letters
            number -= value
    return result


def letters(number: int) -> str:
    """0 as `a`, 25 as `z`, 26 as `aa`: the letters of year suffixes."""
    result = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        result = chr(ord("a") + rest) + result
    return result
