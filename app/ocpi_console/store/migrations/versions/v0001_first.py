"""The first schema: partners, connections, parties, records, revisions and the change feed."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

LONG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make all tables; a new store gets them from their declarations, which a test holds equal to this."""
    op.create_table(
        "partner",
        sa.Column("id", LONG, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partner")),
        sa.UniqueConstraint("folded", name=op.f("uq_partner_folded")),
    )
    op.create_table(
        "stamp",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_stamp")),
    )
    op.create_table(
        "connection",
        sa.Column("id", LONG, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("partner_id", LONG, nullable=True),
        sa.Column("version", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], name=op.f("fk_connection_partner_id_partner")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_connection")),
        sa.UniqueConstraint("key", name=op.f("uq_connection_key")),
    )
    op.create_index(op.f("ix_connection_partner_id"), "connection", ["partner_id"], unique=False)
    op.create_table(
        "party",
        sa.Column("id", LONG, nullable=False),
        sa.Column("country_code", sa.String(), nullable=False),
        sa.Column("party_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("partner_id", LONG, nullable=True),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], name=op.f("fk_party_partner_id_partner")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
        sa.UniqueConstraint("country_code", "party_id", "role", name=op.f("uq_party_country_code_party_id_role")),
    )
    op.create_index(op.f("ix_party_partner_id"), "party", ["partner_id"], unique=False)
    op.create_table(
        "record",
        sa.Column("id", LONG, nullable=False),
        sa.Column("connection_id", LONG, nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("party", sa.String(), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("object_key", sa.String(), nullable=False),
        sa.Column("token_type", sa.String(), nullable=False),
        sa.Column("object_id", sa.String(), nullable=False),
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("revision_id", LONG, nullable=True),
        sa.ForeignKeyConstraint(["connection_id"], ["connection.id"], name=op.f("fk_record_connection_id_connection")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record")),
        sa.UniqueConstraint(
            "connection_id",
            "direction",
            "party",
            "module",
            "object_key",
            "token_type",
            name="uq_record_key",
        ),
    )
    op.create_index("ix_record_module_object_key", "record", ["module", "object_key"], unique=False)
    op.create_table(
        "revision",
        sa.Column("id", LONG, nullable=False),
        sa.Column("record_id", LONG, nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("encoding", sa.String(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("valid_from", LONG, nullable=True),
        sa.Column("valid_until", LONG, nullable=True),
        sa.Column("last_updated", LONG, nullable=True),
        sa.Column("received_at", LONG, nullable=False),
        sa.Column("last_seen_at", LONG, nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("pointer", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_revision_record_id_record")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    op.create_index("ix_revision_record_id_id", "revision", ["record_id", "id"], unique=False)
    op.create_table(
        "change",
        sa.Column("seq", LONG, nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("record_id", LONG, nullable=False),
        sa.Column("revision_id", LONG, nullable=False),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_change_record_id_record")),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_change_revision_id_revision")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change")),
        sqlite_autoincrement=True,
    )
