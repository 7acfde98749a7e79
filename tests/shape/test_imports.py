"""Who may import whom (docs/architecture.md): the arrows of the architecture, held."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MAY_IMPORT: dict[str, set[str]] = {
    "report": {"report"},
    "understanding": {"understanding"},
    "interview": {"interview", "report", "understanding", "words"},
    "desk": {"desk", "interview", "report", "understanding", "words"},
    "store": {"store", "desk", "report"},
    "agency": {"agency", "report", "desk"},
    "words": set(),
    "engine": {"engine"},
}
"""Part of `bot` → the parts it may import. Doors and the bootstrap are free; nobody imports a door."""

DOORS = {"web", "console"}


def imports(path: Path) -> Iterator[str]:
    """The parts of `bot` that a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            if name == "bot" and isinstance(node, ast.ImportFrom):
                yield from (alias.name for alias in node.names)
            elif name.startswith("bot."):
                yield name.split(".")[1]


def files_of(part: str) -> list[Path]:
    folder = ROOT / "bot" / part
    return sorted(folder.rglob("*.py")) if folder.is_dir() else [ROOT / "bot" / f"{part}.py"]


@pytest.mark.parametrize("part", sorted(MAY_IMPORT))
def test_a_part_imports_only_what_it_may(part: str) -> None:
    found = {(str(f.relative_to(ROOT)), name) for f in files_of(part) for name in imports(f)}
    assert {pair for pair in found if pair[1] not in MAY_IMPORT[part]} == set()


def test_nobody_imports_a_door() -> None:
    outside = [f for f in (ROOT / "bot").rglob("*.py") if f.relative_to(ROOT).parts[1] not in DOORS | {"supervisor"}]
    outside += list((ROOT / "actions").rglob("*.py"))
    allowed = {"bot/bootstrap.py", "bot/cli.py", "bot/doctor.py"}
    found = {str(f.relative_to(ROOT)) for f in outside for name in imports(f) if name in DOORS}
    assert found - allowed == set()


def test_the_core_uses_the_standard_library_only() -> None:
    import sys

    foreign = set()
    for path in files_of("report"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                foreign.add((node.module or "").split(".")[0])
            elif isinstance(node, ast.Import):
                foreign |= {alias.name.split(".")[0] for alias in node.names}
    assert foreign - set(sys.stdlib_module_names) - {"bot"} == set()
