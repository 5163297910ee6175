"""What the replies in Khmer and Lao tell people to say is said in a reply, and understood."""

from __future__ import annotations

from functools import cache

import pytest

from nlu import Hypothesis, Interpreter, LanguagePack, Vocabulary

TOLD = [
    ("lo", "ເບິ່ງກະຕ່າ", "show_cart"),
    ("lo", "ຈ່າຍເງິນ", "checkout"),
    ("lo", "ເຊົາກ່ອນ", "cancel"),
    ("lo", "ກັບຄືນຄືເກົ່າ", "undo"),
    ("lo", "ອັນອື່ນອີກ", "more"),
    ("lo", "ບອກລະອຽດແດ່", "details"),
    ("lo", "ປ່ຽນວິທີສົ່ງ", "choose_delivery"),
    ("lo", "ມີວິທີສົ່ງຫຍັງແດ່", "choose_delivery"),
    ("lo", "ການສັ່ງຊື້ຂອງຂ້ອຍຮອດໃສແລ້ວ", "order_status"),
    ("lo", "ຍົກເລີກການສັ່ງຊື້", "cancel_order"),
    ("lo", "ຢາກລົມກັບພະນັກງານ", "person"),
    ("lo", "ຊ່ວຍຂ້ອຍເລືອກແດ່", "recommend"),
    ("km", "មើលកន្ត្រក", "show_cart"),
    ("km", "គិតលុយ", "checkout"),
    ("km", "ឈប់សិន", "cancel"),
    ("km", "ត្រឡប់ដូចមុនវិញ", "undo"),
    ("km", "ប្រាប់បន្ថែម", "details"),
    ("km", "ប្តូរការដឹកជញ្ជូន", "choose_delivery"),
    ("km", "ការដឹកជញ្ជូន", "choose_delivery"),
    ("km", "បោះបង់ការបញ្ជាទិញ", "cancel_order"),
    ("km", "ជួយខ្ញុំជ្រើស", "guide"),
]
CODES = [("lo", "ລະຫັດກະຕ່າຂອງຂ້ອຍແມ່ນ"), ("km", "កូដកន្ត្រករបស់ខ្ញុំគឺ")]


@cache
def interpreter(language: str) -> Interpreter:
    return Interpreter(LanguagePack.load(language), Vocabulary())


def replies_of(language: str) -> str:
    return (LanguagePack.load(language).folder / "replies.ftl").read_text(encoding="utf-8")


@pytest.mark.parametrize(("language", "told", "intent"), TOLD)
def test_what_a_reply_tells_to_say_is_understood(language: str, told: str, intent: str) -> None:
    assert told in replies_of(language)
    assert interpreter(language).interpret([Hypothesis(told)]).intent == intent


@pytest.mark.parametrize(("language", "told"), CODES)
def test_the_code_of_a_cart_is_understood_as_it_is_told(language: str, told: str) -> None:
    assert told in replies_of(language)
    assert interpreter(language).interpret([Hypothesis(f"{told} 482913")]).intent == "take_over_cart"
