"""Texts in several languages: OCPI's list of DisplayText, WWCP's object keyed by language."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.conversion import Conversion

_ISO_639_1 = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja
    jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd
    ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss
    st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"""
LANGUAGES = frozenset(_ISO_639_1.split())
"""ISO 639-1 codes."""

UNKNOWN = "unknown"
"""WWCP's key for a text whose language nobody says; OCPI has no code for it."""


def i18n_of_texts(value: Any) -> Any:
    """`[{"language":"en","text":"x"}]` as `{"en":"x"}`, in the same order; MISSING for what is no list.

    The first text of a language counts. Keys are lower case. `unrepresented` names what is left out.
    """
    if not isinstance(value, list):
        return MISSING
    texts: dict[str, Any] = {}
    for entry in value:
        if _is_display_text(entry):
            texts.setdefault(entry["language"].lower(), entry["text"])
    return texts if texts or not value else MISSING


def texts_of_i18n(value: Any) -> Any:
    """`{"en":"x"}` as `[{"language":"en","text":"x"}]`; MISSING where no text has a language that OCPI can name."""
    if not isinstance(value, dict):
        return MISSING
    texts = [
        {"language": key.lower(), "text": text}
        for key, text in value.items()
        if isinstance(text, str) and key and key.lower() != UNKNOWN
    ]
    return texts if texts or not value else MISSING


def unrepresented(value: Any) -> tuple[tuple[str, str], ...]:
    """What `i18n_of_texts` cannot show of a list of DisplayText: pointers below the list, each with its reason."""
    seen: set[str] = set()
    reasons: list[tuple[str, str]] = []
    for position, entry in enumerate(value if isinstance(value, list) else ()):
        if reason := _reason(entry, seen):
            reasons.append((f"/{position}", reason))
    return tuple(reasons)


def _reason(entry: Any, seen: set[str]) -> str:
    if not _is_display_text(entry):
        return "It is no text with a language."
    language = entry["language"].lower()
    if language in seen:
        return "The language occurs twice; WWCP holds one text for each."
    seen.add(language)
    if language not in LANGUAGES:
        return "The language is no ISO 639-1 code; WWCP readers skip it."
    if language != entry["language"]:
        return "WWCP writes language codes in lower case."
    return "" if len(entry) == len(("language", "text")) else "WWCP holds language and text only."


def _is_display_text(entry: Any) -> bool:
    if not isinstance(entry, dict):
        return False
    language, text = entry.get("language"), entry.get("text")
    return isinstance(language, str) and isinstance(text, str) and language != "" and language.lower() != UNKNOWN


def text_in(language: str) -> Conversion:
    """One OCPI string and a WWCP text in that language; back comes `main_text`."""

    def i18n_of_text(value: Any) -> Any:
        return {language: value} if isinstance(value, str) else MISSING

    return Conversion(i18n_of_text, main_text)


def main_text(value: Any) -> Any:
    """The one text that stands for a WWCP I18N object where OCPI has a single string, or MISSING.

    The reference takes the first. Members of an object have no order, so it is the same one in any order: one that
    is not empty, of no stated language, English, or the first by its code.
    """
    texts = {key: text for key, text in value.items() if isinstance(text, str)} if isinstance(value, dict) else {}
    return texts[min(texts, key=lambda key: (not texts[key], key != UNKNOWN, key != "en", key))] if texts else MISSING


TEXTS = Conversion(i18n_of_texts, texts_of_i18n)
"""Directions, alternative tariff texts: a list of DisplayText and an I18N object."""

TEXT = text_in(UNKNOWN)
"""Names: OCPI does not say their language."""
