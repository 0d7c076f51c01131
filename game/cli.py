"""The command line: which commands there are. What each does stands in game.commands, imported when it is called."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Literal

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Morgenwerk")
data = typer.Typer(no_args_is_help=True, help="The skills graph's bundle: build it from official files, or see what is in it.")
app.add_typer(data, name="data")
scenario = typer.Typer(no_args_is_help=True, help="The kit of authors: make, check, walk, play, read and compile a story.")
app.add_typer(scenario, name="scenario")
Language = Annotated[Literal["nl", "en"], typer.Option(help="the language of what is told")]


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
    cards: Annotated[Path | None, typer.Option(help="write talk cards for a group, six questions for each future, to this PDF instead")] = None,
    language: Annotated[Literal["nl", "en"], typer.Option(help="nl or en, for the cards")] = "nl",
) -> None:
    """What each change that may come does to occupations, with the bounds; or talk cards about them."""
    from game.commands import winds as command

    if cards is not None:
        raise typer.Exit(command.cards(cards, language))
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
def bench(graph: Annotated[bool, typer.Option("--graph", help="the skills graph alone, and how its cost grows with its size")] = False) -> None:
    """Measure speed and memory on this machine, and print a table."""
    from game.commands import bench as command

    raise typer.Exit(command.run(graph))


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


@scenario.command("new")
def scenario_new(
    name: Annotated[Path, typer.Argument(help="what the story is called, in small letters; or the path of its folder")],
    language: Language = "nl",
) -> None:
    """Make a folder with a small playable story in Dutch and English, to write on from."""
    from game.commands import scenario as command

    raise typer.Exit(command.new(name, language))


@scenario.command("check")
def scenario_check(
    path: Annotated[Path | None, typer.Argument(help="the folder of a story, or the file of a change, a passenger or talk cards")] = None,
    language: Language = "nl",
    explain: Annotated[str | None, typer.Option(help='what a number means, such as S040; "all" for the whole page')] = None,
    runs: Annotated[int, typer.Option(min=1, help="how many walks")] = 300,
) -> None:
    """Everything that is wrong with a story, each with its file, line and number, and what to do."""
    from game.commands import scenario as command

    if explain:
        raise typer.Exit(command.explain(explain, language))
    if path is None:
        raise typer.BadParameter("PATH")
    raise typer.Exit(command.check(path, language, runs))


@scenario.command("walk")
def scenario_walk(
    path: Annotated[Path, typer.Argument(help="the folder of a story")],
    runs: Annotated[int, typer.Option(min=1, help="how many walks")] = 1000,
    seed: Annotated[int, typer.Option(help="draws the choices")] = 1,
    language: Language = "nl",
) -> None:
    """Walk a story many times, and say how often each line was seen."""
    from game.commands import scenario as command

    raise typer.Exit(command.walk(path, runs, seed, language))


@scenario.command("play")
def scenario_play(
    path: Annotated[Path, typer.Argument(help="the folder of a story")],
    occupation: Annotated[str, typer.Option(help="a title in Dutch or English, or an ESCO URI")] = "bakker",
    future: Annotated[str, typer.Option(help='the levers, such as "mensen=veel,robots=weinig"')] = "",
    seed: Annotated[int, typer.Option(help="draws the cards of the player")] = 7,
    language: Language = "nl",
) -> None:
    """Play one story in the real screens, as somebody with this occupation."""
    from game.commands import scenario_play as command

    raise typer.Exit(command.run(path, occupation, future, seed, language))


@scenario.command("script")
def scenario_script(
    path: Annotated[Path, typer.Argument(help="the folder of a story")],
    out: Annotated[Path | None, typer.Option(help="the PDF to write; by default it stands beside where you are")] = None,
    language: Language = "nl",
) -> None:
    """Write the whole story as a PDF for reading: every beat, every choice and where it goes, in both languages."""
    from game.commands import scenario_script as command

    raise typer.Exit(command.run(path, out, language))


@scenario.command("compile")
def scenario_compile(
    path: Annotated[Path, typer.Argument(help="the folder of a story")],
    language: Language = "nl",
) -> None:
    """Compile a story with inkjs; without it, say how to export it from Inky."""
    from game.commands import scenario as command

    raise typer.Exit(command.compile_story(path, language))


def main() -> None:
    """Run the command line."""
    # The products of matrices are small: with more threads these wait for each other longer than they work.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    app(prog_name="morgenwerk")
