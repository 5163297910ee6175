"""What Prometheus sees: requests, turns and times by channel, and nothing of a shopper."""

from __future__ import annotations

import socket
from urllib.request import urlopen

import pytest
from prometheus_client import generate_latest

from skills.assembly import House
from skills.endpoint import EndpointConfig, Metrics, create_app, shown_at
from skills.errors import SettingsError
from tests.skills.endpoint.amazon import SKILL, Amazon
from tests.skills.endpoint.platforms import SECRET, AlexaDevice, CxAgent, DialogflowAgent


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
def agent(house: House, metrics: Metrics) -> DialogflowAgent:
    config = EndpointConfig(("dialogflow",), "", SECRET)
    return DialogflowAgent(create_app(house.assistant, config, metrics=metrics).test_client())


def seen(metrics: Metrics) -> str:
    return generate_latest(metrics.registry).decode()


def test_requests_turns_and_times_are_counted_by_channel(metrics: Metrics, agent: DialogflowAgent) -> None:
    agent.say("show me some tea")
    agent.say("flurb gnosh wibble")
    agent.post(b"{}", "wrong")
    CxAgent(agent.client).say("help")
    agent.client.get("/nowhere")
    told = seen(metrics)
    assert 'hawker_requests_total{channel="dialogflow",status="200"} 2.0' in told
    assert 'hawker_requests_total{channel="dialogflow",status="401"} 1.0' in told
    assert 'hawker_requests_total{channel="none",status="404"} 1.0' in told
    assert 'hawker_turns_total{channel="dialogflow",intent="search",outcome="understood"} 1.0' in told
    assert 'hawker_turns_total{channel="dialogflow",intent="none",outcome="not understood"} 1.0' in told
    assert 'hawker_turns_total{channel="dialogflow-cx",intent="help",outcome="understood"} 1.0' in told
    assert 'hawker_request_seconds_count{channel="dialogflow"} 3.0' in told
    assert "hawker_requests_at_work 0.0" in told


def test_nothing_of_a_shopper_or_a_caller_is_part_of_it(metrics: Metrics, house: House, amazon: Amazon) -> None:
    app = create_app(house.assistant, EndpointConfig(("alexa",), SKILL), verifier=amazon.verifier(), metrics=metrics)
    alexa = AlexaDevice(app.test_client(), amazon, user="amzn1.ask.account.SOMEBODY")
    alexa.say("add the secret wish of somebody")
    for number in range(5):
        alexa.intend(f"Unheard{number}Intent")
    told = seen(metrics)
    assert all(word not in told for word in ("secret", "SOMEBODY", "unheard", "Unheard"))


def test_a_failed_turn_is_counted_as_one(metrics: Metrics, broken_house: House) -> None:
    config = EndpointConfig(("dialogflow",), "", SECRET)
    DialogflowAgent(create_app(broken_house.assistant, config, metrics=metrics).test_client()).say("show me some tea")
    assert 'hawker_turns_total{channel="dialogflow",intent="none",outcome="failed"} 1.0' in seen(metrics)


def test_prometheus_finds_it_on_a_port_of_its_own(metrics: Metrics, agent: DialogflowAgent) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    agent.say("help")
    with shown_at(metrics, "127.0.0.1", port), urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
        assert b"hawker_turns_total" in answer.read()
    assert agent.client.get("/metrics").status_code == 404


def test_a_port_that_is_taken_is_named(metrics: Metrics) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with (
            pytest.raises(SettingsError, match="HAWKER_METRICS_PORT"),
            shown_at(metrics, "127.0.0.1", taken.getsockname()[1]),
        ):
            pass
