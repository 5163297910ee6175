"""``hawker chat``: typed by people, and by scripts."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
from pathlib import Path
from typing import Any

import orjson

from tests.journeys.stocked import Books
from tests.skills.cli.conftest import HAWKER, Run

KEYS = {"heard", "intent", "slots", "confidence", "speech", "display", "items", "cart", "order", "end"}


def _records(output: str) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in output.splitlines()]


def test_json_answers_each_line_with_an_object_of_all_keys(call: Run, stocked: Path) -> None:
    said = ["find me running shoes under sixty dollars", "the second one", "qwertz", "goodbye"]
    done = call("chat", "--json", "--store", stocked, typed="\n".join(said))
    records = _records(done.stdout)
    assert done.returncode == 0, done.stderr
    assert [record["heard"] for record in records] == said
    assert all(set(record) == KEYS for record in records)
    first, second, _, last = records
    assert first["intent"] == "search"
    assert first["slots"] == {"item": "running shoes", "price": {"low": None, "high": "60"}}
    assert 0 < first["confidence"] <= 1
    assert first["items"][1] == {
        "number": 2,
        "product": "morning-mile",
        "sku": first["items"][1]["sku"],
        "name": "Morning Mile",
        "price": {"minor": 4995, "currency": "USD"},
    }
    assert second["slots"] == {"ordinals": [2]}
    assert "$49.95" in second["display"]
    assert "forty-nine ninety-five" in second["speech"]
    assert "$" not in second["speech"]
    assert last["end"] is True


def test_json_tells_cart_and_order(run: Run, stocked: Path) -> None:
    said = ["add two chess sets with initials", "use the code welcome ten", "check out", "store pickup", "yes"]
    done = run("chat", "--json", "--store", stocked, typed="\n".join(said))
    added, coupon, asked, read_back, placed = _records(done.stdout)
    (line,) = added["cart"]["lines"]
    assert (line["sku"], line["quantity"], line["options"]) == ("HWK-TOYS-0014-NAT", 2, ["engraving"])
    assert line["attributes"] == {"color": "natural"}
    assert line["total"] == {"minor": 9500, "currency": "USD"}
    assert coupon["cart"]["coupon"] == "WELCOME10"
    assert coupon["cart"]["discounts"][0]["amount"]["minor"] == 950
    assert asked["cart"]["delivery"] is None
    assert read_back["cart"]["delivery"] == "pickup"
    assert read_back["order"] is None
    order = placed["order"]
    assert re.fullmatch(r"\d{7}", order["number"])
    assert (order["status"], order["delivery"], order["payment"]) == ("placed", "pickup", "till")
    assert order["total"] == {"minor": 8550, "currency": "USD"}
    assert placed["cart"]["count"] == 0
    assert [row["number"] for row in Books(stocked).rows("SELECT number FROM orders")] == [order["number"]]


ODD_LINES = [
    "add " + "chess set " * 1000,
    "x" * 10_000,
    "find " + "9" * 9_995,
    "' OR 1=1; -- \x00\x07 {slot} [optional] <rule> (a|b) $x",
    "\U0001f48e\U0001f6d2 \u202efind shoes",
    "\u03b1\u03b4\u03b4 \u30c1\u30a7\u30b9",
]


def test_any_line_is_answered_and_the_talk_goes_on(call: Run, stocked: Path) -> None:
    done = call("chat", "--json", "--store", stocked, typed="\n".join([*ODD_LINES, "help"]))
    records = _records(done.stdout)
    assert done.returncode == 0, done.stderr
    assert [record["heard"][:50] for record in records[:-1]] == [line.strip()[:50] for line in ODD_LINES]
    assert all(record["speech"] for record in records)
    assert records[-1]["intent"] == "help"


def test_bytes_that_are_no_text_are_answered_and_empty_lines_are_passed_over(run: Run, stocked: Path) -> None:
    done = run("chat", "--json", "--store", stocked, typed=b"\n \t\r\n\xff\xfe find \xc3\x28 tents\n\nhelp\n\n")
    broken, after = _records(done.stdout)
    assert done.returncode == 0, done.stderr
    assert "\ufffd" in broken["heard"]
    assert after["intent"] == "help"


def test_nothing_typed_is_no_error(call: Run, stocked: Path) -> None:
    done = call("chat", "--json", "--store", stocked)
    assert (done.returncode, done.stdout) == (0, "")


def test_a_named_session_goes_on(run: Run, stocked: Path) -> None:
    run("chat", "--json", "--store", stocked, "--session", "ann", typed="add the chess set")
    done = run("chat", "--json", "--store", stocked, "--session", "ann", typed="what's in my cart")
    assert _records(done.stdout)[0]["cart"]["count"] == 1
    other = run("chat", "--json", "--store", stocked, "--session", "bob", typed="what's in my cart")
    assert _records(other.stdout)[0]["cart"]["count"] == 0


def test_an_empty_store_gets_the_demo_goods_and_that_is_said(call: Run, tmp_path: Path) -> None:
    done = call("chat", "--store", tmp_path / "new.sqlite", typed="find headphones")
    assert done.returncode == 0
    assert "demo store" in done.stderr
    assert "Silent Forest Headphones" in done.stdout


def test_people_are_greeted_and_told_how_to_go_on(call: Run, stocked: Path) -> None:
    done = call("chat", "--store", stocked, typed="add the chess set\n")
    assert "Seven Lanes Market" in done.stdout
    assert re.search(r"hawker chat --session \w+", done.stderr)


def test_goodbye_ends_it(call: Run, stocked: Path) -> None:
    done = call("chat", "--store", stocked, typed="goodbye\nfind headphones\n")
    assert done.returncode == 0
    assert "Headphones" not in done.stdout


class Terminal:
    """``hawker chat`` at a terminal."""

    def __init__(self, environment: dict[str, str], *arguments: str) -> None:
        self._ours, theirs = pty.openpty()
        self._process = subprocess.Popen(
            [HAWKER, "chat", *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=environment,
            start_new_session=True,
        )
        os.close(theirs)
        self.seen = ""

    def wait_for(self, pattern: str) -> str:
        """Read until something was printed; returns what matched."""
        while not (found := re.search(pattern, self.seen)):
            try:
                part = os.read(self._ours, 4096)
            except OSError:  # the other side is closed
                part = b""
            assert part, f"{pattern!r} was not printed: {self.seen}"
            self.seen += part.decode(errors="replace")
        self.seen = self.seen[found.end() :]
        return found[0]

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode())

    def interrupt(self) -> None:
        """Press Control-C when it waits for what is typed.

        Python does not see a signal that comes between the prompt and the wait before the next key is pressed.
        """
        while self._state() != "S":
            os.sched_yield()
        self._process.send_signal(signal.SIGINT)

    def _state(self) -> str:
        """What the process's main thread does: ``R`` runs, ``S`` waits (``man 5 proc_pid_stat``)."""
        return Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()[0]

    def rest(self) -> str:
        """Everything until the end."""
        while True:
            try:
                part = os.read(self._ours, 4096)
            except OSError:
                return self.seen
            if not part:
                return self.seen
            self.seen += part.decode(errors="replace")

    def end(self) -> int:
        code = self._process.wait()
        os.close(self._ours)
        return code


def test_control_c_keeps_the_cart_and_says_how_to_go_on(run: Run, environment: dict[str, str], stocked: Path) -> None:
    terminal = Terminal(environment, "--store", str(stocked))
    terminal.wait_for(r"You.*: ")
    terminal.type("add the chess set\n")
    terminal.wait_for(r"\$38\.50[^Y]*You.*: ")
    terminal.interrupt()
    output = terminal.rest()
    assert terminal.end() == 130
    assert "Traceback" not in output
    (name,) = re.findall(r"hawker chat --session (\w+)", output)
    done = run("chat", "--json", "--store", stocked, "--session", name, typed="what's in my cart")
    assert _records(done.stdout)[0]["cart"]["count"] == 1


def test_control_d_ends_it_well(environment: dict[str, str], stocked: Path) -> None:
    terminal = Terminal(environment, "--store", str(stocked))
    terminal.wait_for(r"You.*: ")
    terminal.type("\x04")
    output = terminal.rest()
    assert terminal.end() == 0
    assert "hawker chat --session" in output


def test_json_tells_half_a_kilo(call: Run, stocked: Path) -> None:
    done = call("chat", "--json", "--store", stocked, typed="half a kilo of rice\nhelp")
    first, second = _records(done.stdout)
    assert (first["slots"]["amount"], first["slots"]["unit"], second["intent"]) == ("0.5", "kilo", "help")
