"""Starting a bot's processes, waiting for its first answer, weighing them, and stopping all of them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

PATIENCE = 600.0  # seconds until the first answer
MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Program:
    """A process to start. Its children count as its own."""

    command: Sequence[str]
    folder: Path
    environment: Mapping[str, str]
    log: Path


@dataclass(frozen=True)
class Bot:
    """A bot that has answered."""

    url: str
    started_in: float
    """Seconds from its start to its first answer."""
    pids: tuple[int, ...]

    def weigh(self) -> dict[str, float]:
        """Resident memory of each process, children included, in MB, by a name made of its command line."""
        return self._by_name(lambda process: process.memory_info().rss / MEGABYTE)

    def worked(self) -> dict[str, float]:
        """Milliseconds that each process has computed since it began."""
        return self._by_name(lambda process: sum(process.cpu_times()[:2]) * 1000)

    def _by_name(self, figure: Callable[[psutil.Process], float]) -> dict[str, float]:
        found: dict[str, float] = {}
        for process in self._processes():
            try:
                name, value = _name(process.cmdline()), figure(process)
            except psutil.Error:
                continue  # ended meanwhile
            found[name] = found.get(name, 0.0) + value
        return found

    def _processes(self) -> Iterator[psutil.Process]:
        for pid in self.pids:
            process = psutil.Process(pid)
            yield process
            yield from process.children(recursive=True)


def _name(command: Sequence[str]) -> str:
    """The module or program that a Python process runs; workers that multiprocessing makes tell no more than that."""
    if "-m" in command[:-1]:
        return command[command.index("-m") + 1]
    if any("multiprocessing" in part for part in command):
        return "workers (multiprocessing)"
    return Path(command[0]).name if command else "?"


def machine_worked() -> float:
    """Milliseconds that all cores of this machine have computed since it was started."""
    times = psutil.cpu_times()
    return (times.user + times.nice + times.system) * 1000


def own_work() -> float:
    """Milliseconds that this process, which drives, has computed."""
    return time.process_time() * 1000


def free_ports(count: int) -> list[int]:
    """Ports of loopback that nobody listens on just now."""
    with ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


@contextmanager
def started(programs: Sequence[Program], url: str, answers: Callable[[httpx.Client], bool]) -> Iterator[Bot]:
    """Start the programs, wait until the bot answers a citizen, and stop everything in the end.

    Raises:
        RuntimeError: one of them ended, or no answer came; with the end of the log.
    """
    began = time.perf_counter()
    with ExitStack() as stack:
        processes = [stack.enter_context(_running(program)) for program in programs]
        _await_answer(processes, programs, url, answers, began)
        yield Bot(url, time.perf_counter() - began, tuple(process.pid for process in processes))


@contextmanager
def _running(program: Program) -> Iterator[subprocess.Popen[bytes]]:
    with program.log.open("wb") as log:
        process = subprocess.Popen(
            program.command,
            cwd=program.folder,
            env=dict(program.environment),
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        _stop(process)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Ask it as Ctrl-C does; whatever of it is left after that is killed."""
    try:
        family = psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        family = []
    process.send_signal(signal.SIGINT)
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    _, left = psutil.wait_procs(family, timeout=5)
    for child in left:
        child.kill()


def _await_answer(
    processes: Sequence[subprocess.Popen[bytes]],
    programs: Sequence[Program],
    url: str,
    answers: Callable[[httpx.Client], bool],
    began: float,
) -> None:
    with httpx.Client(base_url=url, timeout=60, trust_env=False) as client:
        while time.perf_counter() - began < PATIENCE:
            for process, program in zip(processes, programs, strict=True):
                if process.poll() is not None:
                    raise RuntimeError(f"{program.command[2]} ended: {_end_of(program.log)}")
            try:
                if answers(client):
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.1)
    raise RuntimeError(f"no answer in {PATIENCE:.0f} s: {_end_of(programs[0].log)}")


def _end_of(log: Path) -> str:
    return log.read_text(errors="replace")[-2000:]


def quiet_environment(**more: str) -> dict[str, str]:
    """This process's environment without Frontdesk's own settings."""
    return {name: value for name, value in os.environ.items() if not name.startswith("FRONTDESK_")} | more
