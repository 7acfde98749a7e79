"""Officers' passwords: argon2id, and a check that takes its time for unknown user names too."""

from __future__ import annotations

import secrets
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 12
LONGEST = 1024
"""Characters. Longer input is refused unread: hashing it would be work for whoever sends it."""


class WeakPassword(ValueError):
    """Shorter than `SHORTEST`, longer than `LONGEST`, or of very few different characters."""


def hash_password(password: str) -> str:
    """The hash to keep.

    Raises:
        WeakPassword: the password will not do.
    """
    if not SHORTEST <= len(password) <= LONGEST or len(set(password)) < 5:
        raise WeakPassword
    return _hasher().hash(_encoded(password))


def verify_password(password_hash: str | None, password: str) -> bool:
    """Whether it is the password of this hash. None, for an unknown user, takes as long and is never right."""
    from argon2.exceptions import InvalidHashError, VerificationError

    if len(password) > LONGEST:
        return False
    try:
        right = _hasher().verify(password_hash or _nobody(), _encoded(password))
    except (VerificationError, InvalidHashError):
        return False
    return right and password_hash is not None


def needs_new_hash(password_hash: str) -> bool:
    """Whether the hash was made with older settings: hash the password anew at the next good sign-in."""
    return _hasher().check_needs_rehash(password_hash)


def new_password() -> str:
    """A random password that can be typed from paper: 80 bits in groups of four, without look-alikes."""
    letters = "".join(secrets.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(16))
    return "-".join(letters[start : start + 4] for start in range(0, 16, 4))


def _encoded(password: str) -> bytes:
    return password.encode("utf-8", "surrogatepass")


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher()  # argon2id with the library's (RFC 9106's low-memory) settings


@cache
def _nobody() -> str:
    return _hasher().hash(secrets.token_bytes(32))
