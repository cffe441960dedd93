"""Conditions of cs:if and cs:else-if (CSL 1.0.2, "Choose")."""

from __future__ import annotations

from collections.abc import Callable

from refapp.csl.context import BIBLIOGRAPHY, FIRST, IBID, IBID_WITH_LOCATOR, SUBSEQUENT, Context
from refapp.csl.item import NUMBER_VARIABLES
from refapp.csl.xmltree import Element

Test = Callable[[Context], bool]

_POSITIONS = {"first": FIRST, "subsequent": SUBSEQUENT, "ibid": IBID, "ibid-with-locator": IBID_WITH_LOCATOR}


def compile_condition(element: Element) -> Test:
    """The test an element's conditions and its `match` amount to."""
    tests: list[Test] = []
    for name, value in element.attributes.items():
        make = _MAKERS.get(name)
        if make is not None:
            tests.extend(make(value))
    match = element.get("match", "all")
    if len(tests) == 1:
        only = tests[0]
        return (lambda ctx: not only(ctx)) if match == "none" else only
    if match == "any":
        return lambda ctx: _any(tests, ctx)
    if match == "none":
        return lambda ctx: not _any(tests, ctx)
    return lambda ctx: _all(tests, ctx)


def asks_only_type(element: Element) -> bool:
    """Whether an element's conditions are about nothing but the item's type."""
    return not any(name in _MAKERS and name != "type" for name in element.attributes)


def _any(tests: list[Test], ctx: Context) -> bool:
    for test in tests:  # noqa: SIM110 (a generator is slower here)
        if test(ctx):
            return True
    return False


def _all(tests: list[Test], ctx: Context) -> bool:
    for test in tests:  # noqa: SIM110 (a generator is slower here)
        if not test(ctx):
            return False
    return True


def _type(value: str) -> list[Test]:
    # As in citeproc-js, any of the types will do, whatever `match` says.
    types = frozenset(value.split())
    return [lambda ctx: ctx.item.type in types]


def _variable(value: str) -> list[Test]:
    return [_one_variable(name) for name in value.split()]


def _one_variable(name: str) -> Test:
    if name == "locator":
        return lambda ctx: bool(ctx.cite and ctx.cite.locator)
    if name == "first-reference-note-number":
        return lambda ctx: bool(ctx.cite and ctx.cite.first_note)
    if name == "citation-number":
        return lambda ctx: True
    return lambda ctx: ctx.item.has(name)


def _is_numeric(value: str) -> list[Test]:
    return [_one_numeric(name) for name in value.split()]


def _one_numeric(name: str) -> Test:
    def test(ctx: Context) -> bool:
        if name in ("title", "version") and name not in NUMBER_VARIABLES:
            return ctx.item.text(name)[-1:].isdecimal()
        if name in NUMBER_VARIABLES or name == "page-first":
            return ctx.numeric(name).numeric
        return False

    return test


def _is_uncertain(value: str) -> list[Test]:
    def make(name: str) -> Test:
        def test(ctx: Context) -> bool:
            date = ctx.item.date(name)
            return date is not None and date.circa

        return test

    return [make(name) for name in value.split()]


def _locator(value: str) -> list[Test]:
    def make(label: str) -> Test:
        def test(ctx: Context) -> bool:
            if not (ctx.cite and ctx.cite.locator):
                return False
            return (ctx.numeric("locator").label or "page").replace("sub verbo", "sub-verbo") == label

        return test

    return [make(label) for label in value.replace("sub verbo", "sub-verbo").split()]


def _position(value: str) -> list[Test]:
    return [_one_position(name) for name in value.split()]


def _one_position(name: str) -> Test:
    if name == "near-note":
        return lambda ctx: bool(ctx.cite and ctx.cite.position >= SUBSEQUENT and ctx.cite.near_note)
    if name == "far-note":
        return lambda ctx: bool(ctx.cite and ctx.cite.position == SUBSEQUENT and not ctx.cite.near_note)
    wanted = _POSITIONS.get(name, FIRST)

    def test(ctx: Context) -> bool:
        if ctx.area == BIBLIOGRAPHY:
            return False
        position = ctx.cite.position if ctx.cite else FIRST
        return position == FIRST if wanted == FIRST else position >= wanted

    return test


def _disambiguate(value: str) -> list[Test]:
    def test(ctx: Context) -> bool:
        # Each condition that is met uses up one of those the item needs.
        ctx.condition_count += 1
        needed = ctx.disambiguation.conditions if ctx.disambiguation else 0
        if ctx.conditions_met < needed:
            ctx.conditions_met += 1
            return True
        return False

    return [test] if value == "true" else []


_MAKERS: dict[str, Callable[[str], list[Test]]] = {
    "type": _type,
    "variable": _variable,
    "is-numeric": _is_numeric,
    "is-uncertain-date": _is_uncertain,
    "locator": _locator,
    "position": _position,
    "disambiguate": _disambiguate,
}
