"""Officers' passwords are kept as argon2id hashes, and telling right from wrong gives nothing away."""

import pytest

from bot.desk.passwords import LONGEST, WeakPassword, hash_password, needs_new_hash, new_password, verify_password


def test_the_right_password_opens_and_another_does_not() -> None:
    kept = hash_password("correct horse battery")
    assert kept.startswith("$argon2id$")
    assert "correct" not in kept
    assert verify_password(kept, "correct horse battery")
    assert not verify_password(kept, "correct horse batterY")


def test_the_same_password_is_kept_differently_each_time() -> None:
    assert hash_password("correct horse battery") != hash_password("correct horse battery")


@pytest.mark.parametrize("password", ["", "short", "elevenchars", "aaaaaaaaaaaaaaaa", "abababababab", "a b" * LONGEST])
def test_a_weak_password_is_refused(password: str) -> None:
    with pytest.raises(WeakPassword):
        hash_password(password)


@pytest.mark.parametrize("kept", [None, "", "no hash", "$argon2id$broken"])
def test_an_unknown_user_or_a_broken_hash_never_opens(kept: str | None) -> None:
    assert not verify_password(kept, "correct horse battery")


@pytest.mark.parametrize("typed", ["", "\x00", "\ud800", "🚲" * 20, "x" * (LONGEST + 1)])
def test_whatever_is_typed_is_only_wrong(typed: str) -> None:
    assert not verify_password(hash_password("correct horse battery"), typed)


def test_a_made_password_is_strong_typeable_and_never_the_same() -> None:
    made = {new_password() for _ in range(50)}
    assert len(made) == 50
    assert all(len(word) == 19 and not set(word) & set("01iloIO") for word in made)
    assert all(verify_password(hash_password(word), word) for word in list(made)[:1])


def test_hashes_of_todays_settings_need_no_new_hash() -> None:
    assert not needs_new_hash(hash_password("correct horse battery"))
    assert needs_new_hash("$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$YWJjZGVmZ2hpamtsbW5vcA")
