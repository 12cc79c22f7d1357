"""Runs migrations on the connection that the store hands over; alembic loads this file by its name."""

from alembic import context

from ocpi_console.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
