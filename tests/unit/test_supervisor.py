"""Processes under supervision, with real ones: started, restarted, and stopped with all that they started."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.supervisor.child import Child, Plan, wait_all
from bot.supervisor.events import Events
from bot.supervisor.supervisor import Supervisor

PATIENCE = 20.0  # seconds that a busy machine may take


class Heard:
    """Events, kept."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.events = Events(self.lines.append)

    def has(self, *words: str) -> bool:
        return any(all(word in line for word in words) for line in self.lines)


def eventually(holds: Callable[[], object], meanwhile: Callable[[], object] = lambda: None) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if holds():
            return True
        meanwhile()
        time.sleep(0.02)
    return False


def plan(folder: Path, code: str, name: str = "it", health: str | None = None) -> Plan:
    return Plan(name, (sys.executable, "-c", code), dict(os.environ), folder, folder / f"{name}.log", health)


def alive(pid: int) -> bool:
    with contextlib.suppress(ProcessLookupError, FileNotFoundError):
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    return False


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def started(heard: Heard) -> Iterator[Callable[[Plan], Child]]:
    children: list[Child] = []

    def start(of: Plan) -> Child:
        child = Child(of, heard.events)
        children.append(child)
        child.tend(time.monotonic())
        return child

    yield start
    for child in children:
        child.kill()
    assert wait_all(children, PATIENCE)


def test_a_process_without_an_address_is_ready_when_it_stays(
    tmp_path: Path, heard: Heard, started: Callable[[Plan], Child]
) -> None:
    child = started(plan(tmp_path, "import time; time.sleep(60)"))
    assert eventually(lambda: child.ready, lambda: child.tend(time.monotonic()))
    assert heard.has("it", "ready (")


def test_a_process_that_ends_is_started_again_after_a_wait(
    tmp_path: Path, heard: Heard, started: Callable[[Plan], Child]
) -> None:
    code = "import pathlib; open('runs', 'a').write('x'); raise SystemExit('ValueError: why it ended')"
    child = started(plan(tmp_path, code))
    runs = tmp_path / "runs"
    assert eventually(lambda: runs.exists() and len(runs.read_text()) >= 2, lambda: child.tend(time.monotonic()))
    assert heard.has("ended (status 1), again in 1 s: ValueError: why it ended")


def test_a_process_that_does_not_answer_is_not_ready(
    tmp_path: Path, heard: Heard, started: Callable[[Plan], Child]
) -> None:
    child = started(plan(tmp_path, "import time; time.sleep(60)", health="http://127.0.0.1:9/healthz"))
    child.tend(time.monotonic() + 5)
    assert not child.ready
    child.tend(time.monotonic() + 500)
    assert heard.has("not ready after", "restarting it")
    assert eventually(lambda: not child.running)


def test_a_process_that_answers_is_ready(tmp_path: Path, started: Callable[[Plan], Child]) -> None:
    code = (
        "import http.server as h; s = h.HTTPServer(('127.0.0.1', 0), h.SimpleHTTPRequestHandler); "
        "open('port', 'w').write(f'{s.server_port}\\n'); s.serve_forever()"
    )
    first = started(plan(tmp_path, code, "first"))
    port = tmp_path / "port"
    assert eventually(lambda: port.exists() and port.read_text().endswith("\n"))
    health = f"http://127.0.0.1:{port.read_text().strip()}/"
    second = started(plan(tmp_path, "import time; time.sleep(60)", "second", health))
    assert eventually(lambda: second.ready, lambda: second.tend(time.monotonic()))
    assert first.running


def test_what_a_process_started_ends_with_it(tmp_path: Path, started: Callable[[Plan], Child]) -> None:
    code = (
        "import subprocess, sys, time; "
        "p = subprocess.Popen([sys.executable, '-c', 'import signal, time; "
        'signal.signal(signal.SIGTERM, signal.SIG_IGN); open("ready", "w"); time.sleep(60)\']); '
        "open('pid', 'w').write(f'{p.pid}\\n'); time.sleep(60)"
    )
    child = started(plan(tmp_path, code))
    assert eventually(lambda: (tmp_path / "ready").exists())
    grandchild = int((tmp_path / "pid").read_text())
    child.stop()
    assert wait_all([child], PATIENCE)
    assert alive(grandchild)
    child.kill()
    assert eventually(lambda: not alive(grandchild))


def test_the_supervisor_says_ready_once_and_stops_all(tmp_path: Path, heard: Heard) -> None:
    ready: list[bool] = []
    plans = [plan(tmp_path, "import time; time.sleep(60)", name) for name in ("one", "two")]
    supervisor = Supervisor(plans, heard.events, lambda: ready.append(True))

    def stop_later() -> None:
        eventually(lambda: ready)
        time.sleep(0.3)
        supervisor.stop()

    timer = threading.Thread(target=stop_later)
    timer.start()
    supervisor.run()
    timer.join()
    assert ready == [True]
    assert heard.has("all", "stopped")


SUPERVISE = """
import os, sys
from pathlib import Path
from bot.supervisor.child import Plan
from bot.supervisor.events import Events
from bot.supervisor.supervisor import Supervisor

here = Path(sys.argv[1])
code = '''
import os, signal, time
if {stubborn}: signal.signal(signal.SIGTERM, signal.SIG_IGN)
open("child", "w").write(f"{{os.getpid()}}\\\\n")
time.sleep(60)
'''.format(stubborn=sys.argv[2] == "stubborn")
plan = Plan("it", (sys.executable, "-c", code), dict(os.environ), here, here / "it.log")
Supervisor([plan], Events(print)).run()
print("left in order")
"""


@pytest.fixture
def supervised(tmp_path: Path) -> Iterator[Callable[[str], tuple[subprocess.Popen[str], int]]]:
    running: list[subprocess.Popen[str]] = []

    def start(kind: str) -> tuple[subprocess.Popen[str], int]:
        process = subprocess.Popen(
            [sys.executable, "-c", SUPERVISE, str(tmp_path), kind],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])},
        )
        running.append(process)
        file = tmp_path / "child"
        assert eventually(lambda: file.exists() and file.read_text().endswith("\n"))
        return process, int(file.read_text())

    yield start
    for process in running:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_everything_in_order(
    supervised: Callable[[str], tuple[subprocess.Popen[str], int]], number: signal.Signals
) -> None:
    process, child = supervised("gentle")
    process.send_signal(number)
    output, _ = process.communicate(timeout=PATIENCE)
    assert output.endswith("left in order\n")
    assert not alive(child)


def test_a_second_signal_kills_what_does_not_listen(
    supervised: Callable[[str], tuple[subprocess.Popen[str], int]],
) -> None:
    process, child = supervised("stubborn")
    process.send_signal(signal.SIGINT)
    time.sleep(0.5)
    assert alive(child)
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=10)
    assert output.endswith("left in order\n")
    assert not alive(child)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone tells a process of its parent's death")
def test_a_supervisor_that_is_killed_leaves_nothing_behind(
    supervised: Callable[[str], tuple[subprocess.Popen[str], int]],
) -> None:
    process, child = supervised("gentle")
    process.kill()
    process.communicate()
    assert eventually(lambda: not alive(child))
