"""The weekly report: what was reported last, and a sheet to fill in on screen or by hand."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from workshop_app.handouts import phrases, pieces
from workshop_app.handouts.fonts import SEMIBOLD
from workshop_app.handouts.form import Scale, TextField, Tick
from workshop_app.handouts.handout import Handout, Moment, PrintedFile
from workshop_app.handouts.layout import Column, Gap, Row, Rule, Stack
from workshop_app.handouts.lettering import cleaned
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.sheet import Sheet, printed
from workshop_app.handouts.style import FIGURE, INK, LEAD, NOTE, NUMERAL, SUBHEADING, TEXT, TITLE
from workshop_app.handouts.text import words
from workshop_app.model.words import KeyResultKind
from workshop_app.queries.minutes import Minutes
from workshop_app.queries.okrs import KeyResultView, ObjectiveView
from workshop_app.queries.weeks_after import Report
from workshop_app.texts import Texts

CONFIDENCE = range(1, 11)
PARTS = ("done", "next", "obstacles")
"""What a report says in words, in the order it is read and filled in."""

_NUMBER, _FIGURES, _LABEL, _NOW = 22.0, 150.0, 82.0, 64.0
_LONGEST_TOOLTIP = 120


def build(record: Minutes, texts: Texts, options: SheetOptions) -> Iterator[PrintedFile]:
    """``weekly_report_blank.pdf`` to fill in; before it ``weekly_report.pdf`` when somebody has reported."""
    if record.after.reports:
        yield PrintedFile("weekly_report.pdf", _WeeklyReport(record, texts, options).content(blank=False))
    yield PrintedFile("weekly_report_blank.pdf", _WeeklyReport(record, texts, options).content(blank=True))


WEEKLY_REPORT = Handout("weekly_report", Moment.WEEKLY, build)


class _WeeklyReport:
    """One weekly report of a workshop, blank or filled."""

    def __init__(self, record: Minutes, texts: Texts, options: SheetOptions) -> None:
        self.record, self.texts, self.options = record, texts, options
        self.facts = record.workshop

    def content(self, *, blank: bool) -> bytes:
        """The finished file."""
        name = self.texts("handouts.weekly.title")
        story: list[Flowable] = [*pieces.head(self.facts, self.texts, self.options), Gap(22)]
        story += [words(name, TITLE), *(self._to_fill_in() if blank else self._when())]
        for objective in self.record.objectives:
            story += self._objective(objective, blank=blank)
        if not self.record.objectives:
            story += [Gap(12), words(self.texts("handouts.none.text"), LEAD)]
        title = " · ".join(part for part in (name, phrases.author(self.facts)) if part)
        sheet = Sheet(title, phrases.author(self.facts), title, self.texts, self.options)
        return printed(sheet, story)

    def _when(self) -> list[Flowable]:
        newest = max(reports[-1].reported_on for reports in self.record.after.reports.values())
        return [words(self.texts.long_date(newest), LEAD)]

    def _to_fill_in(self) -> list[Flowable]:
        """Who reports, and when; and on which day that is done."""
        columns = []
        for name in ("author", "day"):
            label = self.texts(f"handouts.weekly.{name}")
            columns.append(Column([words(label, NOTE), TextField(name, label)], share=1))
        weekly = phrases.follow_up(self.facts, self.texts)[0][1]
        how = self.texts("handouts.weekly.how")
        said = f"{how} {weekly.capitalize()}." if self.facts.weekly_day is not None else how
        return [words(said, TEXT), Gap(8), Row(columns)]

    def _objective(self, objective: ObjectiveView, *, blank: bool) -> list[Flowable]:
        label = self.texts("handouts.minutes.objective", number=objective.number)
        found: list[Flowable] = [
            Gap(15),
            words(label, NOTE),
            words(phrases.sentence(objective, self.texts), SUBHEADING, outline=0),
        ]
        if not objective.key_results:
            found.append(words(self.texts("handouts.no_key_results"), TEXT))
        for key_result in objective.key_results:
            newest = self.record.after.newest(key_result.id)
            said = self._blank(objective, key_result) if blank else self._reported(key_result, newest)
            head = [Rule(above=7, below=9), self._head(key_result), Gap(4)]
            found.append(Stack([*head, *said], kept=True))
        return found

    def _head(self, key_result: KeyResultView) -> Row:
        sentence = words(phrases.key_result_sentence(key_result, self.texts), SUBHEADING, outline=1)
        owner = key_result.owner.strip()
        said = self.texts("handouts.owner", owner=owner) if owner else self.texts("handouts.no_owner")
        return Row([
            Column([words(str(key_result.number), NUMERAL.but(ink=self.options.accent))], points=_NUMBER),
            Column([sentence, words(said, NOTE)], share=1),
            Column([words(phrases.figure(key_result, self.texts), FIGURE)], points=_FIGURES),
        ], gap=14)  # fmt: skip

    def _blank(self, objective: ObjectiveView, key_result: KeyResultView) -> list[Flowable]:
        """The value now and the confidence, then what was done, what is next, what is in the way."""
        place = f"objective_{objective.number}_key_result_{key_result.number}"
        which = self.texts("handouts.weekly.which", objective=objective.number, key_result=key_result.number)
        now, sure = (self.texts(f"handouts.weekly.{name}") for name in ("value", "confidence"))
        columns = [
            Column([Gap(4), words(sure, NOTE)], points=_LABEL),
            Column([Scale(f"{place}_confidence", f"{which}: {sure}", CONFIDENCE)], share=1),
        ]
        if key_result.kind in (KeyResultKind.NUMBER, KeyResultKind.HOLD):
            value = Column([TextField(f"{place}_value", f"{which}: {now}")], points=_NOW)
            columns = [Column([Gap(4), words(now, NOTE)], points=_LABEL), value, *columns]
        rows: list[Flowable] = [*self._ticks(key_result, place, which), Row(columns, gap=10), Gap(3)]
        for part in PARTS:
            label = self.texts(f"handouts.weekly.{part}")
            field = TextField(f"{place}_{part}", f"{which}: {label}", height=28, lines=True)
            rows += [_labelled_row([Gap(6), words(label, NOTE)], [field]), Gap(3)]
        return [_indented(Stack(rows, kept=True))]

    def _ticks(self, key_result: KeyResultView, place: str, which: str) -> list[Flowable]:
        """A box for each step of a milestone, or one for what is reached or not."""
        if key_result.kind in (KeyResultKind.NUMBER, KeyResultKind.HOLD):
            return []
        steps = key_result.steps if key_result.kind is KeyResultKind.MILESTONE else ()
        said = [(step.text, step.done) for step in steps] or [(self.texts("handouts.weekly.reached"), False)]
        found: list[Flowable] = []
        for number, (text, done) in enumerate(said, start=1):
            tick = Tick(f"{place}_tick_{number}", f"{which}: {_tooltip(text)}", TEXT, ticked=done)
            found.append(Row([Column([tick], points=TEXT.size), Column([words(text, TEXT)], share=1)], gap=6))
        return [*found, Gap(4)]

    def _reported(self, key_result: KeyResultView, report: Report | None) -> list[Flowable]:
        if report is None:
            return [_indented(words(self.texts("handouts.weekly.not_reported"), TEXT))]
        rows: list[Flowable] = []
        if report.value is not None:
            value = phrases.reported(key_result, report.value, self.texts)
            strong = words(value, TEXT.but(weight=SEMIBOLD, ink=INK))
            rows.append(_labelled_row([words(self.texts("handouts.weekly.value"), NOTE)], [strong]))
        if report.confidence is not None:
            label = words(self.texts("handouts.weekly.confidence"), NOTE)
            scale = Scale("", "", CONFIDENCE, chosen=report.confidence, live=False)
            rows.append(_labelled_row([Gap(4), label], [scale]))
        for part in PARTS:
            said = str(getattr(report, part)).strip()
            if said:
                label = words(self.texts(f"handouts.weekly.{part}"), NOTE)
                rows.append(_labelled_row([label], [words(said, TEXT)]))
        by = self.texts.long_date(report.reported_on)
        rows.append(words(" · ".join(part for part in (by, report.author.strip()) if part), NOTE))
        return [_indented(Stack([piece for row in rows for piece in (row, Gap(3))]))]


def _tooltip(text: str) -> str:
    """``text`` as short as a screen reader should say it."""
    flat = " ".join(cleaned(text).split())
    return flat if len(flat) <= _LONGEST_TOOLTIP else f"{flat[: _LONGEST_TOOLTIP - 1]}…"


def _labelled_row(label: list[Flowable], said: list[Flowable]) -> Row:
    return Row([Column(label, points=_LABEL), Column(said, share=1)], gap=10)


def _indented(piece: Flowable) -> Row:
    return Row([Column([Gap(1)], points=_NUMBER), Column([piece], share=1)], gap=14)
