"""SVG from strangers: read without entities or references, and written anew with nothing but shapes in it."""

import math
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping
from typing import Final
from xml.parsers import expat

MOST_DRAWN = 20_000
"""The most elements that may be drawn, each counted as often as it is used."""

_DEEPEST = 60
_LARGEST_NUMBER = 1e7
_NAMESPACE: Final = "http://www.w3.org/2000/svg"
_XLINK: Final = "http://www.w3.org/1999/xlink"
_SHAPES = frozenset({
    "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
    "clipPath", "linearGradient", "radialGradient", "stop", "style",
})  # fmt: skip
_LEFT_OUT = frozenset({"title", "desc", "metadata"})
_LETTERS = frozenset({"text", "tspan", "textPath", "font"})
_ENTITIES = ("EntityDeclHandler", "ExternalEntityRefHandler", "SkippedEntityHandler")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)
_OUTSIDE = re.compile(r"@import|@font-face|expression\s*\(|url\(\s*['\"]?(?!#|['\"]?#)", re.IGNORECASE)
_IN_NUMBERS = frozenset({
    "d", "points", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "width", "height",
    "viewBox", "transform", "gradientTransform", "stroke-width", "fx", "fy", "offset",
})  # fmt: skip


class SvgProblem(ValueError):
    """The drawing is refused.

    ``reason``: ``entities``, ``outside``, ``script``, ``letters``, ``other_parts``, ``large`` or ``broken``.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def checked_svg(content: bytes) -> bytes:
    """The drawing written anew from its shapes alone; ``SvgProblem`` when something else is in it."""
    root = _read(content)
    if _name(root) != "svg":
        raise SvgProblem("broken")
    _keep_shapes(root)
    for element in root.iter():
        _check_attributes(element.attrib)
        _check_words(element.text or "")
    _check_uses(root)
    _check_size(root)
    ET.register_namespace("", _NAMESPACE)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _read(content: bytes) -> ET.Element:
    """The tree, by a reader that stops at the first entity."""
    builder = ET.TreeBuilder()
    depth = 0

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise SvgProblem("large")
        builder.start(_clark(name), {_clark(each): value for each, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_clark(name))

    handlers: dict[str, Callable[..., object]] = {
        "StartElementHandler": begin,
        "EndElementHandler": end,
        "CharacterDataHandler": builder.data,
        **dict.fromkeys(_ENTITIES, _refuse_entity),
    }
    parser = expat.ParserCreate(namespace_separator=" ")
    for name, handler in handlers.items():
        setattr(parser, name, handler)
    try:
        parser.Parse(content, True)
        return builder.close()
    except (expat.ExpatError, AssertionError, ValueError) as error:
        raise error if isinstance(error, SvgProblem) else SvgProblem("broken") from error


def _refuse_entity(*_: object) -> None:
    raise SvgProblem("entities")


def _clark(name: str) -> str:
    namespace, _, local = name.rpartition(" ")
    return f"{{{namespace}}}{local}" if namespace else local


def _name(element: ET.Element) -> str:
    """The name of an SVG element; empty for one of another vocabulary."""
    namespace, _, local = str(element.tag).rpartition("}")
    return local if namespace in ("", "{" + _NAMESPACE) else ""


def _keep_shapes(parent: ET.Element) -> None:
    """Leave out what describes, refuse what is neither that nor a shape."""
    for child in list(parent):
        name = _name(child)
        if name in _LEFT_OUT or not name:
            parent.remove(child)
        elif name in _SHAPES:
            _keep_shapes(child)
        else:
            raise SvgProblem(_reason(name))


def _reason(name: str) -> str:
    if name in _LETTERS:
        return "letters"
    if name in ("script", "foreignObject", "handler", "a", "animate", "set"):
        return "script"
    return "outside" if name in ("image", "feImage") else "other_parts"


def _check_attributes(attributes: dict[str, str]) -> None:
    for name, value in list(attributes.items()):
        local = name.rpartition("}")[2]
        if local.lower().startswith("on"):
            raise SvgProblem("script")
        if local in ("href", "src") and not value.strip().startswith("#"):
            raise SvgProblem("outside")
        if name.startswith("{") and name != f"{{{_XLINK}}}href":
            del attributes[name]
        _check_words(value)
        if local in _IN_NUMBERS:
            _check_numbers(value)


def _check_words(value: str) -> None:
    if _OUTSIDE.search(value):
        raise SvgProblem("outside")


def _check_numbers(value: str) -> None:
    for number in _NUMBER.findall(value):
        if not abs(float(number)) <= _LARGEST_NUMBER:
            raise SvgProblem("large")


def _check_size(root: ET.Element) -> None:
    """Refuse a drawing without a size: neither a view box nor width and height above zero."""
    numbers = _NUMBER.findall(root.get("viewBox", ""))
    sides = (
        numbers[2:]
        if len(numbers) == 4
        else [*_NUMBER.findall(root.get("width", "")), *_NUMBER.findall(root.get("height", ""))]
    )
    if len(sides) != 2 or not all(math.isfinite(float(side)) and float(side) > 0 for side in sides):
        raise SvgProblem("broken")


def _check_uses(root: ET.Element) -> None:
    """Refuse a drawing that uses its parts in a ring, or so often that it would never end."""
    parts = {element.get("id", ""): element for element in root.iter() if element.get("id")}
    if _drawn(root, parts, {}, frozenset()) > MOST_DRAWN:
        raise SvgProblem("large")


def _drawn(
    element: ET.Element,
    parts: Mapping[str, ET.Element],
    known: dict[ET.Element, int],
    within: frozenset[ET.Element],
) -> int:
    """How many elements are drawn for this one, those that it uses included."""
    if element in within or len(within) > _DEEPEST:
        raise SvgProblem("large")
    if element not in known:
        below = within | {element}
        known[element] = 1 + sum(_drawn(each, parts, known, below) for each in _under(element, parts))
    return known[element]


def _under(element: ET.Element, parts: Mapping[str, ET.Element]) -> Iterator[ET.Element]:
    yield from element
    if _name(element) == "use":
        href = element.get("href") or element.get(f"{{{_XLINK}}}href") or ""
        if href[1:] in parts:
            yield parts[href[1:]]
