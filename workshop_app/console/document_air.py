"""Room between the lines and the paragraphs of a document made from Markdown."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument


def give_air(document: QTextDocument, line: int, between: int) -> None:
    """Set lines at ``line`` per cent of their height, and ``between`` pixels below each paragraph."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setBottomMargin(between)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()
