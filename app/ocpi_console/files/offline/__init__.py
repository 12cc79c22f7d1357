"""Files read without a store: spooled by the worker, listed and filtered in memory."""
