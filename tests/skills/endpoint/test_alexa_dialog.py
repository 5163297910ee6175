"""What Alexa is told of the dialog, and what comes back of it."""

from __future__ import annotations

from typing import Any

import pytest

from skills.assembly import House
from skills.dialogue.session import Ask
from skills.endpoint.alexa.dialog import PRODUCT_TYPE
from skills.endpoint.meanings import CATCH_ALL, CATCH_ALL_INTENT
from tests.skills.endpoint.platforms import AlexaDevice, resolved, slot


def directive(answer: dict[str, Any], kind: str) -> dict[str, Any] | None:
    found = [one for one in answer["response"].get("directives", []) if one["type"] == kind]
    assert len(found) <= 1
    return found[0] if found else None


def elicited(answer: dict[str, Any]) -> tuple[str, str] | None:
    """The intent and slot that Alexa is to listen for."""
    found = directive(answer, "Dialog.ElicitSlot")
    return (found["updatedIntent"]["name"], found["slotToElicit"]) if found else None


def asked(house: House, alexa: AlexaDevice) -> Ask | None:
    question = house.assistant.session(alexa.conversation).question
    return question.ask if question else None


def to_delivery(alexa: AlexaDevice) -> dict[str, Any]:
    """Something in the cart, and on the way to checkout."""
    alexa.launch()
    alexa.intend("SearchIntent", slot("item", "tea"))
    alexa.intend("AddIntent", slot("ordinal", "1"))
    return alexa.intend("CheckoutIntent", state="STARTED")


def to_confirmation(house: House, alexa: AlexaDevice) -> dict[str, Any]:
    answer = to_delivery(alexa)
    while (question := asked(house, alexa)) is not Ask.CONFIRM_ORDER:
        assert question is Ask.DELIVERY
        answer = alexa.intend("ChooseDeliveryIntent", slot("delivery", "pickup"), state="IN_PROGRESS")
    return answer


def test_a_question_for_a_value_elicits_its_slot(house: House, alexa: AlexaDevice) -> None:
    alexa.launch()
    alexa.intend("SearchIntent", slot("item", "running shoes"))
    answer = alexa.intend("AddIntent", slot("ordinal", "1"), state="STARTED")
    assert asked(house, alexa) is Ask.WHICH_VALUE
    assert elicited(answer) == ("AnswerIntent", "utterance_size")
    answer = alexa.intend("AnswerIntent", slot("utterance_size", "10"), state="IN_PROGRESS")
    assert elicited(answer) == ("AnswerIntent", "utterance_color")


def test_a_question_for_the_delivery_elicits_it(alexa: AlexaDevice) -> None:
    assert elicited(to_delivery(alexa)) == ("AnswerIntent", "utterance_delivery")


def test_a_question_that_free_words_answer_elicits_the_catch_all(house: House, alexa: AlexaDevice) -> None:
    to_delivery(alexa)
    answer = alexa.intend("ChooseDeliveryIntent", slot("delivery", "standard"), state="IN_PROGRESS")
    assert asked(house, alexa) is Ask.RECIPIENT
    assert elicited(answer) == (CATCH_ALL_INTENT, CATCH_ALL)
    answer = alexa.intend(CATCH_ALL_INTENT, slot(CATCH_ALL, "Jane Doe"), state="IN_PROGRESS")
    assert asked(house, alexa) is Ask.STREET


@pytest.mark.parametrize("state", ["COMPLETED", "TOMORROW", None])
def test_no_dialog_goes_on_that_alexa_does_not_hold(alexa: AlexaDevice, state: Any) -> None:
    alexa.launch()
    alexa.intend("SearchIntent", slot("item", "running shoes"))
    assert elicited(alexa.intend("AddIntent", slot("ordinal", "1"), state=state)) is None


def test_the_order_is_confirmed_as_an_intent(house: House, alexa: AlexaDevice) -> None:
    answer = to_confirmation(house, alexa)
    found = directive(answer, "Dialog.ConfirmIntent")
    assert found is not None
    assert found["updatedIntent"]["name"] == "CheckoutIntent"
    assert house.shop.last_order(alexa.conversation) is None
    alexa.intend("CheckoutIntent", confirmationStatus="CONFIRMED", state="COMPLETED")
    assert house.shop.last_order(alexa.conversation) is not None


def test_a_denied_order_is_none(house: House, alexa: AlexaDevice) -> None:
    to_confirmation(house, alexa)
    alexa.intend("CheckoutIntent", confirmationStatus="DENIED", state="IN_PROGRESS")
    assert asked(house, alexa) is not Ask.CONFIRM_ORDER
    assert house.shop.last_order(alexa.conversation) is None


def test_a_confirmation_that_we_did_not_ask_for_is_no_yes(house: House, alexa: AlexaDevice) -> None:
    # A model may have intents confirmed by itself: that says nothing of the question that we asked.
    to_delivery(alexa)
    alexa.intend("EmptyCartIntent")
    assert asked(house, alexa) is Ask.CONFIRM_EMPTY
    alexa.intend("ShowCartIntent", confirmationStatus="CONFIRMED")
    assert house.shop.cart(alexa.conversation).count == 1


def test_what_was_read_out_is_heard_better(house: House, alexa: AlexaDevice) -> None:
    alexa.launch()
    answer = alexa.intend("SearchIntent", slot("item", "tea"))
    found = directive(answer, "Dialog.UpdateDynamicEntities")
    assert found is not None
    listed = house.assistant.session(alexa.conversation).listed
    (type_,) = found["types"]
    assert type_["name"] == PRODUCT_TYPE
    assert [(one["id"], one["name"]["value"]) for one in type_["values"]] == [
        (item.product_id, item.name) for item in listed
    ]


def test_an_ambiguous_value_is_not_chosen_by_luck(house: House, alexa: AlexaDevice) -> None:
    alexa.launch()
    both = resolved("item", "tea", "Running shoes", "P-1")
    values = both["resolutions"]["resolutionsPerAuthority"][0]["values"]
    values.append({"value": {"name": "Green tea", "id": "P-2"}})
    alexa.intend("SearchIntent", both)
    listed = house.assistant.session(alexa.conversation).listed
    assert "tea" in listed[0].name.lower()
    assert not any("shoe" in item.name.lower() for item in listed)


def test_several_values_are_all_taken(house: House, alexa: AlexaDevice) -> None:
    alexa.launch()
    alexa.intend("SearchIntent", slot("item", "tea"))
    several = slot("ordinal", "")
    several["slotValue"] = {"type": "List", "values": [{"type": "Simple", "value": value} for value in ("1", "2")]}
    alexa.intend("AddIntent", several)
    assert house.shop.cart(alexa.conversation).count == 2


def test_a_value_that_was_not_caught_adds_nothing(house: House, alexa: AlexaDevice) -> None:
    alexa.launch()
    alexa.intend("SearchIntent", slot("item", "tea"))
    alexa.intend("AddIntent", slot("ordinal", "1"), slot("quantity", "?"))
    assert house.shop.cart(alexa.conversation).count == 0
