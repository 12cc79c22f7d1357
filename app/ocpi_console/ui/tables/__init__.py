"""The one table: columns as data, a model over ids, delegates, header, view."""
