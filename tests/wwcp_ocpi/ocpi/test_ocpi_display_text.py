"""DisplayText: one class for all versions of 2.x."""

from wwcp_ocpi.ocpi import model, problems


def test_all_versions_share_the_class() -> None:
    assert model("2.1.1", "DisplayText") is model("2.2.1", "DisplayText") is model("2.3.0", "DisplayText")


def test_a_text_has_a_language_and_a_length() -> None:
    found = problems({"language": "nld", "text": "a" * 513}, "2.2.1", "DisplayText")
    assert [one.rule for one in found] == ["ocpi.length", "ocpi.language", "ocpi.length"]
