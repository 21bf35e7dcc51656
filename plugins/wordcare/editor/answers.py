"""What a page has to say, in the protocol's own terms: findings, help on hovering, and changes to choose."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls import uris

from wordcare.editor.choices import Edit
from wordcare.editor.edits import Edits
from wordcare.editor.messages import finding_message, hover, problem_message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygls.workspace import TextDocument

    from wordcare.editor.page import Page
    from wordcare.editor.places import Places
    from wordcare.editor.projects import Project
    from wordcare.finding import Finding, Problem

NAME = "wordcare"
SEVERITIES = {
    "block": types.DiagnosticSeverity.Error,
    "warn": types.DiagnosticSeverity.Warning,
    "advise": types.DiagnosticSeverity.Information,
}
OPEN_PAGE = "wordcare.openPage"

MOST_FINDINGS = 5
"""For how many findings in one selection to work out changes: each is tried on a copy of the page."""


class Answers:
    """Says what one open text is asked for. `able` is what the editor says that it can do."""

    def __init__(
        self,
        document: TextDocument,
        places: Places,
        project: Project,
        page: Page,
        able: types.ClientCapabilities,
    ) -> None:
        self._document = document
        self._places = places
        self._project = project
        self._page = page
        self._able = able

    def diagnostics(self) -> list[types.Diagnostic]:
        """One for each finding, and for each part that could not be read."""
        return [
            *map(self._diagnostic, self._page.findings),
            *map(self._problem, self._page.problems),
        ]

    def hover(self, position: types.Position) -> types.Hover | None:
        """All that the rulebook says about the expression at a place, also when it is let pass there."""
        rulebook, advisor = self._project.rulebook, self._project.advisor
        if rulebook is None or advisor is None:
            return None
        at = self._places.offset(position.line, position.character)
        kind = self._hover_kind()
        for verdict in self._page.verdicts:
            if verdict.start <= at < verdict.end:
                read = self._address(verdict.rule)
                markdown = kind is types.MarkupKind.Markdown
                said = hover(rulebook.words[verdict.rule], verdict, read, markdown=markdown)
                return types.Hover(types.MarkupContent(kind, said), self._range(verdict.start, verdict.end))
        for finding in self._page.findings:
            if finding.start <= at < finding.end:
                said = finding_message(finding, advisor)
                content = types.MarkupContent(types.MarkupKind.PlainText, said)
                return types.Hover(content, self._range(finding.start, finding.end))
        return None

    def actions(self, params: types.CodeActionParams) -> list[types.CodeAction | types.Command]:
        """What can be done about the findings in a selection."""
        wanted = params.context.only
        if wanted is not None and not any(_covers_fixes(kind) for kind in wanted):
            return []
        start = self._places.offset(params.range.start.line, params.range.start.character)
        end = self._places.offset(params.range.end.line, params.range.end.character)
        touched = [each for each in self._page.findings if each.start <= end and each.end >= start]
        if not touched or self._project.rulebook is None:
            return []
        edits = Edits(self._page, self._project)
        return [action for each in touched[:MOST_FINDINGS] for action in self._actions(each, edits)]

    def _actions(self, finding: Finding, edits: Edits) -> Iterator[types.CodeAction | types.Command]:
        about = self._diagnostic(finding)
        for choice in edits.replacements(finding):
            title = f"Write “{choice.edit.new}”" + (f" ({choice.note})" if choice.note else "")
            yield self._action(title, about, choice.edit, preferred=choice.fits)
        if exception := edits.exception(finding):
            title = f"Keep “{finding.found}”, with your reason above it"
            yield self._action(title, about, exception)
        if mark := edits.mention(finding):
            yield self._action(f"Mark “{finding.found}” as words that you only talk about", about, mark)
        if removal := edits.removal(finding):
            yield self._action("Take this comment out", about, removal)
        if address := self._address(finding.rule):
            title = f"Open the page about “{finding.found}”"
            yield types.Command(title, OPEN_PAGE, arguments=[address])

    def _action(
        self,
        title: str,
        about: types.Diagnostic,
        edit: Edit,
        *,
        preferred: bool = False,
    ) -> types.CodeAction:
        return types.CodeAction(
            title,
            types.CodeActionKind.QuickFix,
            diagnostics=[about],
            is_preferred=preferred or None,
            edit=self._workspace_edit(edit),
        )

    def _workspace_edit(self, edit: Edit) -> types.WorkspaceEdit:
        """The change; only for the text as it is now, where the editor knows versions."""
        change = types.TextEdit(self._range(edit.start, edit.end), edit.new)
        workspace = self._able.workspace
        kinds = workspace.workspace_edit if workspace else None
        if kinds and kinds.document_changes:
            which = types.OptionalVersionedTextDocumentIdentifier(self._document.uri, self._document.version)
            return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(which, [change])])
        return types.WorkspaceEdit(changes={self._document.uri: [change]})

    def _hover_kind(self) -> types.MarkupKind:
        document = self._able.text_document
        able = document.hover if document else None
        kinds = able.content_format if able else None
        return kinds[0] if kinds else types.MarkupKind.PlainText

    def _address(self, rule: str) -> str:
        """Where to read about a rule: on the public site, or else in the file of its page."""
        rulebook, advisor = self._project.rulebook, self._project.advisor
        if rulebook is None or advisor is None or rule not in rulebook.words:
            return ""
        public = advisor.address(rule)
        return public or str(uris.from_fs_path(os.path.abspath(rulebook.words[rule].path)))

    def _diagnostic(self, finding: Finding) -> types.Diagnostic:
        assert self._project.advisor is not None
        address = self._address(finding.rule)
        return types.Diagnostic(
            self._range(finding.start, finding.end),
            finding_message(finding, self._project.advisor),
            SEVERITIES[finding.level],
            finding.rule,
            types.CodeDescription(address) if address else None,
            NAME,
        )

    def _problem(self, problem: Problem) -> types.Diagnostic:
        """At its place up to the end of the line; at the first line when it has none."""
        line = max(problem.line - 1, 0)
        text = self._document.source
        first = self._places.offset(line, 0)
        start = min(first + max(problem.column - 1, 0), self._places.offset(line, len(text)))
        where = self._range(start, self._places.offset(line, len(text)))
        return types.Diagnostic(where, problem_message(problem), types.DiagnosticSeverity.Error, source=NAME)

    def _range(self, start: int, end: int) -> types.Range:
        return types.Range(
            types.Position(*self._places.place(start)), types.Position(*self._places.place(end))
        )


def _covers_fixes(kind: types.CodeActionKind | str) -> bool:
    """Whether an editor that asks for this kind of changes asks for ours."""
    name = kind.value if isinstance(kind, types.CodeActionKind) else kind
    return types.CodeActionKind.QuickFix.value.startswith(name)
