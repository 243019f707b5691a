"""What the Insights page counts: a table of days, and the indexes that a day is found by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "days",
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("key", sa.String(length=128), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("day", "kind", "key", name=op.f("pk_days")),
    )
    op.create_index("ix_cases_opened_at", "cases", ["opened_at"], unique=False)
    op.create_index(op.f("ix_replies_at"), "replies", ["at"], unique=False)
    op.create_index(op.f("ix_findings_at"), "findings", ["at"], unique=False)


def downgrade() -> None:
    """Back to the version before."""
    op.drop_index(op.f("ix_findings_at"), table_name="findings")
    op.drop_index(op.f("ix_replies_at"), table_name="replies")
    op.drop_index("ix_cases_opened_at", table_name="cases")
    op.drop_table("days")
