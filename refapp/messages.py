"""Codes and arguments to sentences. The English ones are in `resources/messages.toml`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from refapp.model.problems import Problem
from refapp.resources import resource


@cache
def catalogue() -> Mapping[str, str]:
    """Every code with its English sentence; `{name}` stands for an argument."""
    import tomllib  # nothing is said before the first paint

    with resource("messages.toml").open("rb") as file:
        tables = tomllib.load(file)
    return {code: str(text) for table in tables.values() for code, text in table.items()}


def sentence(
    code: str, args: Mapping[str, str | int] | None = None, translate: Callable[[str], str] = lambda text: text
) -> str:
    """The sentence of `code` filled with `args`, through `translate`; the bare code where there is none.

    An argument `count` chooses the code `<code>-one` when it is 1 and that exists.
    """
    args = args or {}
    if args.get("count") == 1 and f"{code}-one" in catalogue():
        code = f"{code}-one"
    template = translate(catalogue().get(code, code))
    return template.format_map(_Known(args))


def problem_sentence(problem: Problem, translate: Callable[[str], str] = lambda text: text) -> str:
    """The sentence of a problem, with the line it concerns where that is known."""
    text = sentence(problem.code, problem.args, translate)
    return f"{text} ({translate('line')} {problem.line})" if problem.line else text


def place_words(place: str, translate: Callable[[str], str] = lambda text: text) -> str:
    """A place in a file, as records have it (`line 4`, `item 3`), its word through `translate`."""
    word, blank, rest = place.partition(" ")
    return f"{translate(word)}{blank}{rest}" if word in ("line", "item") else place


class _Known(dict[str, "str | int"]):
    """Arguments; one that is missing stays visible as {name}."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"
