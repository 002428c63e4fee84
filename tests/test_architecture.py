"""The house holds, each test one rule: who may import whom, how large things grow, what nobody does."""

import pytest

from tests.architecture import imports, literals, manners
from tests.architecture.source import sources

APP = sources("workshop_app")
TESTS = sources("tests")
EVERYTHING = (*APP, *TESTS, *sources(".ci"))


def holds(complaints: list[str]) -> None:
    """Fail with every complaint on a line of its own."""
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


def test_every_part_has_its_place_in_the_table() -> None:
    holds(imports.outside_the_table(APP))


def test_a_part_imports_only_itself_and_levels_below() -> None:
    holds(imports.not_from_below(APP))


def test_the_check_reads_before_it_understands_and_judges_last() -> None:
    holds(imports.upwards_in_the_check(APP))


def test_windows_never_see_storage() -> None:
    holds(imports.storage_seen_by_windows(APP))


def test_windows_never_see_rows() -> None:
    holds(imports.rows_seen_by_windows(APP))


def test_a_library_is_used_only_where_it_belongs() -> None:
    holds(imports.libraries_out_of_place(APP))


def test_nothing_is_imported_inside_a_function() -> None:
    holds(imports.imports_inside_functions(EVERYTHING))


def test_nobody_imports_everything() -> None:
    holds(imports.stars(EVERYTHING))


def test_the_app_never_imports_test_code() -> None:
    holds(imports.tests_in_the_app(APP))


def test_no_modules_import_each_other_in_a_ring() -> None:
    holds(imports.cycles(APP))
    holds(imports.cycles(TESTS))


def test_files_stay_under_300_lines() -> None:
    holds(manners.long_files(EVERYTHING))


def test_functions_have_at_most_40_lines() -> None:
    holds(manners.long_functions(EVERYTHING))


def test_classes_have_at_most_15_methods() -> None:
    holds(manners.large_classes(EVERYTHING))


def test_modules_are_named_after_something() -> None:
    holds(manners.vague_names(EVERYTHING))


def test_connect_never_keeps_a_closed_dialog_alive() -> None:
    holds(manners.closures_in_connect(EVERYTHING))


def test_operations_and_queries_leave_the_transaction_to_the_store() -> None:
    holds(manners.commits_in_operations(APP))


def test_queries_only_read() -> None:
    holds(manners.writes_in_queries(APP))


def test_only_the_clock_asks_the_system_for_the_time() -> None:
    holds(manners.other_clocks(APP))


def test_tests_wait_for_something_never_for_a_time() -> None:
    holds(manners.sleeping_tests(TESTS))


def test_nothing_branches_over_stages() -> None:
    holds(manners.branches_over_stages(APP))


def test_widgets_ask_the_theme_for_colours() -> None:
    holds(literals.colours(APP))


def test_widgets_ask_the_texts_for_words() -> None:
    holds(literals.words(APP))
