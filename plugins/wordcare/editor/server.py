"""Speaks the Language Server Protocol: every message of an editor is handed to the engine, and little more.

A first change is checked at once. While keys keep coming, checks wait for a pause, which is
longer for pages that take longer to check.
"""

from __future__ import annotations

import asyncio
import os
import time
from typing import TYPE_CHECKING
from urllib.parse import unquote

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from wordcare import __version__
from wordcare.editor.answers import OPEN_PAGE, Answers
from wordcare.editor.messages import faults_message
from wordcare.editor.page import Page, checked, readable_name
from wordcare.editor.places import Places
from wordcare.editor.projects import REST, Project, Projects
from wordcare.finding import CannotRun, Problem
from wordcare.settings import OWN_FILE, SHARED_FILE

if TYPE_CHECKING:
    from pygls.workspace import TextDocument

PAUSE = 0.1
"""Seconds without a key before a page that is being typed is checked again."""


class Server(LanguageServer):
    """One server for one editor, which may have pages of several projects open."""

    def __init__(self, projects: Projects) -> None:
        super().__init__(
            "wordcare", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full
        )  # whole texts, since editors and libraries do not agree on what ends a line
        self.projects = projects
        self.was_shut_down = False
        self._waiting: dict[str, asyncio.TimerHandle] = {}
        self._resting: asyncio.TimerHandle | None = None
        self._changed: dict[str, float] = {}
        self._took: dict[str, float] = {}
        self._pages: dict[str, tuple[str, Project, Page]] = {}
        self._told: dict[str, str] = {}
        """What was last said about the project of each folder; several may be in the same one."""

    def answers(self, uri: str) -> Answers | None:
        """What can be said about an open text as it is now; None when nothing can be."""
        document = self._document(uri)
        looked = self._looked(document) if document else None
        if document is None or looked is None:
            return None
        encoding = types.PositionEncodingKind(self.workspace.position_encoding or "utf-16")
        places = Places(document.source, encoding.value)
        return Answers(document, places, *looked, self.client_capabilities)

    def changed(self, uri: str) -> None:
        """Check an open text soon: at once after a rest, else when the keys pause."""
        now = time.monotonic()
        pause = max(PAUSE, 2 * self._took.get(uri, 0))
        typing = now - self._changed.get(uri, 0) < pause
        self._changed[uri] = now
        if uri in self._waiting:
            self._waiting.pop(uri).cancel()
        loop = asyncio.get_running_loop()
        self._waiting[uri] = loop.call_later(pause if typing else 0, self._publish, uri)

    def all_may_have_changed(self) -> None:
        """Check every open text again, after settings or word pages may have changed."""
        self.projects.look_again()
        for document in list(self.workspace.text_documents.values()):
            self._changed.pop(document.uri, None)
            self.changed(document.uri)

    def closed(self, uri: str) -> None:
        """Forget a text, and take its findings off the screen."""
        if uri in self._waiting:
            self._waiting.pop(uri).cancel()
        for kept in (self._pages, self._changed, self._took):
            kept.pop(uri, None)
        self._show(types.PublishDiagnosticsParams(uri, []))

    def _publish(self, uri: str) -> None:
        self._waiting.pop(uri, None)
        document = self._document(uri)
        if document is None:
            return
        started = time.monotonic()
        answers = self.answers(uri)
        self._took[uri] = time.monotonic() - started
        found = answers.diagnostics() if answers else []
        self._show(types.PublishDiagnosticsParams(uri, found, document.version))
        self._look_after_rest()

    def _look_after_rest(self) -> None:
        """After the last key, see whether files have changed on disk, and if so check what is open again."""
        if self._resting:
            self._resting.cancel()
        self._resting = asyncio.get_running_loop().call_later(REST, self._check_what_changed)

    def _check_what_changed(self) -> None:
        before = {uri: project for uri, (_, project, _) in self._pages.items()}
        for uri, project in before.items():
            answers = self.answers(uri)
            if answers and self._pages[uri][1] is not project:
                self.changed(uri)

    def _document(self, uri: str) -> TextDocument | None:
        """An open text. The library keeps them under addresses without percent signs."""
        found: TextDocument | None = self.workspace.text_documents.get(unquote(uri))
        return found

    def _show(self, params: types.PublishDiagnosticsParams) -> None:
        self.text_document_publish_diagnostics(params)

    def _looked(self, document: TextDocument) -> tuple[Project, Page] | None:
        """The project of a text and what was found; None when it is not for us or cannot be checked."""
        path = uris.to_fs_path(document.uri)
        name = readable_name(_name(document.uri, path), document.language_id or "")
        folder = os.path.dirname(path) if path else self._root()
        try:
            project = self.projects.at(folder)
            self._tell(folder, project.problems)
            if not name or (path and project.leaves_out(path)):
                return None
            text, before, page = self._pages.get(document.uri, ("", None, None))
            if page is None or text != document.source or before is not project:
                page = checked(name, document.source, project)
                self._pages[document.uri] = (document.source, project, page)
        except CannotRun as error:
            self._tell(folder, error.problems)
            return None
        return project, page

    def _root(self) -> str:
        """The folder whose settings count for texts that are in no file."""
        folders = [folder.uri for folder in self.workspace.folders.values()]
        roots = [*folders, self.workspace.root_uri or ""]
        return next((path for uri in roots if (path := uris.to_fs_path(uri))), os.getcwd())

    def _tell(self, folder: str, problems: list[Problem]) -> None:
        """Show what is wrong with the settings or the rulebook, once for each state of it."""
        message = faults_message(problems)
        if message and message not in self._told.values():
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, message))
        self._told[folder] = message

    def open_document(self, uri: str) -> None:
        """Ask the editor to show a page; an editor that cannot do so is told where it is."""
        window = self.client_capabilities.window
        if window and window.show_document and window.show_document.support:
            external = not uri.startswith("file:")
            self.window_show_document(types.ShowDocumentParams(uri, external, True))
        else:
            where = uris.to_fs_path(uri) or uri
            self.window_show_message(types.ShowMessageParams(types.MessageType.Info, f"Read: {where}"))


def _name(uri: str, path: str | None) -> str:
    """The name of a text as people know it; one that is in no file has the last part of its address."""
    if path:
        return path
    return uris.urlparse(uri)[2].rpartition("/")[2] or "text"


def server(projects: Projects) -> Server:
    """A server that is ready to start."""
    made = Server(projects)

    @made.feature(types.INITIALIZED)
    async def initialized(_: types.InitializedParams) -> None:
        watched = made.client_capabilities.workspace and (
            made.client_capabilities.workspace.did_change_watched_files
        )
        if watched and watched.dynamic_registration:
            patterns = [f"**/{name}" for name in ("*.md", OWN_FILE, SHARED_FILE)]
            options = types.DidChangeWatchedFilesRegistrationOptions(
                [types.FileSystemWatcher(pattern) for pattern in patterns]
            )
            method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
            registration = types.Registration("wordcare-files", method, options)
            made.client_register_capability(types.RegistrationParams([registration]))

    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def did_open(params: types.DidOpenTextDocumentParams) -> None:
        made.projects.look_again()
        made.changed(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def did_change(params: types.DidChangeTextDocumentParams) -> None:
        made.changed(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_SAVE)
    async def did_save(_: types.DidSaveTextDocumentParams) -> None:
        made.all_may_have_changed()

    @made.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def files_changed(_: types.DidChangeWatchedFilesParams) -> None:
        made.all_may_have_changed()

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    async def did_close(params: types.DidCloseTextDocumentParams) -> None:
        made.closed(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        answers = made.answers(params.text_document.uri)
        return answers.hover(params.position) if answers else None

    @made.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions([types.CodeActionKind.QuickFix]))
    async def code_actions(params: types.CodeActionParams) -> list[types.CodeAction | types.Command]:
        answers = made.answers(params.text_document.uri)
        return answers.actions(params) if answers else []

    @made.command(OPEN_PAGE)
    async def open_page(uri: str) -> None:
        made.open_document(uri)

    @made.feature(types.SHUTDOWN)
    async def shutdown(_: None) -> None:
        made.was_shut_down = True

    return made
