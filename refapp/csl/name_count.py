"""How many names to show, and how much of each (CSL 1.0.2, "Et-al Abbreviation" and "Disambiguation")."""

from __future__ import annotations

from refapp.csl.context import Context
from refapp.csl.name import Name
from refapp.csl.name_options import NameOptions

NO_NAMESET = 10_000  # a nameset that disambiguation does not reach


def shown_names(ctx: Context, options: NameOptions, total: int, nameset: int) -> tuple[int, bool]:
    """How many of `total` names to show, and whether others are left out (spec, "Et-al Abbreviation")."""
    minimum, first = options.et_al_min, options.et_al_use_first
    position = ctx.cite.position if ctx.cite else 0
    if position:
        minimum = options.subsequent_min or minimum
        first = options.subsequent_use_first or first
    limit = total
    asked = ctx.disambiguation
    wanted = asked.names[nameset] if asked is not None and nameset < len(asked.names) else 0
    if ctx.looking and wanted:
        limit = wanted
    elif minimum and first >= 0 and total >= minimum:
        limit = max(first, wanted) if not ctx.sorting else first
    if options.et_al_use_last and not ctx.looking and minimum and limit > minimum - 2:
        limit = minimum - 2
    if minimum and minimum < first:
        limit = total
    return min(limit, total), total > limit


def name_level(ctx: Context, options: NameOptions, name: Name, nameset: int, index: int) -> int:
    """How much of a given name to show: 0 none, 1 initials, 2 all."""
    level = 0 if options.form == "short" else 1 if options.initialize_with is not None else 2
    if ctx.sorting:
        ctx.names_seen.append((index, name))
        return level
    asked = ctx.disambiguation
    given = -1
    if asked is not None and nameset < len(asked.givens) and index < len(asked.givens[nameset]):
        given = asked.givens[nameset][index]
    if not name.is_person:
        return max(level, given)
    if ctx.name_level is None:
        ctx.names_seen.append((index, name))
        return level
    return ctx.name_level(ctx, name, index, given, options)
