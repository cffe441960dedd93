"""Reading the citations of a manuscript and writing it with them; `tasks.scan_manuscript` is the way in.

`markers` has what is read, `pandoc`, `latex_cites` and `named` read one kind of marker each in what `skipped`
leaves, `notes` and `places` find footnotes and where the bibliography goes. `lookup` finds the references,
`cited` makes the citations, and `as_text`, `as_html` (with `markdown_body`, `latex_body`) and `as_rtf` write.
"""
