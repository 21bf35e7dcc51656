"""What several test files share: the project's folder, and the site as it is built."""

import contextlib
import functools
import http.server
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from site_tools import started_browser

pytest_plugins = ["site_results"]

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def built_site(tmp_path_factory):
    """The folder of the whole site, built once by MkDocs from the repository as it stands.

    Strictly: on our own site not even a warning may come, such as about a link that leads nowhere.
    """
    folder = tmp_path_factory.mktemp("built") / "site"
    build = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert build.returncode == 0, build.stdout + build.stderr
    return folder


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder without writing each request to the terminal."""

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """The address, ending in a slash, at which `folder` can be read for the while."""
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def site_address(built_site):
    """The address, ending in a slash, at which the built site can be read."""
    with served(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    """One Chromium for all tests of a file."""
    with started_browser() as started:
        yield started
