"""Files that are read without a store: records are spooled to a temporary folder and listed from there. No Qt here."""
