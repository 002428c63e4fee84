"""The rules about who may import whom. Each takes sources and returns complaints."""

import ast
import graphlib
from collections.abc import Iterator, Mapping, Sequence

from tests.architecture.source import APP, Import, Source

ENTRANCES = frozenset(
    {
        *("__main__", "app", "arrivals", "check_command", "cli", "demonstration", "departures", "errands"),
        *("curtain", "open_library", "scene_pictures", "wall"),
    }
)
LEVELS: Sequence[frozenset[str]] = (
    frozenset({"paths", "clock", "formats", "texts", "machine"}),
    frozenset({"introduction", "likeness", "model", "quality", "settings"}),
    frozenset({"storage", "operations", "queries"}),
    frozenset({"stages", "handouts", "exchange", "phone"}),
    frozenset({"live", "bundle", "readiness"}),
    frozenset({"widgets"}),
    frozenset({"console", "projector"}),
    ENTRANCES,
)
BESIDE: Mapping[str, frozenset[str]] = {
    "texts": frozenset({"formats", "paths"}),
    "exchange": frozenset({"handouts"}),  # a file says things in the words of the sheets
    "likeness": frozenset({"quality"}),
    **dict.fromkeys(ENTRANCES, ENTRANCES),
}
"""Who may import whom on their own level."""

WINDOWS = frozenset({"console", "projector"})
QT = frozenset(
    {"live", "widgets", "console", "projector", "wall", "curtain", "app", "open_library", "scene_pictures"}
)
ROWS = frozenset({"model", "storage", "operations", "queries", "bundle"})
LIBRARIES: Mapping[str, frozenset[str]] = {
    "PySide6": QT,
    "shiboken6": QT,
    "sqlmodel": ROWS,
    "sqlalchemy": ROWS,
    "alembic": frozenset({"storage"}),
    "wakepy": frozenset({"machine"}),
    "reportlab": frozenset({"handouts"}),
    "miniaudio": frozenset({"widgets"}),
    "typer": ENTRANCES,
    **dict.fromkeys(
        ("starlette", "uvicorn", "hypercorn", "aiohttp", "flask", "fastapi"), frozenset({"phone"})
    ),
}
CHECK = tuple(f"{APP}.quality.{step}" for step in ("reading", "meaning", "rules"))
LATE_IMPORTERS = frozenset({"app", "cli"})


def outside_the_table(found: Sequence[Source]) -> list[str]:
    """Complain of a part that the table of levels does not know."""
    known = frozenset().union(*LEVELS)
    return [
        f"{source.module} has no place in the table" for source in _app(found) if source.part not in known
    ]


def not_from_below(found: Sequence[Source]) -> list[str]:
    """Complain of an import that is not from a level below, nor from one's own part."""
    return [
        source.at(one.line, f"{source.part} may not import {imported}")
        for source in _app(found)
        for one in source.imports
        if (imported := _part(one)) and not _may_import(source.part, imported)
    ]


def storage_seen_by_windows(found: Sequence[Source]) -> list[str]:
    """Complain of a window that knows how things are stored."""
    return [
        source.at(one.line, "windows may not import storage")
        for source in _app(found)
        for one in source.imports
        if source.part in WINDOWS and _part(one) == "storage"
    ]


def rows_seen_by_windows(found: Sequence[Source]) -> list[str]:
    """Complain of a window that imports a row, or the whole model where it could reach one."""
    rows = {name for source in found if source.part == "model" for name in _tables(source.tree)}
    return [
        source.at(one.line, f"windows may not import rows ({one.name or one.module})")
        for source in _app(found)
        for one in source.imports
        if source.part in WINDOWS and _part(one) == "model" and (one.name in rows | {"model", ""})
    ]


def libraries_out_of_place(found: Sequence[Source]) -> list[str]:
    """Complain of a library imported outside the parts it belongs in."""
    return [
        source.at(one.line, f"{library} is not for {source.part}")
        for source in _app(found)
        for one in source.imports
        if (library := one.module.partition(".")[0]) in LIBRARIES and source.part not in LIBRARIES[library]
    ]


def imports_inside_functions(found: Sequence[Source]) -> list[str]:
    """Complain of an import inside a function, except where the app starts fast by importing late."""
    return [
        source.at(one.line, f"{one.module} is imported inside a function")
        for source in found
        for one in source.imports
        if one.inside_function and source.part not in LATE_IMPORTERS
    ]


def stars(found: Sequence[Source]) -> list[str]:
    """Complain of ``from x import *``."""
    return [
        source.at(one.line, f"everything is imported from {one.module}")
        for source in found
        for one in source.imports
        if one.name == "*"
    ]


def upwards_in_the_check(found: Sequence[Source]) -> list[str]:
    """Complain of a step of the check that imports a later one: reading, then meaning, then the rules."""
    return [
        source.at(one.line, f"{step} may not import {later}")
        for number, step in enumerate(CHECK)
        for source in _app(found)
        if source.module.startswith(f"{step}.")
        for one in source.imports
        for later in CHECK[number + 1 :]
        if f"{one.module}.{one.name}.".startswith(f"{later}.")
    ]


def tests_in_the_app(found: Sequence[Source]) -> list[str]:
    """Complain of the app importing tests or what only tests need."""
    forbidden = {"tests", "pytest", "pytestqt", "hypothesis", "unittest"}
    return [
        source.at(one.line, f"the app imports {one.module}")
        for source in _app(found)
        for one in source.imports
        if one.module.partition(".")[0] in forbidden
    ]


def cycles(found: Sequence[Source]) -> list[str]:
    """Complain of modules that import each other in a ring while they load."""
    modules = {source.module for source in found}
    graph = {
        source.module: {
            target for one in source.imports if not one.for_types_only for target in _targets(one, modules)
        }
        for source in found
    }
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return [" → ".join(error.args[1])]
    return []


def _app(found: Sequence[Source]) -> Iterator[Source]:
    return (source for source in found if source.part)


def _part(one: Import) -> str:
    """The part of the app that an import is about; empty when it is about none."""
    if one.module == APP:
        return one.name if any(one.name in level for level in LEVELS) else ""
    return one.module.split(".")[1] if one.module.startswith(f"{APP}.") else ""


def _may_import(part: str, imported: str) -> bool:
    if part == imported or imported in BESIDE.get(part, frozenset()):
        return True
    return any(imported in level for level in LEVELS[: _level(part)])


def _level(part: str) -> int:
    return next((number for number, level in enumerate(LEVELS) if part in level), 0)


def _tables(tree: ast.Module) -> Iterator[str]:
    """The names of the classes that are tables."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any(keyword.arg == "table" for keyword in node.keywords):
            yield node.name


def _targets(one: Import, modules: set[str]) -> set[str]:
    """The modules that an import loads by name: the submodule where there is one, else the module itself."""
    submodule = f"{one.module}.{one.name}"
    return {submodule} if submodule in modules else {one.module} & modules
