"""Set Morgenwerk up and start it: `python3 run.py play`, `python3 run.py test`, or any other command of the game.

Uses the standard library alone. Makes `.venv` beside this file, installs exactly the versions of the lock file
(checked by hash), and hands over. The second start finds everything in place and skips the set-up.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
OLDEST, NEWEST = (3, 11), (3, 13)


def suitable(version) -> bool:
    return OLDEST <= tuple(version[:2]) <= NEWEST


def another_python():
    """Find a Python of a fitting version on this computer, newest first, or None."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and subprocess.run([found, "-c", "import venv"], capture_output=True).returncode == 0:
            return found
    return None


def environment_python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def set_up(folder: Path, lock: Path) -> Path:
    """Make the environment hold what the lock names. Returns its Python. A stamp makes the next start quick."""
    python = environment_python(folder)
    wanted = hashlib.sha256(lock.read_bytes() + str(sys.version_info[:3]).encode()).hexdigest()
    stamp = folder / f"installed-{lock.stem}"
    if python.exists() and stamp.exists() and stamp.read_text() == wanted:
        return python
    print("Morgenwerk wordt klaargezet. Dit gebeurt één keer.  (Setting up, once.)", flush=True)
    if not python.exists():
        venv.create(folder, with_pip=True, clear=folder.exists())
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
               "--require-hashes", "-r", str(lock)]
    if subprocess.run(install).returncode:
        raise SystemExit("Het klaarzetten lukte niet. Is er internet? Probeer het daarna opnieuw.\n"
                         "Setting up failed. Is there an internet connection? Then try again.")
    stamp.write_text(wanted)
    return python


def main(arguments: list) -> int:
    if not suitable(sys.version_info):
        other = another_python()
        if other is None:
            print("Morgenwerk heeft Python 3.11, 3.12 of 3.13 nodig.  (Needs Python 3.11, 3.12 or 3.13.)", file=sys.stderr)
            return 2
        return subprocess.call([other, str(Path(__file__).resolve()), *arguments])
    command, rest = (arguments[0], arguments[1:]) if arguments else ("play", [])
    folder = Path(os.environ.get("MORGENWERK_VENV", ROOT / ".venv"))
    testing = command in ("test", "lint")
    python = str(set_up(folder, ROOT / ("requirements-dev.lock" if testing else "requirements.lock")))
    if command == "test":
        call = [python, "-m", "pytest", "-n", "auto", *rest]
    elif command == "lint":
        for check in (["ruff", "check", "."], ["mypy"]):
            if status := subprocess.call([python, "-m", *check], cwd=ROOT):
                return status
        return 0
    else:
        call = [python, "-m", "game", command, *rest]
        return subprocess.call(call, env={**os.environ, "PYTHONPATH": str(ROOT)})
    return subprocess.call(call, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
