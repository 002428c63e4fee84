"""Qt's own buttons, menus and dialogs in our languages: PySide6 ships no Bokmål for them."""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QTranslator

from workshop_app.texts import Texts

_NOT_A_LETTER = re.compile(r"[^a-z0-9]+")


def speak(application: QCoreApplication, texts: Texts) -> None:
    """Let Qt's own words come from ``texts``; every widget gets a ``LanguageChange``.

    An application has one translator for as long as it lives. Qt holds a lock while it asks a translator, and
    one that is freed takes the same lock: freed by the garbage collector meanwhile, it would stop the app.
    """
    translator = application.findChild(QtTexts) or QtTexts(application)
    application.removeTranslator(translator)
    translator.texts = texts
    application.installTranslator(translator)


class QtTexts(QTranslator):
    """Answers Qt with the text ``widgets.qt.<its English words>`` where our catalogue has one."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.texts: Texts | None = None

    def isEmpty(self) -> bool:  # noqa: N802 - an override of Qt's
        """Never: otherwise Qt would not ask."""
        return False

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        """Our words for Qt's ``source``, with an ``&`` only where Qt had one; None leaves it to Qt."""
        key = key_of(source)
        if key is None or self.texts is None or not self.texts.has(key):
            return None
        words = self.texts(key)
        return words if "&" in source else words.replace("&", "")


@lru_cache(maxsize=1024)
def key_of(source: str) -> str | None:
    """The text key for words of Qt's: ``Select &All…`` → ``widgets.qt.select_all``; None without words."""
    stem = _NOT_A_LETTER.sub("_", source.replace("&", "").lower()).strip("_")
    return f"widgets.qt.{stem}" if stem and len(stem) <= 60 else None
