"""One action as data: its words, its keys, and when it can be run."""

import pytest
from PySide6.QtGui import QKeySequence

from ocpi_console.ui.actions import Action


def action(**members):
    return Action(**({"id": "file.open", "title": "&Open…", "run": lambda: None, "menu": "File"} | members))


@pytest.mark.parametrize(
    ("title", "plain"),
    [("&Open…", "Open…"), ("Drag && drop", "Drag & drop"), ("&&", "&"), ("No key", "No key"), ("&1 A&&B", "1 A&B")],
)
def test_a_title_is_said_without_its_access_key(title, plain):
    assert action(title=title).plain_title == plain


@pytest.mark.parametrize(
    ("shortcut", "keys", "shown"),
    [
        ("", 0, ""),
        ((), 0, ""),
        ("Ctrl+K", 1, "Ctrl+K"),
        (("Ctrl++", "Ctrl+="), 2, "Ctrl++"),
        (("", "F5"), 1, "F5"),
    ],
)
def test_keys_are_those_declared_and_the_first_is_shown(shortcut, keys, shown):
    made = action(shortcut=shortcut)
    assert len(made.keys) == keys
    assert made.key_text == (QKeySequence(shown).toString(QKeySequence.SequenceFormat.NativeText) if shown else "")


def test_it_can_be_run_unless_it_says_otherwise():
    assert action().enabled()
    assert not action(enabled=lambda: False).enabled()


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("while_", [True, False])
def test_only_while_asks_both_each_time_and_changes_nothing_else(own, while_):
    state = {"own": own, "while": while_}
    made = action(enabled=lambda: state["own"], shortcut="F5", icon="open")
    narrowed = made.only_while(lambda: state["while"])
    assert narrowed.enabled() is (own and while_)
    assert made.enabled() is own
    assert (narrowed.id, narrowed.title, narrowed.shortcut, narrowed.icon) == ("file.open", "&Open…", "F5", "open")
    state.update({"own": True, "while": True})
    assert narrowed.enabled()


def test_an_action_is_not_changed_once_it_is_declared():
    with pytest.raises(AttributeError):
        action().title = "Other"
