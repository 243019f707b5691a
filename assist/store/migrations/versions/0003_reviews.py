"""Quality reviews: sets of conversations, their scorecards, what reviewers gave, who is in which team."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0001"


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "review_sets",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("unread", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_sets")),
    )
    op.create_index(op.f("ix_review_sets_made_at"), "review_sets", ["made_at"], unique=False)
    op.create_table(
        "review_cases",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("set_id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=True),
        sa.Column("conversation", sa.String(length=255), nullable=False),
        sa.Column("agent", sa.String(length=128), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("intent", sa.String(length=64), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=True),
        sa.Column("total", sa.Float(), nullable=True),
        sa.Column("human", sa.Float(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("card", sa.Text(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["set_id"], ["review_sets.id"], name=op.f("fk_review_cases_set_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_review_cases_case_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_review_cases")),
    )
    op.create_index(op.f("ix_review_cases_set_id"), "review_cases", ["set_id"], unique=False)
    op.create_index(op.f("ix_review_cases_case_id"), "review_cases", ["case_id"], unique=False)
    op.create_table(
        "review_marks",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("reviewer", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("kept", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"], ["review_cases.number"], name=op.f("fk_review_marks_case"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_review_marks")),
        sa.UniqueConstraint("case", "reviewer", name=op.f("uq_review_marks_case")),
    )
    op.create_index(op.f("ix_review_marks_case"), "review_marks", ["case"], unique=False)
    op.create_table(
        "review_teams",
        sa.Column("agent", sa.String(length=128), nullable=False),
        sa.Column("team", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("agent", name=op.f("pk_review_teams")),
    )


def downgrade() -> None:
    """Back to the version before."""
    for table in ("review_teams", "review_marks", "review_cases", "review_sets"):
        op.drop_table(table)
