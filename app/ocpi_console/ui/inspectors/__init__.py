"""The inspector and the tabs of every record; `price` and `tariff` hold those of some."""
