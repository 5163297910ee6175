"""After-sales tasks of a public shop, each a conversation with our assistant; the end state decides.

What the shopper says is made from what the task wants, one request after the other, in sentences that people say; they
answer what they are asked. Nothing is done but by talking. The shopper proves who they are by e-mail and name.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from uuid import uuid4

from commerce import open_database
from skills.assembly import House, open_house
from skills.dialogue.session import Ask
from skills.settings import load_settings
from skills.utterance import Utterance
from tests.benchmarks import conditions
from tests.benchmarks.own_process import MeasurementError
from tests.benchmarks.report import Figure, Report, Table
from tests.benchmarks.retail_states import CHANGING, differences, expected, present
from tests.benchmarks.retail_store import Data, load, number_of, stock

MOST_TURNS: Final = 40
QUICK: Final = 8
"""So many tasks are part of a quick run."""


def measure() -> Report:
    """How many tasks end in exactly the state they must."""
    material = os.environ.get(conditions.MATERIAL)
    folder = Path(material or ".") / "data" / "retail"
    if not folder.is_dir():
        raise MeasurementError("name the folder that has data/retail: --material FOLDER")
    data = load(folder)
    tasks = json.loads((folder / "tasks_dev.json").read_text(encoding="utf-8"))
    tasks = tasks[:QUICK] if os.environ.get(conditions.QUICK) else tasks
    rows: list[tuple[str | float | int | None, ...]] = []
    right = changing = changing_right = 0
    with TemporaryDirectory() as kept:
        original = Path(kept) / "original.sqlite"
        database = open_database(original)
        stock(database, data, Path(kept) / "store")
        database.close()
        for task in tasks:
            actions = [(a["name"], a["arguments"]) for a in task["evaluation_criteria"]["actions"]]
            actions = [action for action in actions if action[0] in CHANGING]
            problems = _talk(original, Path(kept) / "shop.sqlite", data, task, actions)
            right += not problems
            changing += bool(actions)
            changing_right += bool(actions) and not problems
            if problems:
                rows.append((str(task["id"]), len(actions), "; ".join(problems)[:160]))
    return Report(
        figures=[
            Figure("tasks in the right state", 100 * right / len(tasks), "%", note=f"{right} of {len(tasks)}"),
            Figure(
                "changing tasks in the right state",
                100 * changing_right / max(changing, 1),
                "%",
                note=f"{changing_right} of {changing}",
            ),
        ],
        tables=[Table("Tasks in another state", ("task", "changes", "what is otherwise"), rows)],
    )


def _talk(original: Path, path: Path, data: Data, task: Data, actions: list[tuple[str, Data]]) -> list[str]:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(original, path)
    house = open_house(load_settings(database_url=str(path), languages=()))
    try:
        shopper = Shopper(house, data, _user_of(data, task, actions))
        for name, given in actions:
            shopper.want(name, given)
        if not actions:
            shopper.look()
        return differences(expected(data, actions), present(house.database))
    finally:
        house.close()


def _user_of(data: Data, task: Data, actions: list[tuple[str, Data]]) -> Data:
    for _, given in actions:
        user = data["orders"][given["order_id"]]["user_id"] if "order_id" in given else given["user_id"]
        found: Data = data["users"][user]
        return found
    said = json.dumps(task["user_scenario"]).lower()
    return next(
        (u for u in data["users"].values() if u["email"].lower() in said or u["user_id"] in said),
        next(iter(data["users"].values())),
    )


@dataclass
class Shopper:
    """Somebody who wants things done, one after the other, and answers what is asked."""

    house: House
    data: Data
    user: Data
    session_id: str = ""
    log: tuple[str, ...] = ()

    def want(self, name: str, given: Data) -> None:
        """Ask for one change, and answer until nothing is asked any more."""
        order = self.data["orders"].get(given.get("order_id", ""), {})
        items: list[str] = given.get("item_ids", [])
        instead: list[str] = given.get("new_item_ids", items)
        pieces = list(zip(items, instead, strict=True))
        if not self.session_id:
            self._sign_in()
        self._say(self._opening(name, given, order, pieces))
        also = pieces[1:] if name.startswith(("modify_pending_order_items", "exchange")) else []
        current = pieces[0] if pieces else ("", "")
        for _ in range(MOST_TURNS):
            asked = self.house.assistant.session(self.session_id).question
            if asked is None:
                return
            match asked.ask.value:
                case Ask.CONFIRM_CHANGE | Ask.CONFIRM_CANCEL if also:
                    current, also = also[0], also[1:]
                    verb = "exchange" if name.startswith("exchange") else "change"
                    self._say(f"i also want to {verb} the {self._called(order, current[0])} from my order")
                case Ask.CONFIRM_CHANGE | Ask.CONFIRM_CANCEL:
                    self._say("yes")
                case Ask.WHICH_PIECES:
                    self._say(f"the {self._called(order, current[0])}")
                case Ask.WHICH_VARIANT:
                    self._say(self._wanted(order, *current))
                case Ask.REASON:
                    self._say(given.get("reason", "no longer needed"))
                case Ask.REFUND_TO | Ask.NEW_METHOD:
                    self._say(self._method(given["payment_method_id"]))
                case Ask.ORDER_NUMBER:
                    self._say(number_of(order.get("order_id", "")))
                case Ask.NEW_ADDRESS | "book_address":
                    self._say(_address(given))
                case "identity":
                    self._say(self.user["email"])
                case "identity_name":
                    self._say(f"{self.user['name']['first_name']} {self.user['name']['last_name']}")
                case "identity_postcode":
                    self._say(order["address"]["zip"])
                case "confirm_account":
                    self._say("yes")
                case _:
                    return

    def _sign_in(self) -> None:
        """Show who is speaking by an order and by a name: ways to pay that are kept are for nobody else."""
        number = self.user["orders"][0]
        postcode = self.data["orders"][number]["address"]["zip"]
        name = f"{self.user['name']['first_name']} {self.user['name']['last_name']}"
        for said in (f"where is order {number_of(number)}", postcode, "let me sign in", self.user["email"], name):
            self._say(said)

    def look(self) -> None:
        """Ask only where an order is."""
        self._say(f"where is order {number_of(self.user['orders'][0]) if self.user['orders'] else ''}")

    def _say(self, text: str) -> None:
        self.session_id = self.session_id or uuid4().hex
        reply = self.house.assistant.respond(self._utterance(text))
        self.log = (*self.log, f"> {text}", reply.display)

    def _utterance(self, text: str) -> Utterance:
        return Utterance.of_text(text, session_id=self.session_id, message_id=uuid4().hex, channel="bench")

    def _opening(self, name: str, given: Data, order: Data, pieces: list[tuple[str, str]]) -> str:
        number = number_of(given.get("order_id", ""))
        match name:
            case "cancel_pending_order":
                return f"i want to cancel order {number}"
            case "return_delivered_order_items":
                things = " and the ".join(self._called(order, old) for old, _ in pieces)
                return f"i want to return the {things} from my order {number}"
            case "exchange_delivered_order_items":
                return f"i want to exchange the {self._called(order, pieces[0][0])} from my order {number}"
            case "modify_pending_order_items":
                return f"i want to change the {self._called(order, pieces[0][0])} from my order {number}"
            case "modify_pending_order_address":
                return f"i want to change the address of order {number}"
            case "modify_pending_order_payment":
                return f"i want to change the payment of order {number}"
            case _:
                return "i want to change my default address"

    def _called(self, order: Data, item_id: str) -> str:
        """A thing by its name; with its details where the order has two of that name."""
        item = next(item for item in order["items"] if item["item_id"] == item_id)
        same = [other for other in order["items"] if other["name"] == item["name"]]
        name = item["name"].lower()
        if len(same) == 1:
            return str(name)
        others = [other["options"] for other in same if other is not item]
        details = [v for k, v in item["options"].items() if any(other.get(k) != v for other in others)]
        return f"{' '.join(details)} {name}".lower()

    def _wanted(self, order: Data, old: str, new: str) -> str:
        """What is to be different."""
        item = next(item for item in order["items"] if item["item_id"] == old)
        options = self.data["products"][item["product_id"]]["variants"][new]["options"]
        other = {name: value for name, value in options.items() if item["options"].get(name) != value}
        return ", ".join(f"{name} {value}" for name, value in (other or options).items()).lower()

    def _method(self, method_id: str) -> str:
        method = self.user["payment_methods"][method_id]
        if method["source"] == "credit_card":
            return f"the {method['brand']} card ending in {method['last_four']}"
        return "paypal" if method["source"] == "paypal" else "my gift card"


def _address(given: Data) -> str:
    street = ", ".join(part for part in (given["address1"], given["address2"]) if part)
    return f"{street}, {given['city']}, {given['state']} {given['zip']}"
