"""The command line: which commands there are. What each does stands in game.commands, imported when it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Morgenwerk")
data = typer.Typer(no_args_is_help=True, help="The skills graph's bundle: build it from official files, or see what is in it.")
app.add_typer(data, name="data")


@app.command()
def transitions(
    occupation: Annotated[str | None, typer.Argument(help="a title in Dutch or English, or an ESCO URI")] = None,
    top: Annotated[int, typer.Option(min=1, help="how many occupations")] = 20,
    future: Annotated[str | None, typer.Option(help='such as "robots=veel,mensen=weinig"')] = None,
    as_json: Annotated[bool, typer.Option("--json", help="as JSON")] = False,
    matrix: Annotated[Path | None, typer.Option(help="write the scores between all occupations to this .npz file")] = None,
    language: Annotated[str, typer.Option(help="nl or en")] = "nl",
    with_jobs: Annotated[bool, typer.Option("--with-jobs", help="add how many people work in each occupation to the score")] = False,
    evaluate: Annotated[bool, typer.Option("--evaluate", help="how good the score is, beside simpler ones")] = False,
    fit: Annotated[bool, typer.Option("--fit", help="fit the weights of the score anew and print them")] = False,
    lists: Annotated[bool, typer.Option("--lists", help="what the list that people see is worth, and for whom")] = False,
    related: Annotated[Path | None, typer.Option(help="related pairs to judge or fit on, instead of those of O*NET")] = None,
) -> None:
    """Which occupations lie near one occupation, today or in a future; and how good that order is."""
    from game.commands import transitions as command

    if evaluate or fit or lists:
        raise typer.Exit(command.judge(related, "evaluate" if evaluate else "fit" if fit else "lists"))
    raise typer.Exit(command.run(occupation, top, future, as_json, matrix, language, with_jobs))


@app.command()
def winds(
    occupations: Annotated[list[str] | None, typer.Argument(help="titles in Dutch or English, or ESCO URIs; without any some ordinary ones")] = None,
    page: Annotated[Path | None, typer.Option(help="write the reference part of this page (docs/futures.md) instead")] = None,
) -> None:
    """What each change that may come does to occupations, with the bounds."""
    from game.commands import winds as command

    raise typer.Exit(command.run(occupations or (), page))


@app.command()
def play(
    language: Annotated[str, typer.Option(help="nl or en")] = "nl",
    guest: Annotated[bool, typer.Option("--guest", help="keep everything in memory and forget it at the end")] = False,
) -> None:
    """Play the game in a window."""
    from game.commands import play as command

    raise typer.Exit(command.run(language, guest))


@app.command()
def demo(
    occupation: Annotated[str, typer.Option(help="a title in Dutch or English, or an ESCO URI")] = "bakker",
    seed: Annotated[int, typer.Option(help="draws how the made player answers")] = 7,
    out: Annotated[Path, typer.Option(help="folder to write to")] = Path("out/demo"),
    language: Annotated[str, typer.Option(help="nl or en")] = "nl",
    line: Annotated[str, typer.Option(help="korte, hele or rustige")] = "hele",
    character: Annotated[str, typer.Option(help="how the made player answers: plain, first or never")] = "plain",
    keys: Annotated[bool, typer.Option("--keys", help="play by keyboard alone")] = False,
    text: Annotated[int, typer.Option(help="size of the letters in per cent: 100, 125, 150 or 200")] = 100,
    show: Annotated[bool, typer.Option("--show", help="in a window instead of without a screen")] = False,
) -> None:
    """Let a made player travel the whole line in the real screens, and write all that comes of it."""
    from game.commands import demo as command

    raise typer.Exit(command.run(occupation, seed, out, language, line, show, character, keys, text))


@app.command()
def bench() -> None:
    """Measure speed and memory on this machine, and print a table."""
    from game.commands import bench as command

    raise typer.Exit(command.run())


@data.command("build")
def data_build(
    esco: Annotated[list[Path], typer.Option(help="folder or zip of an ESCO download; repeat for more languages")],
    lmi: Annotated[Path, typer.Option(help="folder or zip with the labour-market files")],
    roa: Annotated[Path | None, typer.Option(help="ROA's own CSV, which holds the labour-market regions")] = None,
    out: Annotated[Path | None, typer.Option(help="where the bundle goes; by default the one that ships")] = None,
) -> None:
    """Build the bundle from the publishers' files; where something is wrong, say what and change nothing."""
    from game.commands import bundle as command

    raise typer.Exit(command.build_bundle(esco, lmi, out, roa))


@data.command("info")
def data_info(
    source: Annotated[str | None, typer.Option(help="only this source, with its passport: roa, cbs, uwv, ilo, onet, esco …")] = None,
    bundle: Annotated[Path | None, typer.Option(help="another bundle than the one that ships")] = None,
    language: Annotated[str, typer.Option(help="nl or en, for the passport")] = "en",
) -> None:
    """Which sources the bundle rests on: publisher, edition, licence, date, files; of one source its passport too."""
    from game.commands import bundle as command

    raise typer.Exit(command.tell_sources(bundle, source, language))


def main() -> None:
    """Run the command line."""
    app(prog_name="morgenwerk")
