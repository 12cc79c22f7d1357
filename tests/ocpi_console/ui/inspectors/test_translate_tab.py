"""The Translate tab: what is said where there is nothing to translate, and which target it takes."""

import pytest
from PySide6.QtGui import QGuiApplication

from ocpi_console.ui.inspectors.translate_tab import TranslateTab, format_name


@pytest.fixture
def started():
    return []


@pytest.fixture
def tab(qtbot, make_desk, started):
    def start(coroutine, name):
        started.append(name)
        coroutine.close()

    made = TranslateTab(make_desk(start=start))
    qtbot.addWidget(made)
    QGuiApplication.clipboard().setText("before")
    return made


@pytest.mark.parametrize(
    ("format_", "name"), [("wwcp", "WWCP"), ("ocpi-2.2.1", "OCPI 2.2.1"), ("ocpi-3.0", "OCPI 3.0")]
)
def test_formats_are_called_as_people_call_them(format_, name):
    assert format_name(format_) == name


@pytest.mark.parametrize(("version", "target"), [("2.2.1", "wwcp"), ("3.0", "wwcp"), ("wwcp", "ocpi-2.2.1")])
def test_the_target_is_another_format_than_the_records(tab, started, make_subject, version, target):
    tab.show_subject(make_subject({"id": "1"}, version=version))
    assert tab.source.currentText() == format_name("wwcp" if version == "wwcp" else f"ocpi-{version}")
    assert tab.target.currentData() == target
    assert started == ["Translating the record"]


@pytest.mark.parametrize(("value", "version"), [({"hello": "world"}, None), ([1, 2], "2.2.1"), ("text", "2.2.1")])
def test_what_cannot_be_translated_is_told_and_starts_nothing(tab, started, make_subject, value, version):
    subject = make_subject({}, version=version)
    object.__setattr__(subject, "value", value)
    tab.show_subject(subject)
    assert started == []
    assert tab.message.currentWidget().accessibleName() == "Not recognised"
    assert tab.proof.isHidden()
    assert not tab.copy_button.isEnabled()
    tab.copy_result()
    assert QGuiApplication.clipboard().text() == "before"


def test_every_change_of_a_choice_translates_anew(tab, started, cdr):
    tab.show_subject(cdr)
    tab.target.activated.emit(0)
    tab.source.activated.emit(0)
    tab.carry.click()
    assert len(started) == 4
