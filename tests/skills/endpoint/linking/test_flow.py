"""Linking from the first page to the end of the link, with authlib's own client as the platform."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from authlib.integrations.base_client.errors import OAuthError

from tests.skills.endpoint.linking.conftest import Platform, Site, asked_for, linked


@pytest.mark.parametrize("kind", ["alexa_client", "app_client"])
def test_a_customer_links_and_the_token_is_hers_until_it_is_revoked(
    site: Site, kind: str, request: pytest.FixtureRequest
) -> None:
    platform: Platform = request.getfixturevalue(kind)
    token = linked(site, platform)
    assert token["token_type"] == "Bearer"
    assert token["expires_in"] == 3600
    assert token["scope"] == "shop"
    account = site.links.account(platform.client.name, token["access_token"])
    assert account is not None
    identity = site.house.shop.customers.recognize_account(*account)
    assert identity is not None
    assert identity.customer_id == "jane"

    session = site.session(platform.client, platform.secret, token=token)
    renewed = session.refresh_token(f"{site.base}/oauth/token")
    assert renewed["refresh_token"] != token["refresh_token"]
    assert site.links.account(platform.client.name, renewed["access_token"]) == account

    answer = session.revoke_token(f"{site.base}/oauth/revoke", token=renewed["refresh_token"])
    assert answer.status_code == 200
    assert site.links.account(platform.client.name, renewed["access_token"]) is None
    assert site.house.shop.customers.recognize_account(*account) is None
    with pytest.raises(OAuthError, match="invalid_grant"):
        session.refresh_token(f"{site.base}/oauth/token", refresh_token=renewed["refresh_token"])


def test_a_platform_that_keeps_a_secret_may_leave_pkce_out(site: Site, alexa_client: Platform) -> None:
    session = site.session(alexa_client.client, alexa_client.secret, auth="client_secret_post")
    url, state = session.create_authorization_url(f"{site.base}/oauth/authorize")
    token = session.fetch_token(f"{site.base}/oauth/token", authorization_response=site.agree(url), state=state)
    assert site.links.account("alexa", token["access_token"]) is not None
    assert asked_for(urlsplit(url).query)["state"] == state
