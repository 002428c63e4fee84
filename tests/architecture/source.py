"""Python sources as the rules of the house see them: a module's name, its part and its syntax tree."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
APP = "workshop_app"


@dataclass(frozen=True)
class Import:
    """One imported module, or one name imported from it, and where."""

    module: str
    name: str
    line: int
    inside_function: bool
    for_types_only: bool


@dataclass(frozen=True)
class Source:
    """One module: its dotted name (a package's is that of its folder) and its text."""

    module: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text)

    @cached_property
    def part(self) -> str:
        """The part of the app it belongs to, such as ``console``; empty for the package and for tests."""
        names = self.module.split(".")
        return names[1] if names[0] == APP and len(names) > 1 else ""

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        """Everything it imports, wherever in the file."""
        return tuple(_imports(self.tree, inside_function=False, for_types_only=False))

    def at(self, line: int, complaint: str) -> str:
        """A complaint about a line."""
        return f"{self.module}, line {line}: {complaint}"


def sources(*folders: str) -> tuple[Source, ...]:
    """The modules below the folders of the project; a folder that is not there has none."""
    return tuple(_read(path) for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))


def _read(path: Path) -> Source:
    names = list(path.relative_to(ROOT).with_suffix("").parts)
    if names[-1] == "__init__":
        names.pop()
    return Source(".".join(names), path.read_text(encoding="utf-8"))


def _imports(node: ast.AST, *, inside_function: bool, for_types_only: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(alias.name, "", child.lineno, inside_function, for_types_only)
        elif isinstance(child, ast.ImportFrom):
            for alias in child.names:
                module = "." * child.level + (child.module or "")
                yield Import(module, alias.name, child.lineno, inside_function, for_types_only)
        else:
            yield from _imports(
                child,
                inside_function=inside_function or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef),
                for_types_only=for_types_only or _asks_for_type_checking(child),
            )


def _asks_for_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
