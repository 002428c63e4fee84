"""The rules about what a widget never writes out, colours and words: from sources to complaints."""

import ast
import re
from collections.abc import Iterator, Sequence

from tests.architecture.source import Source

DRAWN = frozenset({"widgets", "console", "projector"})
COLOUR = re.compile(r"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|(rgb|hsl|hsv)a?\s*\(.*", re.DOTALL)
BLANK = frozenset({"Qt.GlobalColor.black", "Qt.GlobalColor.white"})
WORD = re.compile(r"[^\W\d_]{2,}")
SHOWN_FIRST = frozenset(
    {"setText", "setPlainText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis"}
    | {"setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setInformativeText"}
    | {
        "setDetailedText",
        "setPrefix",
        "setSuffix",
        "setLabelText",
        "setSpecialValueText",
        "setMarkdown",
        "setHtml",
    }
    | {"addAction", "addMenu", "addItem", "addRow", "showMessage", "setTabText"}
    | {"QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"}
)
SHOWN_SECOND = frozenset({"addTab", "addAction", "QAction", "setTabText", "setItemText", "insertItem"})


def colours(found: Sequence[Source]) -> list[str]:
    """Complain of a colour that is not asked for from the theme; transparent and a blank screen are none."""
    return [
        source.at(line, f"the colour {colour} is written out")
        for source in found
        if source.part in DRAWN
        for line, colour in _colours(source.tree)
        if not (source.part == "projector" and colour in BLANK)
    ]


def words(found: Sequence[Source]) -> list[str]:
    """Complain of words for people that are not asked for from the texts."""
    return [
        source.at(call.lineno, f"words are written out in {name}")
        for source in found
        if source.part in DRAWN
        for call in ast.walk(source.tree)
        if isinstance(call, ast.Call)
        for name in [ast.unparse(call.func).split(".")[-1]]
        if any(_has_words(argument) for argument in _shown(name, call.args))
    ]


def _colours(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if COLOUR.fullmatch(node.value.strip()):
                yield node.lineno, node.value
        elif isinstance(node, ast.Attribute | ast.Call) and _names_a_colour(node):
            yield node.lineno, ast.unparse(node)


def _names_a_colour(node: ast.Attribute | ast.Call) -> bool:
    """Whether an expression is one of Qt's named colours, or ``QColor`` of words or numbers."""
    if isinstance(node, ast.Attribute):
        return ast.unparse(node.value).endswith("GlobalColor") and node.attr != "transparent"
    is_colour = ast.unparse(node.func).split(".")[-1] in {"QColor", "fromRgb", "fromString"}
    return is_colour and bool(node.args) and all(isinstance(argument, ast.Constant) for argument in node.args)


def _shown(name: str, arguments: list[ast.expr]) -> list[ast.expr]:
    """The arguments of a call that a person reads."""
    shown = arguments[:1] if name in SHOWN_FIRST else []
    return shown + (arguments[1:2] if name in SHOWN_SECOND else [])


def _has_words(argument: ast.expr) -> bool:
    """Whether an argument is a literal, or a choice or sum of such, that holds two letters in a row."""
    if isinstance(argument, ast.Constant):
        return isinstance(argument.value, str) and WORD.search(argument.value) is not None
    if isinstance(argument, ast.JoinedStr):
        return any(_has_words(piece) for piece in argument.values if isinstance(piece, ast.Constant))
    if isinstance(argument, ast.IfExp):
        return _has_words(argument.body) or _has_words(argument.orelse)
    if isinstance(argument, ast.BinOp):
        return _has_words(argument.left) or _has_words(argument.right)
    return False
