"""What an officer can do: look at the queue, open a report, approve it, ask its citizen, reject it.

Each is one transaction: the report under its next version, a line in the audit log, the message to the citizen.
A decision on a version that somebody else has changed meanwhile changes nothing and is told (`Conflict`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Protocol

from bot.desk.offenses import changes, classified
from bot.desk.ports import AuditEntry, Clock, Conflict, Message, Officer, QueueRow, StaffStore, StaffUnit
from bot.desk.questions import put_question
from bot.desk.receipts import Letters
from bot.desk.transcript import transcript_of
from bot.desk.waiting import PAGE, Place, Queue, line_of, place_of
from bot.report.report import Rejection, Report, Status, after

LONGEST = 4000
"""Characters of a question or of the words of a rejection."""

_CASE_NUMBER_LENGTH = 40


class UnknownReport(LookupError):
    """No report has this tracking number."""


class WordsMissing(ValueError):
    """A question, or the words of a rejection, are empty: the citizen would be left without an answer."""


class WordsTooLong(ValueError):
    """A text is longer than `LONGEST`, or a case number longer than forty characters."""


class UnknownReason(ValueError):
    """There is no such reason to reject."""


class Profile(Protocol):
    """What is asked of the agency profile."""

    @property
    def review_time(self) -> timedelta:
        """The time in which a report should be looked at."""

    def case_number(self, year: int, serial: int) -> str:
        """The case number of this year's `serial`-th report."""

    def rejection_words(self, reason: str, language: str) -> str:
        """What was found and what to do next, to begin from."""

    def letter(self, template: str, medium: str, language: str, facts: Mapping[str, Any]) -> tuple[str, str]:
        """Subject and text of a message."""


@dataclass(frozen=True)
class OpenReport:
    """Everything an officer needs for a decision."""

    report: Report
    transcript: tuple[Message, ...]
    similar: tuple[tuple[QueueRow, tuple[str, ...]], ...]
    audit: tuple[AuditEntry, ...]
    outbox: tuple[dict[str, Any], ...]
    """As `Outbox.of_report`; what is not sent yet has the subject and body that it will have."""
    place: Place


@dataclass(frozen=True)
class OfficerDesk:
    """The officers' use cases over a store, for one agency."""

    store: StaffStore
    agency: Profile
    letters: Letters
    clock: Clock

    def queue(
        self, statuses: Sequence[Status] = (), search: str = "", page: int = 1, officer: Officer | None = None
    ) -> Queue:
        """One page of the reports in these states (all, if none is named) that hold every word of `search`."""
        page, now = max(1, page), self.clock()
        with self.store.unit(reading=True) as unit:
            rows = unit.reports.queue(statuses, search, PAGE + 1, (page - 1) * PAGE)
            lines = tuple(line_of(unit, row, now, self.agency.review_time, officer) for row in rows[:PAGE])
            return Queue(lines, unit.reports.counts(), page, len(rows) > PAGE)

    def open_report(self, number: str, officer: Officer) -> OpenReport:
        """One report with all that belongs to it. That it was looked at is written down.

        Raises:
            UnknownReport: there is none of this number.
        """
        with self.store.unit() as unit:
            report = _get(unit, number)
            self._note(unit, report, officer, "viewed")
            opened = OpenReport(
                report,
                tuple(transcript_of(unit, report)),
                tuple(unit.reports.similar(report)),
                tuple(unit.audit.of_report(number)),
                tuple(self._shown(message) for message in unit.outbox.of_report(number)),
                place_of(unit, report),
            )
            unit.commit()
        return opened

    def place(self, report: Report) -> Place:
        """Where a report stands, or would stand, among those that wait."""
        with self.store.unit(reading=True) as unit:
            return place_of(unit, report)

    def decided_so(self, number: str, officer: Officer, version: int, action: str) -> Report | None:
        """The report, if this officer took it from this version by this step (`approved`, …) and it stands so still.

        A form that a browser sends twice finds its own decision there.
        """
        with self.store.unit(reading=True) as unit:
            report = unit.reports.get(number)
            mine = f"officer:{officer.username}"
            lines = unit.audit.of_report(number) if report and report.version == version + 1 else []
            done = any((e.actor, e.action, e.detail.get("version")) == (mine, action, version + 1) for e in lines)
        return report if done else None

    def approve(
        self,
        number: str,
        officer: Officer,
        version: int,
        case_number: str | None = None,
        incident_type: str | None = None,
        offense_code: str | None = None,
    ) -> Report:
        """Accept a report, under the case number given or the agency's next one.

        A citizen who took the wrong kind need not start again: `incident_type` and `offense_code` put the report
        under another one (`bot.desk.offenses.classified`); the audit log says from what to what.

        Raises:
            UnknownReport, Conflict, NotAllowed, WordsTooLong, UnknownOffense
        """
        given = " ".join((case_number or "").split())
        if len(given) > _CASE_NUMBER_LENGTH:
            raise WordsTooLong("case_number")
        with self.store.unit() as unit:
            report = _current(unit, number, version)
            status = after(report.status, "approve")
            facts = classified(report.facts, incident_type, offense_code, report.language)
            case = given or self._next_case_number(unit)
            taken = replace(report, status=status, facts=facts, case_number=case, question=None)
            detail = {"case_number": case, **changes(report.facts, facts)}
            changed = self._decide(unit, taken, version, officer, "approved", detail)
            unit.commit()
        return changed

    def ask_back(self, number: str, officer: Officer, version: int, question: str) -> Report:
        """Ask the citizen: by e-mail or text message, and in their chat, where the next message is the answer.

        Raises:
            UnknownReport, Conflict, NotAllowed, WordsMissing, WordsTooLong
        """
        words = _written(question)
        with self.store.unit() as unit:
            report = _current(unit, number, version)
            asked = replace(report, status=after(report.status, "ask_back"), question=words)
            # The drafts first, then the report: the order in which a citizen's turn takes them, or the two could
            # each wait for the other.
            messages = put_question(unit, asked, words, self.clock())
            changed = self._decide(unit, asked, version, officer, "asked_back", {"messages": messages})
            unit.commit()
        return changed

    def reject(self, number: str, officer: Officer, version: int, reason: str, words: str) -> Report:
        """Refuse a report, and tell its citizen why and what to do.

        Raises:
            UnknownReport, Conflict, NotAllowed, UnknownReason, WordsMissing, WordsTooLong
        """
        try:
            rejection = Rejection(reason)
        except ValueError:
            raise UnknownReason(reason) from None
        told = _written(words)
        with self.store.unit() as unit:
            report = _current(unit, number, version)
            status = after(report.status, "reject")
            refused = replace(report, status=status, rejection=rejection, rejection_words=told, question=None)
            changed = self._decide(unit, refused, version, officer, "rejected", {"reason": str(rejection)})
            unit.commit()
        return changed

    def rejection_words(self, report: Report, reason: str) -> str:
        """The agency's words for a reason in the citizen's language, for the officer to edit."""
        return self.agency.rejection_words(reason, report.language)

    def _decide(
        self, unit: StaffUnit, report: Report, version: int, officer: Officer, action: str, detail: dict[str, Any]
    ) -> Report:
        changed = unit.reports.update(report, version)
        self._note(unit, changed, officer, action, detail)
        for letter in self.letters(changed, action):
            unit.outbox.add(letter, self.clock())
        return changed

    def _note(
        self, unit: StaffUnit, report: Report, officer: Officer, action: str, detail: dict[str, Any] | None = None
    ) -> None:
        known = {"version": report.version, **(detail or {})}
        unit.audit.add(AuditEntry(self.clock(), f"officer:{officer.username}", action, report.tracking_number, known))

    def _next_case_number(self, unit: StaffUnit) -> str:
        """The next number of the year that no officer has given by hand."""
        year = self.clock().year
        while True:
            number = self.agency.case_number(year, unit.serials.next(f"case-number-{year}"))
            found = (unit.reports.get(row.tracking_number) for row in unit.reports.queue(search=number))
            if not any(report and report.case_number == number for report in found):
                return number

    def _shown(self, message: dict[str, Any]) -> dict[str, Any]:
        subject, body = message["subject"], message["body"]
        if body is None:
            subject, body = self.agency.letter(
                message["template"], message["medium"], message["language"], message["facts"]
            )
        key = str(message["facts"].get("answer_url") or "").partition("#")[2]
        facts = {name: value for name, value in message["facts"].items() if name != "answer_url"}
        # With the key an officer could answer for the citizen: it is for the one who gets the message.
        return {**message, "facts": facts, "subject": subject, "body": body.replace(key, "…") if key else body}


def _get(unit: StaffUnit, number: str) -> Report:
    report = unit.reports.get(number)
    if report is None:
        raise UnknownReport(number)
    return report


def _current(unit: StaffUnit, number: str, version: int) -> Report:
    report = _get(unit, number)
    if report.version != version:
        raise Conflict
    return report


def _written(text: str) -> str:
    """The text without blanks around it, if there is one and it is not too long."""
    words = text.strip()
    if not any(char.isalnum() for char in words):
        raise WordsMissing
    if len(words) > LONGEST:
        raise WordsTooLong
    return words
