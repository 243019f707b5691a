"""The tables. Times are milliseconds since 1970 in UTC, which every database compares alike.

A change here needs a migration in `migrations/versions/`; a test compares the two.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Float, ForeignKey, Index, Integer, MetaData, String, Table, Text
from sqlalchemy import UniqueConstraint as Unique

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _of_case() -> Column[str]:
    return Column("case_id", String(32), ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True)


def _number() -> Column[int]:
    return Column("number", Integer, primary_key=True, autoincrement=True)


cases = Table(
    "cases", metadata,
    Column("id", String(32), primary_key=True),
    Column("opened_at", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Column("status", String(16), nullable=False),
    Column("turn", Integer, nullable=False),
    Column("channel", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    Column("intent", String(64), nullable=False),
    Column("urgency", String(16), nullable=False),
    Column("emotion", String(16), nullable=False),
    Column("escalate", Boolean, nullable=False),
    Column("opening", Text, nullable=False),
    Column("waiting_since", BigInteger),
    Column("promised_by", BigInteger),
    # as a person corrected them; null: as they were understood
    Column("set_language", String(16)),
    Column("set_intent", String(64)),
    Column("set_urgency", String(16)),
    Index("ix_cases_status_changed_at", "status", "changed_at"),
    Index("ix_cases_opened_at", "opened_at"),
)  # fmt: skip

messages = Table(
    "messages", metadata,
    _number(), _of_case(),
    Column("turn", Integer, nullable=False),
    Column("author", String(16), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("language", String(16)),
    Column("sent_at", BigInteger),
    Column("text", Text, nullable=False),
    Column("folded", Text, nullable=False),  # for the search, which ignores case in every script
)  # fmt: skip

drafts = Table(
    "drafts", metadata,
    _number(), _of_case(),
    Column("turn", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("form", String(16), nullable=False),
    Column("drafter", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    Column("playbook", String(64)),
    Column("version", String(64)),
    Column("text", Text, nullable=False),
    Column("desk_text", Text),
)  # fmt: skip

edits = Table(
    "edits", metadata,
    _number(), _of_case(),
    Column("turn", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", String(64), nullable=False),
    Column("text", Text, nullable=False),
    Unique("case_id", "turn"),
)  # fmt: skip

replies = Table(
    "replies", metadata,
    _number(), _of_case(),
    Column("turn", Integer, nullable=False),
    Column("at", BigInteger, nullable=False, index=True),
    Column("by", String(64), nullable=False),
    Column("suggested", Text, nullable=False),
    Column("edited", Text, nullable=False),
    Column("sent", Text, nullable=False),
    Column("distance", Integer, nullable=False),
)  # fmt: skip

findings = Table(
    "findings", metadata,
    _number(), _of_case(),
    Column("turn", Integer, nullable=False),
    Column("at", BigInteger, nullable=False, index=True),
    Column("of", String(16), nullable=False),  # the draft as proposed, or the reply as copied
    Column("check", String(64), nullable=False),
    Column("severity", String(16), nullable=False),
    Column("words", Text, nullable=False),
)  # fmt: skip

dismissals = Table(
    "dismissals", metadata,
    _number(), _of_case(),
    Column("turn", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", String(64), nullable=False),
    Column("check", String(64), nullable=False),
    Column("words", Text, nullable=False),
    Column("reason", Text, nullable=False),
)  # fmt: skip

feedback = Table(
    "feedback", metadata,
    _number(), _of_case(),
    Column("turn", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", String(64), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("note", Text, nullable=False),
)  # fmt: skip

reviews = Table(
    "reviews", metadata,
    _number(), _of_case(),
    Column("at", BigInteger, nullable=False),
    Column("by", String(64), nullable=False),
    Column("scores", Text, nullable=False),  # JSON: dimension -> number
    Column("note", Text, nullable=False),
)  # fmt: skip

audit = Table(
    "audit", metadata,
    _number(),
    Column("at", BigInteger, nullable=False, index=True),
    Column("by", String(64), nullable=False),
    Column("action", String(32), nullable=False),
    Column("case_id", String(32)),  # no foreign key: the trail says that a case was deleted
    Column("detail", Text, nullable=False),
)  # fmt: skip

# --- who may come in ------------------------------------------------------------------------------------------------

users = Table(
    "users", metadata,
    Column("name", String(64), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("password", Text, nullable=False),  # Argon2id, with its salt and costs
    Column("made_at", BigInteger, nullable=False),
)  # fmt: skip

# Sessions of browsers and tokens of programs: only the SHA-256 of what the holder shows is kept.
keys = Table(
    "keys", metadata,
    Column("hash", String(64), primary_key=True),
    Column("user", String(64), ForeignKey("users.name", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),  # session or token
    Column("made_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
    Column("ends_at", BigInteger),  # null: until it is taken back
)  # fmt: skip

knocks = Table(
    "knocks", metadata,
    Column("hash", String(64), primary_key=True),  # of the name or the address that failed to log in
    Column("failures", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("closed_until", BigInteger, nullable=False),
)  # fmt: skip

# --- what came from a help desk, and what went back -----------------------------------------------------------------

origins = Table(
    "origins", metadata,
    Column("desk", String(16), primary_key=True),
    Column("conversation", String(255), primary_key=True),
    _of_case(),
    Column("account", String(64), nullable=False),
    Column("last_message", String(255), nullable=False),  # that came in: what the next answer replies to
)  # fmt: skip

arrivals = Table(
    "arrivals", metadata,
    _number(), _of_case(),
    Column("desk", String(16), nullable=False),
    Column("conversation", String(255), nullable=False),
    Column("message", String(255), nullable=False),
    Unique("desk", "conversation", "message"),
)  # fmt: skip

departures = Table(
    "departures", metadata,
    Column("reply", Integer, ForeignKey("replies.number", ondelete="CASCADE"), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("by", String(64), nullable=False),
)  # fmt: skip

# --- what was counted -----------------------------------------------------------------------------------------------

# One row per day, kind and key: what the Insights page shows of days that are over, also when their cases are gone.
days = Table(
    "days", metadata,
    Column("day", Integer, primary_key=True),  # days since 1970 in UTC
    Column("kind", String(16), primary_key=True),
    Column("key", String(128), primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("total", BigInteger, nullable=False),  # a sum that the kind defines, or 0
)  # fmt: skip

# --- quality reviews ------------------------------------------------------------------------------------------------

review_sets = Table(
    "review_sets", metadata,
    Column("id", String(32), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("source", String(16), nullable=False),  # file or desk
    Column("made_at", BigInteger, nullable=False, index=True),
    Column("by", String(64), nullable=False),
    Column("unread", Integer, nullable=False),  # rows of the file that could not be read
)  # fmt: skip

review_cases = Table(
    "review_cases", metadata,
    _number(),
    Column("set_id", String(32), ForeignKey("review_sets.id", ondelete="CASCADE"), nullable=False, index=True),
    # where the conversation is a case of this desk: it goes with it
    Column("case_id", String(32), ForeignKey("cases.id", ondelete="CASCADE"), index=True),
    Column("conversation", String(255), nullable=False),
    Column("agent", String(128), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    Column("intent", String(64), nullable=False),
    Column("began_at", BigInteger),
    Column("total", Float),  # the automatic score, 0..100
    Column("human", Float),  # a score that the file brought along
    Column("place", Integer),  # in the sample; null: not drawn
    Column("lines", Text, nullable=False),
    Column("card", Text, nullable=False),
    Column("steps", Text, nullable=False),
)  # fmt: skip

review_marks = Table(
    "review_marks", metadata,
    _number(),
    Column("case", Integer, ForeignKey("review_cases.number", ondelete="CASCADE"), nullable=False, index=True),
    Column("reviewer", String(64), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("given", Text, nullable=False),  # before the automatic score was shown; never changed afterwards
    Column("kept", Text, nullable=False),  # question -> why the reviewer's answer stands against the automatic one
    Column("note", Text, nullable=False),  # to the agent
    Column("aside", Text, nullable=False, server_default="{}"),  # rule -> why its findings are no fault here
    Unique("case", "reviewer"),
)  # fmt: skip

review_teams = Table(
    "review_teams", metadata,
    Column("agent", String(128), primary_key=True),
    Column("team", String(128), nullable=False),
)  # fmt: skip

# --- practice -------------------------------------------------------------------------------------------------------

attempts = Table(
    "attempts", metadata,
    _number(),
    Column("agent", String(64), nullable=False, index=True),  # empty on a desk without users
    Column("case", String(64), nullable=False),  # the id in prompts/practice/<language>.yaml
    Column("language", String(16), nullable=False),
    Column("intent", String(64), nullable=False),
    Column("level", Integer, nullable=False),
    Column("at", BigInteger, nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("handed_over", Boolean, nullable=False),
    Column("total", Float),  # of the scorecard, 0..100
    Column("mark", Integer, nullable=False),
    Column("missed", Text, nullable=False),
    Column("broken", Text, nullable=False),
)  # fmt: skip
