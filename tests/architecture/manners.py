"""The rules about how code is written, its sizes, names, time and events: from sources to complaints."""

import ast
from collections.abc import Iterator, Sequence

from tests.architecture.source import Source

Function = ast.FunctionDef | ast.AsyncFunctionDef

FORBIDDEN_NAMES = frozenset(
    {"utils", "util", "helpers", "helper", "common", "constants", "core", "managers", "services"}
)
STAGES = frozenset(
    {"welcome", "intro", "brainstorm", "cluster", "vote", "objectives", "measures", "key_results"}
    | {"quality", "agree", "close"}
)
CLOCKS = frozenset({"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time"})
SLEEPS = frozenset({"sleep", "qWait", "qSleep", "msleep", "usleep"})


def long_files(found: Sequence[Source]) -> list[str]:
    """Complain of a file of 300 lines or more."""
    sizes = ((source.module, len(source.text.splitlines())) for source in found)
    return [f"{module} has {lines} lines" for module, lines in sizes if lines >= 300]


def long_functions(found: Sequence[Source]) -> list[str]:
    """Complain of a function of more than 40 lines; a migration's are a record and may be longer."""
    return [
        source.at(node.lineno, f"{node.name} has {lines} lines")
        for source in found
        if ".migrations.versions." not in source.module
        for node in ast.walk(source.tree)
        if isinstance(node, Function) and (lines := (node.end_lineno or 0) - node.lineno + 1) > 40
    ]


def large_classes(found: Sequence[Source]) -> list[str]:
    """Complain of a class with more than 15 methods."""
    return [
        source.at(node.lineno, f"{node.name} has {methods} methods")
        for source in found
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
        and (methods := sum(isinstance(member, Function) for member in node.body)) > 15
    ]


def vague_names(found: Sequence[Source]) -> list[str]:
    """Complain of a module named after nothing in particular."""
    return [source.module for source in found if FORBIDDEN_NAMES & set(source.module.split("."))]


def closures_in_connect(found: Sequence[Source]) -> list[str]:
    """Complain of a closure over ``self`` in ``connect``: it keeps a closed dialog alive."""
    return [
        source.at(call.lineno, "self is kept alive in connect")
        for source in found
        for function in ast.walk(source.tree)
        if isinstance(function, Function)
        for call in _calls(function)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "connect"
        if any(_holds_self(argument, function) for argument in call.args)
    ]


def commits_in_operations(found: Sequence[Source]) -> list[str]:
    """Complain of an operation or a query that ends the transaction it runs in."""
    return [
        source.at(call.lineno, f"{ast.unparse(call.func)} in {source.part}")
        for source in found
        if source.part in {"operations", "queries"}
        for call in _calls(source.tree)
        if isinstance(call.func, ast.Attribute) and call.func.attr in {"commit", "rollback"}
    ]


def writes_in_queries(found: Sequence[Source]) -> list[str]:
    """Complain of a query that changes what it reads."""
    writing = {f"session.{verb}" for verb in ("add", "add_all", "delete", "merge", "flush")}
    return [
        source.at(call.lineno, f"{ast.unparse(call.func)} in a query")
        for source in found
        if source.part == "queries"
        for call in _calls(source.tree)
        if ast.unparse(call.func) in writing
    ]


def other_clocks(found: Sequence[Source]) -> list[str]:
    """Complain of a part of the app that asks the system for the time instead of ``clock``."""
    return [
        source.at(call.lineno, f"{name} is called outside clock")
        for source in found
        if source.part not in {"", "clock"}
        for call in _calls(source.tree)
        if (name := ".".join(ast.unparse(call.func).split(".")[-2:])) in CLOCKS
    ]


def sleeping_tests(found: Sequence[Source]) -> list[str]:
    """Complain of a test that waits for a time instead of for something."""
    return [
        source.at(call.lineno, f"{name} waits for a time")
        for source in found
        if source.module.startswith("tests")
        for call in _calls(source.tree)
        if (name := ast.unparse(call.func)).split(".")[-1] in SLEEPS or name.endswith("qtbot.wait")
    ]


def branches_over_stages(found: Sequence[Source]) -> list[str]:
    """Complain of branches that tell stages apart: what differs belongs in the stage, page or scene."""
    return [
        source.at(node.lineno, "stages are told apart by branches")
        for source in found
        if source.part
        for node in ast.walk(source.tree)
        if isinstance(node, ast.If | ast.Match) and len(_stages_told_apart(node)) > 1
    ]


def _stages_told_apart(node: ast.If | ast.Match) -> set[str]:
    if isinstance(node, ast.Match):
        compared: list[ast.AST] = [case.pattern for case in node.cases]
    else:
        compared = [test for test in _chain(node) if isinstance(test, ast.Compare)]
    words = (
        constant.value for one in compared for constant in ast.walk(one) if isinstance(constant, ast.Constant)
    )
    return {word for word in words if isinstance(word, str)} & STAGES


def _chain(node: ast.If) -> Iterator[ast.expr]:
    """The conditions of an if and its elifs."""
    yield node.test
    if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
        yield from _chain(node.orelse[0])


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (call for call in ast.walk(node) if isinstance(call, ast.Call))


def _holds_self(argument: ast.expr, function: Function) -> bool:
    """Whether an argument of ``connect`` is a closure over ``self``."""
    if isinstance(argument, ast.Lambda):
        return _mentions_self(argument)
    if isinstance(argument, ast.Call):
        return ast.unparse(argument.func).split(".")[-1] == "partial" and _mentions_self(argument)
    inner = [node for node in ast.walk(function) if isinstance(node, Function) and node is not function]
    return isinstance(argument, ast.Name) and any(
        node.name == argument.id and _mentions_self(node) for node in inner
    )


def _mentions_self(node: ast.AST) -> bool:
    return any(isinstance(name, ast.Name) and name.id == "self" for name in ast.walk(node))
