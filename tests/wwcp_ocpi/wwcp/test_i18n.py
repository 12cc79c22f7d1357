import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.wwcp_scalars import I18NS, JSON
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.i18n import LANGUAGES, TEXT, TEXTS, i18n_of_texts, main_text, text_in, texts_of_i18n, unrepresented

DISPLAY_TEXT = st.fixed_dictionaries(
    {"language": st.sampled_from(["en", "de", "DE", "nl", "xx", "", "unknown"]), "text": st.text(max_size=5)},
    optional={"x": st.just(1)},
)
LISTS = st.lists(st.one_of(DISPLAY_TEXT, st.none(), st.just({"language": "en"})), max_size=4)


@given(value=LISTS)
def test_a_list_comes_back_or_says_what_is_missing(value):
    silent = all(entry["language"] in LANGUAGES for entry in value if not unrepresented([entry]))
    assert silent
    if not unrepresented(value):
        assert TEXTS.keeps(value)
    if not TEXTS.keeps(value):
        assert unrepresented(value)


@given(value=I18NS)
def test_a_wwcp_text_comes_back_but_for_the_unknown_language(value):
    assert TEXTS.reverse.keeps(value) == ("unknown" not in value)


@given(value=JSON)
def test_any_value_is_taken(value):
    for convert in (*TEXTS, *TEXT):
        convert(value)
    assert isinstance(unrepresented(value), tuple)


def test_texts_in_two_languages():
    texts = [{"language": "nl", "text": "links"}, {"language": "en", "text": "left"}]
    assert i18n_of_texts(texts) == {"nl": "links", "en": "left"}
    assert list(i18n_of_texts(texts)) == ["nl", "en"]
    assert texts_of_i18n({"nl": "links", "en": "left"}) == texts
    assert TEXTS.keeps([])


def test_what_cannot_be_shown_is_named():
    texts = [
        {"language": "DE", "text": "rechts"},
        {"language": "de", "text": "links"},
        {"language": "xx", "text": "?"},
        {"language": "en", "text": None},
        {"language": "nl", "text": "links", "x": 1},
    ]
    assert i18n_of_texts(texts) == {"de": "rechts", "xx": "?", "nl": "links"}
    assert [pointer for pointer, _ in unrepresented(texts)] == ["/0", "/1", "/2", "/3", "/4"]
    assert "twice" in unrepresented(texts)[1][1]


@pytest.mark.parametrize("value", [None, "x", {"language": "en"}, [None], [{"language": "unknown", "text": "x"}]])
def test_no_text_is_missing(value):
    assert i18n_of_texts(value) is MISSING


@pytest.mark.parametrize("value", [None, [], "x", {"unknown": "x"}, {"en": 1}])
def test_no_language_is_missing(value):
    assert texts_of_i18n(value) is MISSING


@given(text=st.text())
def test_a_name_comes_back(text):
    assert TEXT.keeps(text)
    assert text_in("nl").there(text) == {"nl": text}


def test_one_text_stands_for_all_in_any_order():
    assert main_text({"de": "a", "en": "b"}) == main_text({"en": "b", "de": "a"}) == "b"
    assert main_text({"fr": "c", "de": "a"}) == "a"
    assert main_text({"de": "a", "unknown": "d"}) == "d"
    assert main_text({"unknown": "", "de": "a", "nl": 7}) == "a"
    assert main_text({}) is MISSING
    assert TEXT.there(None) is MISSING
