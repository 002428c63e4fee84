"""Room between the lines and the paragraphs of a document made from Markdown."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

PICTURE = "\ufffc"
"""What stands in a document's text where a picture is."""


def give_air(document: QTextDocument, line: int, between: int) -> None:
    """Set lines at ``line`` per cent of their height, and ``between`` pixels below each paragraph."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if PICTURE not in block.text():
            form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(between)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()


def read_aloud(document: QTextDocument) -> None:
    """Set what is quoted strong and without an indent: it is there to be read aloud."""
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.hasProperty(QTextFormat.Property.BlockQuoteLevel):
            form.setLeftMargin(0)
            form.setRightMargin(0)
            cursor = QTextCursor(block)
            cursor.setBlockFormat(form)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(strong)
        block = block.next()
