"""The history of the schema as alembic migrations, shipped with the program."""
