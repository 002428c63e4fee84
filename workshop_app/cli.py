"""The command line ``okr-workshop``; without a command it opens the app. Heavy parts are imported late."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer

from workshop_app import __version__

app = typer.Typer(
    name="okr-workshop",
    help="Run a live OKR workshop on a projector; without a command the app opens.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Language = Annotated[str | None, typer.Option("--lang", help="Language of what is written: nb or en.")]


@contextmanager
def _one_clear_sentence() -> Iterator[None]:
    """Turn the app's own problems, and a disk that refuses, into one sentence and status 1."""
    from workshop_app.errands import ErrandProblem
    from workshop_app.exchange.problems import FileProblem
    from workshop_app.handouts.writing import HandoutProblem
    from workshop_app.operations.refusal import Refused
    from workshop_app.storage.problems import LibraryProblem

    try:
        yield
    except (ErrandProblem, FileProblem, HandoutProblem, LibraryProblem, Refused) as problem:
        fail(_texts()(problem.key, **problem.values))
    except OSError as problem:
        fail(
            _texts()(
                "cli.system_refused", path=problem.filename or "", reason=problem.strerror or str(problem)
            )
        )


def fail(sentence: str) -> None:
    """Say one sentence on standard error and leave with status 1."""
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


def _texts(language: str | None = None) -> Any:
    """Texts in ``language``, else in the one chosen in the app, else in the one of the terminal."""
    from workshop_app.texts import LANGUAGES, Texts

    if language is not None and language not in LANGUAGES:
        fail(_texts()("cli.unknown_language", language=language))
    return Texts(language or _spoken_here())


def _spoken_here() -> str:
    """The language of the terminal: Bokmål for Norwegian and its neighbours, else English."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "nb" if spoken[:2] in ("nb", "nn", "no", "da", "sv") else "en"


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"okr-workshop {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    library: Annotated[str | None, typer.Option(help="Another library: a path or a database URL.")] = None,
    version: Annotated[bool, typer.Option("--version", callback=_show_version, is_eager=True)] = False,
) -> None:
    """Open the app unless a command follows."""
    from workshop_app import paths

    context.obj = library or str(paths.default_library())
    if context.invoked_subcommand is None:
        from workshop_app.app import run

        raise typer.Exit(run(context.obj))


@app.command()
def demo(folder: Path, lang: Language = None) -> None:
    """Run the example workshop through every stage and write its sheets into FOLDER."""
    with _one_clear_sentence():
        from workshop_app.errands import demonstrate

        for line in demonstrate(folder, _texts(lang or "nb")):
            typer.echo(line)


@app.command()
def check(
    file: Annotated[
        Path | None, typer.Argument(help="A text file, one sentence a line; else standard input.")
    ] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Read and write JSON Lines.")] = False,
    lang: Annotated[str | None, typer.Option("--lang", help="Language of the sentences: nb or en.")] = None,
    kind: Annotated[str, typer.Option(help="key_result or objective.")] = "key_result",
    period: Annotated[str | None, typer.Option(help="The period of the OKR, such as 2027-Q1.")] = None,
    explain: Annotated[str | None, typer.Option(metavar="RULE", help="Explain one rule.")] = None,
    list_rules: Annotated[bool, typer.Option("--list-rules", help="List every rule.")] = False,
) -> None:
    """Check sentences against the quality rules; the status is 0 whatever was found."""
    from workshop_app import check_command

    problem = check_command.run(
        file=file, jsonl=jsonl, language=lang, kind=kind, period=period, explain=explain,
        list_rules=list_rules, source=sys.stdin, target=sys.stdout,
    )  # fmt: skip
    if problem is not None:
        fail(problem)


@app.command()
def export(
    context: typer.Context,
    workshop: Annotated[
        str, typer.Argument(help="A portable file, or a workshop's name or id in the library.")
    ],
    folder: Path,
    sheet: Annotated[
        list[str] | None, typer.Option(help="Only this sheet; may be given several times.")
    ] = None,
    lang: Language = None,
) -> None:
    """Write the sheets and the portable file of WORKSHOP into FOLDER."""
    with _one_clear_sentence():
        from workshop_app.errands import export_named

        language = _texts(lang).language if lang else None
        for path in export_named(context.obj, workshop, folder, tuple(sheet or ()), language):
            typer.echo(path)


@app.command("import")
def import_(
    context: typer.Context,
    file: Path,
    replace: Annotated[bool, typer.Option("--replace", help="Replace the same workshop.")] = False,
    keep_both: Annotated[bool, typer.Option("--keep-both", help="Bring it in as a new workshop.")] = False,
) -> None:
    """Bring a portable workshop FILE into the library."""
    with _one_clear_sentence():
        from workshop_app.errands import bring_in_file

        typer.echo(bring_in_file(context.obj, file, replace=replace, keep_both=keep_both, texts=_texts()))


@app.command("list")
def list_(context: typer.Context) -> None:
    """List the workshops of the library, the newest first."""
    with _one_clear_sentence():
        from workshop_app.errands import listing

        for line in listing(context.obj, _texts()):
            typer.echo(line)


def main() -> None:
    """Run the command line; texts are UTF-8 whatever the terminal thinks."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    app()
