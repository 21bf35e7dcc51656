"""Runs the steps of a workflow, or of an action, here as they are written.

Scripts run in bash with the settings that GitHub gives them. Actions of others cannot run here, so a
test says what stands in for each. Expressions are understood as far as our own files use them.
"""

import os
import re
import subprocess
from types import SimpleNamespace

import yaml

from conftest import ROOT

SHELLS = {"": ["bash", "-e"], "bash": ["bash", "--noprofile", "--norc", "-eo", "pipefail"]}
"""How GitHub starts a script on Linux, without and with `shell: bash`."""


def workflow(name):
    """A workflow as plain data; YAML takes the key `on` for a yes."""
    with open(ROOT / ".github" / "workflows" / name, encoding="utf-8") as file:
        data = yaml.safe_load(file)
    data["on"] = data.pop(True)
    return data


class Runner:
    """A machine that runs steps in `folder`; `given` is what expressions such as `github.token` look up."""

    def __init__(self, folder, given, stand_ins=(), settings=()):
        self.folder = folder
        self.given = {"steps": {}, **given}
        self._stand_ins = dict(stand_ins)
        self.temp = folder.parent / f"{folder.name} temp"
        self.temp.mkdir(exist_ok=True)
        self.summary_file = self.temp / "summary.md"
        self.summary_file.touch()
        outer = ("GITHUB_", "MAKE", "MFLAGS", "PYTHON", "GIT_")
        self._settings = {name: value for name, value in os.environ.items() if not name.startswith(outer)}
        self._settings |= {
            "GITHUB_STEP_SUMMARY": str(self.summary_file),
            "RUNNER_TEMP": str(self.temp),
            "XDG_CACHE_HOME": str(self.temp / "cache"),
            "GIT_CONFIG_GLOBAL": os.devnull,
            **dict(settings),
        }

    @property
    def summary(self):
        return self.summary_file.read_text(encoding="utf-8")

    def run(self, steps, env=()):
        """What came of each step that ran, by name: `.code` and `.out`. The run fails if one does."""
        done, self.failed = {}, False
        shared = self._filled(dict(env))
        for step in steps:
            name = step["name"]
            if not self._wanted(step.get("if")):
                self._remember(step, "skipped")
                continue
            done[name] = self._step(step, shared)
            self.failed = self.failed or done[name].code != 0
            self._remember(step, "failure" if done[name].code else "success")
        return done

    def _step(self, step, shared):
        if "uses" in step:
            action = step["uses"].partition("@")[0]
            self._stand_ins[action](self, self._filled(step.get("with", {})))
            return SimpleNamespace(code=0, out="")
        made = subprocess.run(
            [*SHELLS[step.get("shell", "")], "-c", step["run"]],
            cwd=self.folder,
            env={**self._settings, **shared, **self._filled(step.get("env", {}))},
            capture_output=True,
            text=True,
            check=False,
        )
        return SimpleNamespace(code=made.returncode, out=made.stdout + made.stderr)

    def _remember(self, step, conclusion):
        if "id" in step:
            self.given["steps"][step["id"]] = {"conclusion": conclusion}

    def _wanted(self, condition):
        if condition is None:
            return not self.failed
        parts = re.sub(r"^\$\{\{|\}\}$", "", condition).strip().split(" && ")
        return all(self._holds(part) for part in parts)

    def _holds(self, part):
        if part == "!cancelled()":
            return True
        left, sign, right = re.fullmatch(r"(\S+) (==|!=) '([^']*)'", part).groups()
        return (self.value(left) == right) is (sign == "==")

    def _filled(self, values):
        return {name: self.filled(str(value)) for name, value in values.items()}

    def filled(self, text):
        return re.sub(r"\$\{\{ *([\w.-]+) *\}\}", lambda met: str(self.value(met[1])), text)

    def value(self, path):
        """What an expression looks up; as on GitHub, what is not there is empty."""
        found = self.given
        for key in path.split("."):
            found = found.get(key, "") if isinstance(found, dict) else ""
        return found
