"""A template as a document for Word and other writing programs (Office Open XML, ISO/IEC 29500).

With real headings, lists and table headers, so that screen readers can find their way; in
14-point letters without serifs, set to the left, as clear print asks for.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hub.downloads.blocks import Block, Template

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NO_DATE = (1980, 1, 1, 0, 0, 0)
"""The same template gives the same bytes on every day."""

COLUMNS_UPRIGHT = 4
"""A table with more columns gets a page that lies on its side."""

_LISTS = {"item": (1, "bullet", "•"), "box": (2, "bullet", "☐"), "number": (3, "decimal", "%1.")}
"""Kind of block: its number in the document, and how its items are marked."""
_CELL = 'w:val="single" w:sz="8" w:space="0" w:color="808080"'
_SIDES = "".join(f"<w:{side} {_CELL}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV"))

_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_TYPE}.numbering+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>'
)
_DOCUMENT_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/numbering" Target="numbering.xml"/></Relationships>'
)


def as_docx(template: Template) -> bytes:
    """The document as the bytes of a `.docx` file."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "docProps/core.xml": _properties(template.title),
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
        "word/document.xml": _document(template),
        "word/numbering.xml": _numbering(),
        "word/styles.xml": _styles(),
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(zipfile.ZipInfo(name, _NO_DATE), _HEAD + text, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _document(template: Template) -> str:
    body = _paragraph(template.title, "Title") + "".join(
        part for block in template.blocks for part in _block(block)
    )
    wide = any(len(block.rows[0]) > COLUMNS_UPRIGHT for block in template.blocks if block.rows)
    size = 'w:w="16838" w:h="11906" w:orient="landscape"' if wide else 'w:w="11906" w:h="16838"'
    page = (
        f"<w:sectPr><w:pgSz {size}/>"
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
        'w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    return f"<w:document {_W}><w:body>{body}{page}</w:body></w:document>"


def _block(block: Block) -> Iterator[str]:
    if block.kind == "heading":
        yield _paragraph(block.text, f"Heading{block.level}")
    elif block.kind == "table":
        yield _table(block)
        yield _paragraph("")  # a document may not end with a table
    elif block.kind in _LISTS:
        number = _LISTS[block.kind][0]
        yield _paragraph(block.text, "ListParagraph", number)
    else:
        yield _paragraph(block.text)


def _paragraph(text: str, style: str = "", number: int = 0) -> str:
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        look += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    words = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{words}</w:p>"


def _table(block: Block) -> str:
    columns = len(block.rows[0])
    width = 9638 // columns  # shares of the width; the table fills the page
    grid = f'<w:gridCol w:w="{width}"/>' * columns
    rows = "".join(_row(row, width, is_header=not at) for at, row in enumerate(block.rows))
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{_SIDES}</w:tblBorders>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(cells: tuple[str, ...], width: int, *, is_header: bool) -> str:
    look = "<w:trPr><w:tblHeader/></w:trPr>" if is_header else ""
    style = "Strong" if is_header else ""
    inside = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_paragraph(cell, style)}</w:tc>'
        for cell in cells
    )
    return f"<w:tr>{look}{inside}</w:tr>"


def _numbering() -> str:
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{how}"/><w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>'
        for number, how, sign in _LISTS.values()
    )
    uses = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number, _, _ in _LISTS.values()
    )
    return f"<w:numbering {_W}>{kinds}{uses}</w:numbering>"


def _styles() -> str:
    letters = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/>'
    usual = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{letters}<w:sz w:val="28"/><w:szCs w:val="28"/>'
        '<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    )
    headings = "".join(
        _style(f"Heading{level}", f"heading {level}", size, f'<w:outlineLvl w:val="{level - 1}"/>')
        for level, size in ((1, 36), (2, 32), (3, 28))
    )
    others = _style("Title", "Title", 44) + _style("Strong", "Column name", 28)
    lists = _style("ListParagraph", "List Paragraph", 28, is_bold=False)
    return f"<w:styles {_W}>{usual}{others}{headings}{lists}</w:styles>"


def _style(name: str, said: str, size: int, outline: str = "", *, is_bold: bool = True) -> str:
    bold = "<w:b/>" if is_bold else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{said}"/>'
        f'<w:basedOn w:val="Normal"/><w:pPr>{"<w:keepNext/>" if outline else ""}{outline}</w:pPr>'
        f'<w:rPr>{bold}<w:sz w:val="{size}"/></w:rPr></w:style>'
    )


def _properties(title: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>"
    )
