"""Lets a step of the walk that fails say what it saw."""

import pytest

pytest.register_assert_rewrite("tests.walk.ideas", "tests.walk.okrs", "tests.walk.walker")
