"""An editor without a window: starts `wordcare lsp` and talks to it as an editor does."""

import asyncio
import contextlib
import os
import sys

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from small_project import PACKAGE

PATIENCE = 30
"""Seconds to wait for an answer on a busy machine."""


class Editor:
    """One open editor. Whatever the server shows is kept: `messages`, `shown` and the findings by address."""

    def __init__(self):
        self.client = LanguageClient("an editor for tests", "1")
        self.messages = []
        self.shown = []
        self.watched = []
        self._found = asyncio.Queue()
        self._versions = {}
        client = self.client

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(params):
            self._found.put_nowait(params)

        @client.feature(types.WINDOW_SHOW_MESSAGE)
        def message(params):
            self.messages.append(params.message)

        @client.feature(types.WINDOW_SHOW_DOCUMENT)
        def show(params):
            self.shown.append(params)
            return types.ShowDocumentResult(True)

        @client.feature(types.CLIENT_REGISTER_CAPABILITY)
        def register(params):
            self.watched += params.registrations

    async def start(self, folder, able, options):
        env = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
        command = [sys.executable, "-m", "wordcare", "lsp", *options]
        await self.client.start_io(*command, cwd=str(folder), env=env)
        root = types.WorkspaceFolder(folder.as_uri(), folder.name)
        params = types.InitializeParams(able, process_id=os.getpid(), workspace_folders=[root])
        self.said = await self.client.initialize_async(params)
        self.client.initialized(types.InitializedParams())

    async def open(self, uri, text, language="markdown"):
        """Open a text; gives what was found in it."""
        item = types.TextDocumentItem(uri, language, 1, text)
        self._versions[uri] = 1
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await self.found(uri)

    def type(self, uri, text):
        """Change a whole text, without waiting for what is found."""
        self._versions[uri] += 1
        which = types.VersionedTextDocumentIdentifier(self._versions[uri], uri)
        change = types.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(which, [change]))

    async def change(self, uri, text):
        """Change a whole text; gives what was found in it."""
        self.type(uri, text)
        return await self.found(uri)

    async def found(self, uri):
        """What is found in the text as it is now."""
        while True:
            params = await asyncio.wait_for(self._found.get(), PATIENCE)
            if params.uri == uri and params.version in (None, self._versions[uri]):
                return params.diagnostics

    def save(self, uri):
        self.client.text_document_did_save(types.DidSaveTextDocumentParams(document(uri)))

    async def close(self, uri):
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(document(uri)))
        return await self.found(uri)

    async def hover(self, uri, line, character):
        place = types.Position(line, character)
        found = await self.client.text_document_hover_async(types.HoverParams(document(uri), place))
        return found and found.contents.value

    async def actions(self, uri, diagnostic, only=None):
        """The changes to choose from at the place of something found, by title."""
        context = types.CodeActionContext([diagnostic], only=only)
        params = types.CodeActionParams(document(uri), diagnostic.range, context)
        found = await self.client.text_document_code_action_async(params)
        return {action.title: action for action in found or []}

    async def run(self, command):
        params = types.ExecuteCommandParams(command.command, command.arguments)
        return await self.client.workspace_execute_command_async(params)

    async def stop(self):
        await self.client.shutdown_async(None)
        self.client.exit(None)
        server = self.client._server
        code = await asyncio.wait_for(server.wait(), PATIENCE)
        await self.client.stop()
        return code


def document(uri):
    return types.TextDocumentIdentifier(uri)


def usual():
    """What most editors of today can do."""
    return types.ClientCapabilities(
        workspace=types.WorkspaceClientCapabilities(
            workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True),
            did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True),
        ),
        text_document=types.TextDocumentClientCapabilities(
            hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown])
        ),
        window=types.WindowClientCapabilities(show_document=types.ShowDocumentClientCapabilities(True)),
    )


@contextlib.asynccontextmanager
async def editor(folder, able=None, options=()):
    """An editor with `folder` open."""
    made = Editor()
    await made.start(folder, able or usual(), options)
    try:
        yield made
    finally:
        assert await made.stop() == 0


def applied(text, action):
    """The text once an action was chosen; counts UTF-16 units as editors do."""
    edit = action.edit
    changes = edit.document_changes[0].edits if edit.document_changes else next(iter(edit.changes.values()))
    (change,) = changes
    start, end = (offset(text, place) for place in (change.range.start, change.range.end))
    return text[:start] + change.new_text + text[end:]


def offset(text, place):
    """Where a place is in the text. Written apart from the server's own way of counting."""
    at = 0
    for _ in range(place.line):
        ends = [(text.index(end, at), -len(end)) for end in ("\r\n", "\n", "\r") if end in text[at:]]
        first, length = min(ends)
        at = first - length
    units = text[at:].encode("utf-16-le", "surrogatepass")[: place.character * 2]
    return at + len(units.decode("utf-16-le"))
