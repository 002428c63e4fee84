"""The command line ``okr-workshop``; without a command it opens the app. Heavy parts are imported late."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
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

    try:
        problem = check_command.run(
            file=file, jsonl=jsonl, language=lang, kind=kind, period=period, explain=explain,
            list_rules=list_rules, source=sys.stdin, target=sys.stdout,
        )  # fmt: skip
    except BrokenPipeError:
        # The reader («head») has seen enough; what is still buffered has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return
    if problem is not None:
        fail(problem)


@app.command()
def export(
    context: typer.Context,
    workshop: Annotated[
        str, typer.Argument(help="A portable file, or a workshop's name or id in the library.")
    ],
    folder: Annotated[str, typer.Argument(help="Where the files go; - writes one file to standard output.")],
    sheet: Annotated[
        list[str] | None, typer.Option(help="Only this sheet; may be given several times.")
    ] = None,
    format_: Annotated[
        list[str] | None, typer.Option("--format", help="Only this file format; may be given several times.")
    ] = None,
    scene: Annotated[
        list[str] | None, typer.Option(help="A picture of what the room sees in this stage, as PNG.")
    ] = None,
    lang: Language = None,
) -> None:
    """Write the sheets and files of WORKSHOP into FOLDER."""
    with _one_clear_sentence():
        from workshop_app.departures import Wanted, export_as_bytes, export_into

        language = _texts(lang).language if lang else None
        pictures = None
        if scene:
            from workshop_app.scene_pictures import scene_pictures

            pictures = partial(scene_pictures, wanted=tuple(scene))
        wanted = Wanted(tuple(sheet or ()), tuple(format_ or ()), language, pictures)
        if folder == "-":
            typer.echo(export_as_bytes(context.obj, workshop, wanted), nl=False)
            return
        for path in export_into(context.obj, workshop, Path(folder), wanted):
            typer.echo(path)


@app.command("import")
def import_(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="What comes in; - reads standard input.")],
    into: Annotated[str, typer.Option(help="Add a table or a list to this workshop: its name or id.")] = "",
    replace: Annotated[bool, typer.Option("--replace", help="Replace the same workshop.")] = False,
    keep_both: Annotated[bool, typer.Option("--keep-both", help="Bring it in as a new workshop.")] = False,
) -> None:
    """Bring FILE into the library: a portable workshop, a table (CSV, XLSX) or a list of ideas (.txt)."""
    with _one_clear_sentence():
        from workshop_app.arrivals import Arriving, RowsRefused, read_from
        from workshop_app.exchange.incoming import read_incoming
        from workshop_app.operations.portable import Arrival

        texts = _texts()
        mode = Arrival.REPLACE if replace else Arrival.KEEP_BOTH if keep_both else Arrival.NEW
        given = sys.stdin.buffer.read() if file == "-" else None
        incoming = read_from(Path(file)) if given is None else read_incoming(given, "")
        arriving = Arriving(context.obj, texts, into=into, arrival=mode)
        try:
            typer.echo(
                arriving.take(incoming, texts("cli.standard_input") if file == "-" else Path(file).stem)
            )
        except RowsRefused as refused:
            for sentence in refused.sentences:
                typer.echo(sentence, err=True)
            fail(texts.plural("cli.rows_refused", len(refused.sentences)))


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
