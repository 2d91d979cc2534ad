"""Writes PDFs as office programs do: text set word group by word group, compressed, in one of two kinds of font."""
import zlib

WIDTH, HEIGHT = 595, 842
# Advance widths of Helvetica in thousandths of the size, from the space to the tilde.
HELVETICA = [int(width) for width in """
278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556
1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556
333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584
""".split()]
OTHER = {"æ": 889, "ø": 611, "å": 556, "Æ": 1000, "Ø": 778, "Å": 667}


def width_of(character):
    code = ord(character)
    return HELVETICA[code - 32] if 32 <= code < 127 else OTHER.get(character, 556)


def width(text, size):
    return sum(map(width_of, text)) * size / 1000


def wrapped(text, size, room):
    """The lines of a paragraph in a column."""
    lines, line = [], ""
    for word in text.split():
        if line and width(f"{line} {word}", size) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return lines + [line]


class WinAnsi:
    """The reader's own Helvetica; one byte a letter."""

    def encode(self, text):
        return b"(" + text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)") + b")"

    def objects(self, first):
        return [b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]


class Subset:
    """Two-byte codes in the order in which letters come, as in an embedded subset; only /ToUnicode says what they are."""

    def __init__(self):
        self.codes = {}

    def encode(self, text):
        return b"<" + b"".join(b"%04X" % self.codes.setdefault(c, len(self.codes) + 3) for c in text) + b">"

    def objects(self, first):
        pairs = "\n".join(f"<{code:04X}> <{ord(c):04X}>" for c, code in self.codes.items())
        to_unicode = ("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                      "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                      f"{len(self.codes)} beginbfchar\n{pairs}\nendbfchar\nendcmap end end\n")
        widths = " ".join(f"{code} [{width_of(c)}]" for c, code in self.codes.items())
        return [
            f"<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Fjord /Encoding /Identity-H /DescendantFonts [{first + 1} 0 R] /ToUnicode {first + 3} 0 R >>".encode(),
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Fjord /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {first + 2} 0 R /W [{widths}] >>".encode(),
            b"<< /Type /FontDescriptor /FontName /AAAAAA+Fjord /Flags 4 /FontBBox [-166 -225 1000 931] /ItalicAngle 0 /Ascent 718 /Descent -207 /CapHeight 718 /StemV 88 >>",
            stream(to_unicode.encode()),
        ]


def stream(content):
    packed = zlib.compress(content, 9)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream"


class Pdf:
    """Pages of placed text; x from the left and y from the top, in points."""

    def __init__(self, font):
        self.font = font
        self.pages = []

    def page(self):
        self.pages.append([])

    def text(self, x, y, text, size=10):
        self.pages[-1].append(b"BT /F1 %g Tf %g %g Td %s Tj ET" % (size, x, HEIGHT - y, self.font.encode(text)))

    def bytes(self):
        contents = [stream(b"\n".join(page)) for page in self.pages]
        first_page = 3
        first_font = first_page + 2 * len(contents)
        objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
                   b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(contents), b" ".join(b"%d 0 R" % (first_page + 2 * i) for i in range(len(contents))))]
        for i, content in enumerate(contents):
            objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Resources << /Font << /F1 %d 0 R >> >> /Contents %d 0 R >>"
                           % (WIDTH, HEIGHT, first_font, first_page + 2 * i + 1))
            objects.append(content)
        objects += self.font.objects(first_font)
        out, places = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
        for number, content in enumerate(objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
        table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
        return out + table + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))


class Column:
    """Text that runs down a page and on to the next, under a header and over a footer."""

    def __init__(self, pdf, header, footer, left=70, right=525):
        self.pdf, self.header, self.footer, self.left, self.right = pdf, header, footer, left, right
        self.new_page()

    def new_page(self):
        self.pdf.page()
        self.pdf.text(self.left, 40, self.header, 9)
        self.pdf.text(self.left, HEIGHT - 36, self.footer.format(page=len(self.pdf.pages)), 9)
        self.y = 80

    def line(self, text, size=10, indent=0, above=0):
        self.y += above
        if self.y > HEIGHT - 80:
            self.new_page()
        self.pdf.text(self.left + indent, self.y, text, size)
        self.y += size * 1.3

    def paragraph(self, text, size=10, indent=0, above=8):
        for i, line in enumerate(wrapped(text, size, self.right - self.left - indent)):
            self.line(line, size, indent, above if i == 0 else 0)

    def row(self, cells, size=10, above=0):
        """Cells at their places on one line."""
        self.y += above
        for x, text in cells:
            self.pdf.text(x, self.y, text, size)
        self.y += size * 1.3
