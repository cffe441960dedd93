"""The fields of BibTeX that hold dates, to their place in an `Entry` (`date` in EDTF, `year`, `month` and `day`)."""

from __future__ import annotations

from refapp.model.dates import PartialDate

from .bibtex_dates import edtf, read_date, read_year_month, says_all
from .bibtex_entry import Entry
from .latex import to_plain


def put_date_variable(entry: Entry, variable: str, value: str) -> bool:
    """A field that holds a CSL date variable."""
    date = read_date(edtf(value))
    if date is None or date.year is None or not says_all(value):
        return False
    entry.fields[variable] = str(date)
    return True


def put_issued(entry: Entry, low: str, value: str) -> bool:
    """`date`, `year`, `month` or `day`: whichever comes first works out the date of issue from all of them."""
    present = entry.present
    if "issued" not in entry.dates:
        if low == "year" and not {"date", "month", "day"} & present.keys() and len(value) == 4 and value.isdecimal():
            entry.dates["issued"] = read_year_month(value, "", "")[0]
            return True
        date = read_date(edtf(present["date"])) if present.get("date", "").strip() else None
        understood = True
        year, month, day = (to_plain(present.get(name, "")) for name in ("year", "month", "day"))
        if date is None or date.year is None:
            made, understood = read_year_month(year, month, day)
            if date and made and made.year is not None:  # a `date` that is but a month, or says something else
                whole, told = read_year_month(year, month or date.literal, day)
                made = whole if told and whole else made
                if not (told and whole and whole.month and not month):
                    entry.dates["undated"] = None
            date = made or date
        elif date == PartialDate(year=date.year) and year in ("", str(date.year)) and month:
            date = read_year_month(str(date.year), month, day)[0]
        entry.dates["issued"] = date
        if not understood:
            entry.dates["partly"] = None
    issued = entry.dates["issued"]
    if issued is None:
        return False
    if low in ("month", "day") and ("partly" in entry.dates or not to_plain(value)):
        return False
    if low == "date" and "undated" in entry.dates:
        return False
    if low == "date" or not present.get("date", "").strip():
        return low != "date" or issued.year is not None or not present.get("year", "").strip()
    # Beside `date` the others only repeat it, or else are kept.
    if low == "year":
        return to_plain(value) in (str(issued.year), issued.literal)
    alone = read_year_month(str(issued.year), to_plain(value), "")[0] if low == "month" else None
    return bool(alone and alone.month and alone.month == issued.month) or value.strip() == str(issued.day)


def put_accessed(entry: Entry, low: str, value: str) -> bool:
    """`urldate`."""
    entry.dates["accessed"] = date = read_date(edtf(value))
    return date is not None
