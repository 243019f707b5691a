"""Who may come in: users with a role, the sessions of their browsers, the tokens of their programs.

Passwords are kept as Argon2id hashes, sessions and tokens as SHA-256 of 256 random bits: who reads the database cannot
come in with what stands there. Failed logins close the door for a while, by name and by address, in every process that
shares the database.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Literal

from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update

from assist.errors import MissingExtra, UsageError
from assist.store import schema
from assist.store.cases import Store
from assist.store.times import stamp

if TYPE_CHECKING:
    from argon2 import PasswordHasher

Role = Literal["agent", "reviewer", "admin"]
ROLES: tuple[Role, ...] = ("agent", "reviewer", "admin")  # each may do what those before it may

LENGTH = timedelta(hours=12)  # of a session, however busy
IDLE = timedelta(hours=2)  # after which an unused session ends
_SEEN = timedelta(minutes=1)  # how exactly use is noted
_REMEMBERED = timedelta(seconds=1)  # a page asks many times a second; in another process an end counts after this
_HOLDERS = 10_000
_SHORTEST, _LONGEST = 12, 1024  # characters of a password: NIST SP 800-63B asks for length and against other rules
_FREE, _WAIT, _MOST = 3, 2, 900  # failures without a wait; seconds of the first wait, doubled with each; the longest
_FORGOTTEN = timedelta(hours=24)  # after which failures no longer count
_NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")
_AT_ONCE = BoundedSemaphore(2)  # hashing takes 64 MB and a core; a flood of logins waits here

# Asked for every second by every page; to put a statement together takes longer than to run it.
_HOLDER = (
    select(schema.users.c.name, schema.users.c.role, schema.keys.c.seen_at)
    .join_from(schema.keys, schema.users, schema.keys.c.user == schema.users.c.name)
    .where(
        schema.keys.c.hash == bindparam("hash"),
        schema.keys.c.kind == bindparam("kind"),
        or_(schema.keys.c.ends_at.is_(None), schema.keys.c.ends_at > bindparam("now")),
    )
)


@dataclass(frozen=True, slots=True)
class User:
    """Someone who may come in."""

    name: str
    role: Role


class People:
    """The users of a store. Methods raise `UsageError` where something cannot be, `DataError` as the store does."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known_holders: OrderedDict[str, tuple[User, int]] = OrderedDict()  # hash -> user, until when

    # --- users --------------------------------------------------------------------------------------------------------

    def add(self, name: str, role: str, password: str, by: str) -> None:
        """A new user. Raises `UsageError` for a name that is taken or a password that is too short."""
        name, role, hashed = _named(name), _role(role), self._hashed(name, password)
        now = self._now()
        with self._store._writing() as db:
            if db.execute(select(schema.users.c.name).where(schema.users.c.name == name)).first():
                raise UsageError(f"there is a user {name} already")
            db.execute(insert(schema.users).values(name=name, role=role, password=hashed, made_at=now))
            self._store._audit(db, by, "user added", None, now, f"{name} {role}")

    def remove(self, name: str, by: str) -> None:
        """The user, with all sessions and tokens, and what they practised: the next of that name begins anew."""
        with self._store._writing() as db:
            _keys_of(db, self._known(db, name))
            db.execute(delete(schema.users).where(schema.users.c.name == name))
            db.execute(delete(schema.attempts).where(schema.attempts.c.agent == name))
            self._store._audit(db, by, "user removed", None, self._now(), name)
        self._known_holders.clear()

    def change(self, name: str, by: str, *, password: str | None = None, role: str | None = None) -> None:
        """Another password or role; sessions and tokens end, so that nobody keeps what the old ones gave."""
        values: dict[str, str] = {}
        if password is not None:
            values["password"] = self._hashed(name, password)
        if role is not None:
            values["role"] = _role(role)
        with self._store._writing() as db:
            _keys_of(db, self._known(db, name))
            db.execute(update(schema.users).where(schema.users.c.name == name).values(**values))
            self._store._audit(db, by, "user changed", None, self._now(), f"{name} {' '.join(values)}")
        self._known_holders.clear()

    def all(self) -> tuple[User, ...]:
        """The users, by name."""
        with self._store._reading() as db:
            rows = db.execute(select(schema.users.c.name, schema.users.c.role).order_by(schema.users.c.name))
            return tuple(User(name, _role(role)) for name, role in rows)

    # --- coming in ----------------------------------------------------------------------------------------------------

    def log_in(self, name: str, password: str, address: str, before: str = "") -> str | float:
        """A new session's secret for its cookie, or the seconds to wait before another try (0.0: at once).

        `before` is the session that the browser showed; it ends, so that nobody can prepare one for someone else.
        """
        name = name.strip().lower()
        doors = [_hash(f"name {name}"), _hash(f"address {address}")]
        if wait := self._closed(doors):
            return wait
        with self._store._reading() as db:
            row = db.execute(select(schema.users.c.password).where(schema.users.c.name == name)).first()
        # an unknown name takes as long as a wrong password, so that names cannot be found out
        if not self._fits(row[0] if row else self._nobody, password) or row is None:
            return self._failed(doors)
        token = secrets.token_urlsafe(32)
        now = self._now()
        with self._store._writing() as db:
            if not db.execute(select(schema.users.c.name).where(schema.users.c.name == name)).first():
                return 0.0  # removed in the meantime
            keys = schema.keys
            ended = (keys.c.ends_at < now) | (keys.c.hash == _hash(before))
            db.execute(delete(keys).where(keys.c.kind == "session", ended))
            db.execute(delete(schema.knocks).where(schema.knocks.c.hash == doors[0]))
            ends = now + int(LENGTH.total_seconds() * 1000)
            row_of = {"hash": _hash(token), "user": name, "kind": "session", "made_at": now, "seen_at": now}
            db.execute(insert(keys).values(**row_of, ends_at=ends))
            self._store._audit(db, name, "logged in", None, now)
            if self._hasher.check_needs_rehash(str(row[0])):
                again = self._hasher.hash(password)
                db.execute(update(schema.users).where(schema.users.c.name == name).values(password=again))
        self._known_holders.clear()
        return token

    def log_out(self, token: str) -> None:
        """Ends a session for good; its cookie opens nothing any more."""
        with self._store._writing() as db:
            db.execute(delete(schema.keys).where(schema.keys.c.hash == _hash(token), schema.keys.c.kind == "session"))
        self._known_holders.clear()

    def holder(self, token: str, kind: Literal["session", "token"]) -> User | None:
        """Whose session or token this is; None for one that is unknown, over, or of someone who is no user any more."""
        if not token or len(token) > 128:
            return None
        keys, now, held = schema.keys.c, self._now(), f"{kind} {_hash(token)}"
        remembered = self._known_holders.get(held)
        if remembered and now < remembered[1]:
            return remembered[0]
        with self._store._reading() as db:
            row = db.execute(_HOLDER, {"hash": _hash(token), "kind": kind, "now": now}).first()
        if row is None or (kind == "session" and now - row[2] > IDLE.total_seconds() * 1000):
            return None
        if now - row[2] > _SEEN.total_seconds() * 1000:
            with self._store._writing() as db:
                db.execute(update(schema.keys).where(keys.hash == _hash(token)).values(seen_at=now))
        user = User(row[0], _role(row[1]))
        self._known_holders[held] = (user, now + int(_REMEMBERED.total_seconds() * 1000))
        while len(self._known_holders) > _HOLDERS:
            with suppress(KeyError):  # another thread emptied it
                self._known_holders.popitem(last=False)
        return user

    def remembers(self, token: str, kind: Literal["session", "token"]) -> User | None:
        """As `holder`, without asking the store: only what was found a moment ago."""
        found = self._known_holders.get(f"{kind} {_hash(token)}")
        return found[0] if found and self._now() < found[1] else None

    def new_token(self, name: str, by: str) -> str:
        """A token for the user's programs, shown this once. It lasts until `end_tokens`, `change` or `remove`."""
        token, now = secrets.token_urlsafe(32), self._now()
        with self._store._writing() as db:
            self._known(db, name)
            row = {"hash": _hash(token), "user": name, "kind": "token", "made_at": now, "seen_at": now}
            db.execute(insert(schema.keys).values(**row, ends_at=None))
            self._store._audit(db, by, "token made", None, now, name)
        return token

    def end_tokens(self, name: str, by: str) -> int:
        """Takes all tokens of a user back; returns how many there were."""
        keys = schema.keys.c
        with self._store._writing() as db:
            self._known(db, name)
            gone = db.execute(delete(schema.keys).where(keys.user == name, keys.kind == "token")).rowcount
            self._store._audit(db, by, "tokens ended", None, self._now(), name)
        self._known_holders.clear()
        return int(gone)

    # --- one place for each -------------------------------------------------------------------------------------------

    @cached_property
    def _hasher(self) -> PasswordHasher:
        try:
            from argon2 import PasswordHasher
        except ModuleNotFoundError:
            raise MissingExtra("store", "argon2") from None
        return PasswordHasher()  # RFC 9106, second recommendation: 64 MB, 3 passes, 4 lanes

    @cached_property
    def _nobody(self) -> str:
        return self._hasher.hash(secrets.token_hex())

    def _hashed(self, name: str, password: str) -> str:
        if not _SHORTEST <= len(password) <= _LONGEST:
            raise UsageError(f"a password has {_SHORTEST} to {_LONGEST} characters")
        if password.lower() == name or len(set(password)) < 5:
            raise UsageError("this password is too easy to guess")
        with _AT_ONCE:
            return str(self._hasher.hash(password))

    def _fits(self, hashed: str, password: str) -> bool:
        from argon2.exceptions import Argon2Error, InvalidHashError

        if len(password) > _LONGEST:
            password = ""  # an upper limit, or long texts would keep the machine busy
        with _AT_ONCE:
            try:
                return bool(self._hasher.verify(hashed, password))
            except (Argon2Error, InvalidHashError):
                return False

    def _closed(self, doors: list[str]) -> float:
        now = self._now()
        with self._store._reading() as db:
            of = schema.knocks.c
            until = db.execute(select(of.closed_until).where(of.hash.in_(doors), of.closed_until > now)).scalars().all()
        return max(((moment - now) / 1000 for moment in until), default=0.0)

    def _failed(self, doors: list[str]) -> float:
        """Counts a failure at each door; returns the seconds that the slower one stays closed."""
        now, of, longest = self._now(), schema.knocks.c, 0.0
        with self._store._writing() as db:
            db.execute(delete(schema.knocks).where(of.at < now - int(_FORGOTTEN.total_seconds() * 1000)))
            for index, door in enumerate(doors):
                held = db.execute(select(of.failures).where(of.hash == door)).scalar() or 0
                free = _FREE if index == 0 else 5 * _FREE  # many people may share an address
                wait = min(_MOST, _WAIT ** (held + 1 - free)) if held + 1 > free else 0
                values = {"failures": held + 1, "at": now, "closed_until": now + wait * 1000}
                if held:
                    db.execute(update(schema.knocks).where(of.hash == door).values(**values))
                else:
                    db.execute(insert(schema.knocks).values(hash=door, **values))
                longest = max(longest, float(wait))
        return longest

    def _known(self, db: Connection, name: str) -> str:
        if not db.execute(select(schema.users.c.name).where(schema.users.c.name == name)).first():
            raise UsageError(f"there is no user {name}")
        return name

    def _now(self) -> int:
        return stamp(self._store._clock())


def allowed(role: Role, needed: Role) -> bool:
    """Whether `role` may do what `needed` may."""
    return ROLES.index(role) >= ROLES.index(needed)


def _keys_of(db: Connection, name: str) -> None:
    db.execute(delete(schema.keys).where(schema.keys.c.user == name))


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _named(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} is no user name: small letters, digits and . _ @ -, at most 64")
    return name


def _role(name: str) -> Role:
    for role in ROLES:
        if role == name:
            return role
    raise UsageError(f"unknown role {name!r}; known: {' '.join(ROLES)}")
