"""Reviews: which findings a reviewer set aside, and why."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """To this version."""
    op.add_column("review_marks", sa.Column("aside", sa.Text(), server_default="{}", nullable=False))


def downgrade() -> None:
    """Back to the version before."""
    op.drop_column("review_marks", "aside")
