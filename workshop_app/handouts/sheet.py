"""The furniture of every sheet: page, running head, «page x of y», and what the file says about itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFName
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate

from workshop_app.handouts.block import Block
from workshop_app.handouts.fonts import REGULAR, inter
from workshop_app.handouts.logo import HEIGHT, LogoDrawing, logo_drawing
from workshop_app.handouts.options import SheetOptions
from workshop_app.handouts.paper import Paper
from workshop_app.handouts.style import LINE, SMALL, TextStyle
from workshop_app.handouts.text import words
from workshop_app.texts import Texts

_LOCALES = {"nb": "nb-NO", "en": "en-GB"}
_AIR = 8
_PAGE_FORM = "page-of-pages"


@dataclass(frozen=True)
class Sheet:
    """What one file says about itself: title, author, and the head from page two on."""

    title: str
    author: str
    running: str
    texts: Texts
    options: SheetOptions
    on: Paper | None = None

    @property
    def paper(self) -> Paper:
        """The page it is laid out on: its own, or the one that was chosen."""
        return self.on or self.options.page


def printed(sheet: Sheet, story: Sequence[Flowable]) -> bytes:
    """The PDF of ``story``; the same sheet and story give the same bytes."""
    target = BytesIO()
    paper = sheet.paper
    document = BaseDocTemplate(
        target, pagesize=paper.size, invariant=1, pageCompression=1,
        lang=_LOCALES[sheet.texts.language], title=sheet.title, author=sheet.author, subject=sheet.running,
        creator="OKR Workshop", producer="OKR Workshop", initialFontName=inter(REGULAR).fontName,
    )  # fmt: skip
    furniture = _Furniture(sheet)
    document.addPageTemplates(
        [
            PageTemplate(
                "first", [_frame(paper, 0)], onPage=furniture.first_page, autoNextPageTemplate="later"
            ),
            PageTemplate("later", [_frame(paper, paper.running)], onPage=furniture.later_page),
        ]
    )
    document.build(list(story), canvasmaker=furniture.canvas)
    return target.getvalue()


def _frame(paper: Paper, head: float) -> Frame:
    return Frame(
        paper.side, paper.bottom, paper.inner_width, paper.inner_height - head,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip


class _Furniture:
    """Draws what stands on every page of one sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    @cached_property
    def _running(self) -> Block:
        return one_line(self._sheet.running, SMALL, self._sheet.paper.inner_width)

    @cached_property
    def _logo(self) -> LogoDrawing | None:
        return logo_drawing(self._sheet.options.letterhead.logo)

    def canvas(self, *args: Any, **kwargs: Any) -> Canvas:
        """The canvas that knows at the end how many pages there are."""
        canvas = _CountingCanvas(*args, **kwargs)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.furniture = self
        return canvas

    def first_page(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        """The foot, and the logo in the margin above: the first page has a head of its own."""
        self._foot(canvas, document)
        paper = self._sheet.paper
        if self._logo is not None and paper.top > HEIGHT + _AIR:
            foot = paper.height - paper.top + (paper.top - HEIGHT) / 3
            self._logo.draw(canvas, paper.width - paper.side, foot)

    def _foot(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        paper = self._sheet.paper
        canvas.scale(paper.scale, paper.scale)
        made_by = words(self._sheet.texts("handouts.foot.made_by"), SMALL)
        self._put(canvas, made_by, paper.side, paper.bottom - 36, 200)
        canvas.doForm(f"{_PAGE_FORM}-{document.page}")

    def later_page(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        """The foot, and the title in one line above a rule."""
        self._foot(canvas, document)
        paper = self._sheet.paper
        if not paper.running:
            return
        y = paper.height - paper.top - SMALL.leading + 6
        self._put(canvas, self._running, paper.side, y, paper.inner_width)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        canvas.line(paper.side, y - 5, paper.width - paper.side, y - 5)

    def page_of(self, canvas: Canvas, page: int, pages: int) -> None:
        """Define what ``page`` says about itself, now that the number of pages is known."""
        paper = self._sheet.paper
        text = self._sheet.texts("handouts.foot.page", page=page, pages=pages)
        canvas.beginForm(f"{_PAGE_FORM}-{page}", 0, 0, paper.width, paper.height)
        self._put(
            canvas,
            words(text, SMALL.but(at_end=True)),
            paper.width - paper.side - 200,
            paper.bottom - 36,
            200,
        )
        canvas.endForm()

    @staticmethod
    def _put(canvas: Canvas, block: Block, x: float, y: float, width: float) -> None:
        block.wrap(width, 1000)
        block.drawOn(canvas, x, y)


class _CountingCanvas(Canvas):
    """Fills in «page x of y», and that fields are filled in row by row, when the last page is done."""

    furniture: _Furniture
    _doc: Any

    def save(self) -> None:
        """Write the file, with the count on every page."""
        pages = self.getPageNumber() - 1
        for page in range(1, pages + 1):
            self.furniture.page_of(self, page, pages)
        for written in self._doc.Pages.pages:
            vars(written).update(__NoDefault__=[*written.__NoDefault__, "Tabs"], Tabs=PDFName("R"))
        super().save()


def new_first_page() -> list[Flowable]:
    """End the page; the next has the furniture of a first one, for it brings a head of its own."""
    return [NextPageTemplate("first"), PageBreak()]


def one_line(text: str, style: TextStyle, width: float) -> Block:
    """``text`` in one line of ``width`` points, shortened with … if it is longer; for repeated heads."""
    flat = " ".join(text.split())
    block = words(flat, style)
    block.wrap(width, 1000)
    keep = min(len(flat), 200)
    while block.lines and len(block.lines) > 1 and keep > 1:
        keep = keep * 9 // 10
        block = words(flat[:keep].rstrip() + "…", style)
        block.wrap(width, 1000)
    return block
