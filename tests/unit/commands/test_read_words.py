"""Whatever a reader can say of itself has plain words: doubts, signs, kinds, codes, rules and reasons."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from bot.desk.offenses import OFFENSES as CODES_OF_KINDS
from bot.reading.words import COLOURS, LABELS, SCREENING
from bot.report.screening import Reason
from bot.understanding.classifier.labels import LABELS as LABELS_OF_CLASSIFIER
from bot.understanding.items.build import _INNER
from bot.understanding.kind import CHOICES
from bot.understanding.people.reader import FIELDS as PERSONAL
from bot.understanding.reply import Reply
from bot.understanding.signals import tables
from bot.understanding.signals.rule import Rule
from bot.understanding.trace import DOUBTS, WHATS, What, doubt_words, rule_words
from bot.understanding.trace.words import FIELDS, KINDS, LIKENESSES, OFFENSES, PLACES, REPLIES, RULES, SIGNS
from bot.understanding.where.model import Kind as PlaceKind

READERS = Path(__file__).parents[3] / "bot" / "understanding"
PACKAGES: dict[What, str] = {
    "when": "when",
    "where": "where",
    "kind": "kind",
    "item": "items",
    "money": "money",
    "person": "people",
}


class Package:
    """The source of one reader, searched for what it can put into a field of its answers."""

    def __init__(self, name: str) -> None:
        self.trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted((READERS / name).rglob("*.py"))]
        self.nodes = [node for tree in self.trees for node in ast.walk(tree)]
        self.functions = [node for node in self.nodes if isinstance(node, ast.FunctionDef)]
        self.places = {c.name: fields for c in self.nodes if isinstance(c, ast.ClassDef) and (fields := _fields(c))}
        self.constants = {node.value for node in self.nodes if isinstance(node, ast.Constant)}
        self.named = {
            target.id: node.value.value
            for node in self.nodes
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value.value, str)
        }

    def given(self, *fields: str) -> set[str]:
        """The strings that may stand in a field: given by name or place, assigned, or appended."""
        found: set[str] = set()
        for function in self.functions:
            for node in ast.walk(function):
                for expression in self._given_by(node, fields):
                    found |= self._strings(expression, function, 8)
        return {name for name in found if name.replace("_", "").isalpha() and name.islower()}

    def _given_by(self, node: ast.AST, fields: tuple[str, ...]) -> Iterator[ast.expr]:
        yield from (value for name, value in _assignments(node) if name in fields)
        if not isinstance(node, ast.Call):
            return
        yield from (keyword.value for keyword in node.keywords if keyword.arg in fields)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "append" and _ends(node.func.value) in fields:
            yield from node.args
        made = self.places.get(node.func.id, []) if isinstance(node.func, ast.Name) else []
        yield from (given for name, given in zip(made, node.args, strict=False) if name in fields)

    def _strings(self, expression: ast.expr, function: ast.FunctionDef, depth: int) -> set[str]:
        """The strings an expression may come to, through the names and functions of the package; not what it tests."""
        if isinstance(expression, ast.Constant):
            return {expression.value} if isinstance(expression.value, str) else set()
        if depth == 0:
            return set()
        found: set[str] = set()
        for part in _parts(expression):
            found |= self._strings(part, function, depth - 1)
        if isinstance(expression, ast.Name):
            found |= {self.named[expression.id]} if expression.id in self.named else set()
            for value in _assigned(function, expression.id):
                found |= self._strings(value, function, depth - 1)
        if isinstance(expression, ast.Call) and isinstance(expression.func, ast.Name):
            for called in (f for f in self.functions if f.name == expression.func.id):
                for given in (n.value for n in ast.walk(called) if isinstance(n, ast.Return) and n.value):
                    found |= self._strings(given, called, depth - 1)
        return found


@cache
def package_of(name: str) -> Package:
    return Package(name)


def _parts(expression: ast.expr) -> list[ast.expr]:
    """What an expression hands on of its parts: both ends of a choice but not its test, the keys of a dictionary."""
    match expression:
        case ast.Tuple() | ast.List() | ast.Set():
            return expression.elts
        case ast.IfExp():
            return [expression.body, expression.orelse]
        case ast.BoolOp():
            return expression.values
        case ast.BinOp():
            return [expression.left, expression.right]
        case ast.Starred():
            return [expression.value]
        case ast.Dict():
            return [key for key in expression.keys if key is not None]
        case ast.GeneratorExp() | ast.ListComp():
            return [expression.elt, *(one.iter for one in expression.generators)]
        case ast.Call():
            inner = [expression.func.value] if isinstance(expression.func, ast.Attribute) else []
            return [*inner, *expression.args]
    return []


def _fields(made: ast.ClassDef) -> list[str]:
    return [n.target.id for n in made.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)]


def _ends(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _assigned(function: ast.FunctionDef, name: str) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        yield from (value for known, value in _assignments(node) if known == name)


def _assignments(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """The names that a statement assigns to, attributes by their last name, each with its value."""
    if isinstance(node, ast.AnnAssign) and node.value is not None:
        yield _ends(node.target), node.value
    for target in node.targets if isinstance(node, ast.Assign) else ():
        assert isinstance(node, ast.Assign)
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            yield from ((_ends(one), value) for one, value in zip(target.elts, node.value.elts, strict=False))
        else:
            yield _ends(target), node.value


@pytest.mark.parametrize("what", PACKAGES)
def test_every_doubt_that_a_reader_can_have_has_its_sentence(what: What) -> None:
    possible = package_of(PACKAGES[what]).given("doubt", "doubts")
    if what == "kind":
        possible |= set(CHOICES)  # any kind may stand near another
    if what == "item":
        possible -= _INNER
    assert possible != set()
    assert possible - set(DOUBTS[what]) == set(), "add its sentence to bot/understanding/trace/doubts.py"


@pytest.mark.parametrize("what", PACKAGES)
def test_no_sentence_is_kept_for_a_doubt_that_no_reader_has(what: What) -> None:
    package = package_of(PACKAGES[what])
    assert set(DOUBTS[what]) - package.constants - set(CHOICES) == set(), "take it out of trace/doubts.py"


def test_doubts_read_as_words_and_each_in_its_own() -> None:
    for what, sentences in DOUBTS.items():
        assert len(set(sentences.values())) >= len(sentences) - 1, what
        for sentence in sentences.values():
            assert "_" not in sentence
            assert not sentence.endswith(".")


def test_a_name_that_no_table_holds_is_shown_with_blanks() -> None:
    assert doubt_words("when", "of_tomorrow") == "of tomorrow"
    assert rule_words("when", "of_tomorrow") == "of tomorrow"


@pytest.mark.parametrize("reader", ["where", "kind"])
def test_every_rule_named_by_a_word_of_code_reads_as_prose(reader: What) -> None:
    coded = package_of(PACKAGES[reader]).given("rule")
    assert coded - set(RULES.get(reader, {})) == set(), "add it to RULES in trace/words.py"


def _rules(prefix: str) -> list[Rule]:
    modules = [m.name for m in pkgutil.iter_modules(tables.__path__) if m.name.startswith(prefix)]
    assert modules
    held = [vars(importlib.import_module(f"{tables.__name__}.{name}")).values() for name in modules]
    groups = [value for values in held for value in values if isinstance(value, tuple)]
    return [rule for group in groups for rule in group if isinstance(rule, Rule)]


@pytest.mark.parametrize(
    ("prefix", "what"),
    [
        ("danger", "danger"),
        ("leads", "suspect"),
        ("crimes", "other_crime"),
        ("disorder", "quality_of_life"),
        ("tips", "tip"),
    ],
)
def test_every_kind_of_sign_has_words(prefix: str, what: What) -> None:
    rules = _rules(prefix)
    assert {rule.kind for rule in rules} - set(SIGNS[what]) == set()
    assert {rule.past for rule in rules if rule.past} - set(SIGNS["other_crime"]) == set()


def test_kinds_codes_places_fields_and_replies_have_words() -> None:
    assert set(KINDS) == set(CHOICES)
    assert set(OFFENSES) == {code for codes in CODES_OF_KINDS.values() for code in codes}
    assert set(PLACES) == set(get_args(PlaceKind))
    assert set(FIELDS) == set(PERSONAL)
    assert set(REPLIES) == set(Reply)
    assert set(LIKENESSES) == set(LABELS_OF_CLASSIFIER)


def test_every_finding_has_a_label_and_every_reason_a_sentence() -> None:
    assert set(LABELS) == set(WHATS)
    assert set(COLOURS) <= set(WHATS)
    assert set(SCREENING) == set(Reason)
