"""Keeps None, True and False alive under PySide6 6.12 on Python 3.11.

Every call of PySide6 6.12.0 that returns None gives a reference away that it does not own (measured: 100 calls of
`QObject.setObjectName` take 99). Since Python 3.12 that does no harm, None being immortal; before, the count reaches
zero after some thousand calls, and Python ends with "Fatal Python error: none_dealloc". So we take very many
references first, as Python 3.12 does.
"""

from __future__ import annotations

import ctypes
import sys

_MANY = 1 << 40  # what a year of a thousand calls a second does not use up


def hold() -> None:
    """Make the singletons as good as immortal, where Python does not."""
    plain_build = sys.implementation.name == "cpython" and not hasattr(sys, "gettotalrefcount")
    if sys.version_info >= (3, 12) or not plain_build or sys.getrefcount(None) >= _MANY // 2:
        return
    for each in (None, True, False):
        ctypes.c_ssize_t.from_address(id(each)).value += _MANY  # the count is the first field of an object
