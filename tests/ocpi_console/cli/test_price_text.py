"""`price` for people."""

from generators.charging_records import cdr, location, session, tariff


def test_one_session_in_full(run, payload):
    ran = run("price", payload([cdr(total_cost={"excl_vat": 9, "incl_vat": 10.8})]))
    assert ran.code == 0
    assert "CDR CDR1, DE*ABC" in ran.out
    assert "2026-06-01 21:00:00–23:30:00 Europe/Berlin, inferred (2026-06-01 19:00:00–21:30:00 UTC)" in ran.out
    assert "tariff T1, as its record states it, EUR" in ran.out
    assert "8.50 / 10.20  9.00 / 10.80  +0.50 / +0.60  ≠ differs" in ran.out
    assert "22:00:00–23:00:00  energy" in ran.out
    assert "Element 0 is the first" not in ran.out
    assert "1 session" in ran.out


def test_the_reasons_on_demand(run, payload):
    ran = run("price", payload([cdr(), cdr(id="CDR2")]), "--explain")
    reasons = [each["because"] for each in run("price", payload([cdr()]), "--json").document["cdrs"][0]["lines"]]
    words = " ".join(ran.out.split())
    assert all(reason in words for reason in reasons)
    assert "CDR CDR2" in ran.out


def test_many_sessions_are_a_line_each(run, payload):
    ran = run("price", payload([cdr(), cdr(id="CDR2", total_cost={"excl_vat": 9}), cdr(id="CDR3", tariffs=None)]))
    lines = {line.split()[0]: line for line in ran.out.splitlines() if line.startswith("CDR")}
    assert lines["CDR1"].split()[1:6] == ["2026-06-01", "20", "8.50", "8.50", "EUR"]
    assert "≠ +0.50" in lines["CDR2"]
    assert "error" in lines["CDR3"]


def test_the_agreed_price_for_people(run, payload):
    ran = run("price", payload([cdr()]), "--tariff", payload(tariff(elements=[]), "tariff.json"))
    assert "By the record's own tariff T1: 8.50 / 10.20" in ran.out


def test_why_a_tariff_was_agreed_is_explained(run, payload):
    path = payload([session(), tariff(), location()])
    told = run("price", path, "--json").document["cdrs"][0]["agreed"]
    words = " ".join(run("price", path, "--explain").out.split())
    assert f"agreed ({told['certainty']})" in words
    assert all(sentence in words for sentence in (*told["because"], *told["doubts"]))


def test_what_is_payable_to_the_driver(run, payload):
    path = payload([cdr(home_charging_compensation=True)])
    assert run("price", path, "--json").document["cdrs"][0]["payable_to_driver"]["excl_vat"] == "7"
    assert "Payable to the driver: 7.00 / 8.40" in run("price", path).out


def test_what_is_not_known_says_so(run, payload):
    ran = run("price", payload([cdr(start_date_time="soon", end_date_time=None, charging_periods=[], tariffs=None)]))
    assert ran.code == 0
    assert "start not known" in ran.out
    assert "no tariff" in ran.out


def test_a_moment_that_is_not_known_is_not_shown(run, payload):
    never = "1970-01-01T00:00:00Z"
    ran = run("price", payload([cdr(start_date_time=never, end_date_time=never, charging_periods=[])]))
    assert ran.code == 0
    assert "start not known" in ran.out
    assert "00:00" not in ran.out
