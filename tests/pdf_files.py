"""Makes small PDFs for tests: lines of Helvetica in a size, an information dictionary, an XMP packet, annotations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Words = tuple[str, float]  # a line and the size of its type

XMP = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.1/">'
    "%s</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def a_pdf(
    *pages: Sequence[Words],
    info: Mapping[str, str] | None = None,
    xmp: str = "",
    stamp: str = "",
    key: str = "0",
    annotations: Mapping[int, Sequence[str]] | None = None,
    contents: Sequence[str] = (),
    first_label: int = 0,
) -> bytes:
    """A PDF with these pages; `stamp` runs up the side of the first one. `key` tells otherwise equal files apart.

    `annotations` are dictionaries without their brackets by page, from 0; `contents` the bookmarks of the pages in
    order; `first_label` what the first page is called, when not 1.
    """
    objects = [b"", b"", b""]
    objects[2] = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    packet = xmp.encode()
    objects.append(b"<< /Type /Metadata /Subtype /XML /Length %d >>\nstream\n%s\nendstream" % (len(packet), packet))
    entries = b" ".join(b"/%s (%s)" % (name.encode(), _escaped(value)) for name, value in (info or {}).items())
    objects.append(b"<< %s >>" % entries)
    kids = []
    for number, lines in enumerate(pages or [[]]):
        content = _content(lines, stamp if number == 0 else "")
        notes = b"".join(
            b"<< /Type /Annot %s >> " % each.encode("cp1252") for each in (annotations or {}).get(number, ())
        )
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
            b"/Annots [%s] /Contents %d 0 R >>" % (notes, len(objects) + 2)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(b"%d 0 R" % kid for kid in kids), len(kids))
    catalog = b"/Type /Catalog /Pages 2 0 R"
    catalog += b" /Metadata 4 0 R" if xmp else b""
    catalog += b" /PageLabels << /Nums [0 << /S /D /St %d >>] >>" % first_label if first_label else b""
    if contents:
        catalog += b" /Outlines %d 0 R" % (len(objects) + 1)
        objects += _outline(contents, kids, len(objects) + 1)
    objects[0] = b"<< %s >>" % catalog
    return _joined(objects, key)


def highlight(page_line: float, left: float, right: float, comment: str = "", author: str = "") -> str:
    """A highlight of what stands at this height, between `left` and `right`."""
    top, bottom = page_line + 12, page_line - 4
    quads = f"{left} {top} {right} {top} {left} {bottom} {right} {bottom}"
    said = f"/Contents ({comment})" if comment else ""
    return f"/Subtype /Highlight /Rect [{left} {bottom} {right} {top}] /QuadPoints [{quads}] {said} /T ({author})"


def _outline(titles: Sequence[str], kids: Sequence[int], root: int) -> list[bytes]:
    last = root + len(titles)
    made = [b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (root + 1, last, len(titles))]
    for at, (title, kid) in enumerate(zip(titles, kids, strict=False), root + 1):
        after = b"/Next %d 0 R" % (at + 1) if at < last else b""
        before = b"/Prev %d 0 R" % (at - 1) if at > root + 1 else b""
        made.append(
            b"<< /Title (%s) /Parent %d 0 R /Dest [%d 0 R /XYZ 0 792 0] %s %s >>"
            % (_escaped(title), root, kid, before, after)
        )
    return made


def _content(lines: Sequence[Words], stamp: str) -> bytes:
    out, y = [], 740.0
    for words, size in lines:
        y -= size * 1.3
        out.append(b"BT /F1 %.1f Tf 1 0 0 1 60 %.1f Tm (%s) Tj ET" % (size, y, _escaped(words)))
    if stamp:
        out.append(b"BT /F1 20 Tf 0 1 -1 0 30 200 Tm (%s) Tj ET" % _escaped(stamp))
    return b"\n".join(out)


def _escaped(text: str) -> bytes:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")


def _joined(objects: Sequence[bytes], key: str) -> bytes:
    out = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    hexed = key.encode().hex().encode()
    trailer = b"trailer\n<< /Root 1 0 R /Info 5 0 R /Size %d /ID [<%s> <%s>] >>\n" % (len(objects) + 1, hexed, hexed)
    return out + trailer + b"startxref\n%d\n%%%%EOF\n" % start
