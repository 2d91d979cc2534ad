#!/usr/bin/env python3
"""Writes the binary files of the corpus afresh; the same bytes every time.

usage: make.py
"""
from pathlib import Path

import docx
from meetings import DISABILITY, EMPLOYMENT, ENERGY
from pdf import Column, Pdf, Subset, WinAnsi, wrapped

CORPUS = Path(__file__).resolve().parent.parent


def sections(column, parts):
    for name, paragraphs in parts:
        column.line(name, 11, above=12)
        for text in paragraphs:
            column.paragraph(text, indent=14 if text[:1].isdigit() and text[1:2] == "." else 0, above=4)


def employment():
    """An office PDF: cover, contents with page numbers, a page an item, a header and a footer on each."""
    pdf = Pdf(WinAnsi())
    column = Column(pdf, "Møde i Beskæftigelsesudvalget den 6. maj 2031", "Side {page} af 6")
    column.line("Fjordby Kommune", 12, above=120)
    column.line("Referat", 22, above=20)
    column.line("Beskæftigelsesudvalget", 16, above=10)
    for label, value in (("Mødedato:", "Tirsdag den 6. maj 2031"), ("Mødetidspunkt:", "Kl. 16:00 - 18:10"), ("Mødested:", "Jobcentret, Kajgade 4"),
                         ("Medlemmer:", "Merle Skovhus, Ditlev Rosenlev, Ylva Fyrbæk"), ("Fraværende:", "Signe Tangmose")):
        column.row([(70, label), (190, value)], above=6)
    column.new_page()
    column.line("Indholdsfortegnelse", 14)
    for number, (_, open_mark, title, _) in enumerate(EMPLOYMENT, 1):
        column.row([(70, f"{number}  {open_mark}"), (140, title[:58]), (510, str(number + 2) if open_mark == "Åbent" else "")], above=6)
    for number, (case, open_mark, title, parts) in enumerate(EMPLOYMENT, 1):
        if not parts:
            continue
        column.new_page()
        first, *rest = wrapped(title, 13, 385)
        column.row([(70, str(number)), (90, open_mark), (140, first)], 13)
        for line in rest:
            column.row([(140, line)], 13)
        column.line(case, above=6)
        sections(column, parts)
    return pdf.bytes()


def energy():
    """A header of two columns, written column by column, and a subset font."""
    pdf = Pdf(Subset())
    column = Column(pdf, "Klima- og Energiudvalget", "Fjordby Kommune, 22-05-2031, side {page}")
    column.line("REFERAT", 20)
    left, right = ("Udvalg:", "Dato:", "Tidspunkt:"), ("Klima- og Energiudvalget", "22. maj 2031", "Kl. 14.30")
    for x, texts in ((70, left), (150, right), (330, ("Sted:", "Til stede:", "Afbud:")), (400, ("Rådhuset, lokale 3", "Tove Lindhave, Asta Bro", "Ingen"))):
        for i, text in enumerate(texts):
            pdf.text(x, 130 + 16 * i, text)
    column.y = 210
    for number, (case, title, parts) in enumerate(ENERGY, 1):
        column.line(f"{number}. {title}", 13, above=26)
        column.line(f"Sagsnr.: {case}", above=2)
        sections(column, parts)
    return pdf.bytes()


def adult_education():
    """Items that Word numbers, a table of labels, a tracked change."""
    point, heading, text = docx.point, docx.heading, docx.paragraph
    return docx.document(["Fjordby Kommune", "Folkeoplysningsudvalget"], [
        text("Referat", "Overskrift1"),
        docx.table([("Mødedato:", "Tirsdag den 20. maj 2031"), ("Mødetid:", "17:00"), ("Sted:", "Aftenskolen, Kirkestræde 9"), ("Fraværende:", "Ylva Fyrbæk")]),
        point("Godkendelse af dagsorden"),
        heading("Beslutning"), text("Godkendt."),
        point("Fordeling af tilskud til foreninger i 2031"),
        text("Sagsnr.: 31/5120"),
        heading("Indstilling"), text("Forvaltningen indstiller,"),
        text("at puljen fordeles efter antallet af medlemmer under 25 år,", numbered=2), text("at der holdes 50.000 kr. tilbage til nye foreninger.", numbered=2),
        heading("Sagsfremstilling"),
        docx.changed("Der er søgt om ", "812.000", "846.000", " kr. af 31 foreninger. Puljen er på 700.000 kr."),
        text("De største ansøgninger kommer fra"),
        text("Fjordby Roklub", numbered=3), text("Spejderne på Nordøen", numbered=3),
        heading("Beslutning"), text("Indstillingen blev godkendt."),
        point("Lokaler til aftenskolerne"),
        text("Sagsnr.: 31/5308"),
        heading("Sagsfremstilling"), text("Skolen ved Havnepladsen lukkes i sommerferien. Fire hold må flytte."),
        heading("Beslutning"), text("Udsat til næste møde."),
        point("Orientering fra formanden"),
        heading("Beslutning"), text("Taget til efterretning.")])


def seniors():
    """An agenda that lies in a zip."""
    point, text = docx.point, docx.paragraph
    return docx.document(["Seniorrådet"], [
        text("Dagsorden", "Overskrift1"),
        docx.table([("Mødedato:", "9. maj 2031"), ("Sted:", "Kantinen")]),
        point("Valg af formand"), text("Rådet skal vælge formand for resten af perioden."),
        point("Busser til Klitmark om søndagen"), text("Trafikselskabet foreslår to afgange i stedet for fire."),
        point("Eventuelt"), text("Forslag til emner meddeles formanden inden mødet.")])


FILES = {
    "pdf/beskaeftigelsesudvalget/2031-05-06.pdf": employment(),
    "pdf/klima-og-energiudvalget/2031-05-22.pdf": energy(),
    "docx/folkeoplysningsudvalget/2031-05-20.docx": adult_education(),
    "zip/raad-maj-2031.zip": docx.zipped([
        ("raad/", ""), ("raad/handicapraadet/2031-05-15.txt", DISABILITY), ("raad/seniorraadet/2031-05-09-dagsorden.docx", seniors()),
        ("raad/.DS_Store", b"\0\0\0\1Bud1"), ("__MACOSX/raad/._2031-05-15.txt", b"\0\5\x16\7")]),
}

if __name__ == "__main__":
    for name, content in FILES.items():
        (CORPUS / name).parent.mkdir(parents=True, exist_ok=True)
        (CORPUS / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")
