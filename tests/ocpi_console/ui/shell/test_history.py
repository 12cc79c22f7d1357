from ocpi_console.ui.shell.page import History, Place

LOCATIONS, CDRS, FILES = Place("locations"), Place("cdrs", filter="kwh>50"), Place("files")


def test_back_and_forward_walk_the_places():
    history = History()
    assert history.can == (False, False)
    history.leave(LOCATIONS)
    history.leave(CDRS)
    assert history.back(FILES) == CDRS
    assert history.back(CDRS) == LOCATIONS
    assert history.back(LOCATIONS) is None
    assert history.can == (False, True)
    assert history.forward(LOCATIONS) == CDRS
    assert history.forward(CDRS) == FILES
    assert history.forward(FILES) is None


def test_a_new_way_forgets_the_old_one():
    history = History()
    history.leave(LOCATIONS)
    history.back(CDRS)
    history.leave(LOCATIONS)
    assert history.can == (True, False)


def test_the_same_place_is_kept_once():
    history = History()
    history.leave(LOCATIONS)
    history.leave(LOCATIONS)
    history.back(CDRS)
    assert history.can == (False, True)
