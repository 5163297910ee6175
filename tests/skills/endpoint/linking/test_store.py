"""What is kept of links, and for how long."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select

from skills.endpoint.linking.rows import CodeRow, LinkRow, TokenRow
from skills.endpoint.linking.store import ACCESS, ENDED_KEPT, KEPT, REFRESH, REFRESH_LASTS, new_token
from tests.skills.endpoint.linking.conftest import BACK, Platform, Site


def link(site: Site, platform: Platform) -> tuple[str, str]:
    """A link that was just made: its id and its access token."""
    grant = site.links.code(site.links.add_code(platform.client, "jane", BACK, ""), platform.client)
    assert grant is not None
    access = new_token(ACCESS)
    site.links.redeem(grant, platform.client, access, new_token(REFRESH))
    return grant.link_id, access


def test_a_link_that_nobody_renewed_ends_and_is_forgotten(site: Site, alexa_client: Platform) -> None:
    old, _ = link(site, alexa_client)
    site.clock.now += REFRESH_LASTS + KEPT + timedelta(minutes=1)
    link(site, alexa_client)
    ended = {each.id: each.revoked_at for each in site.links.links()}
    assert ended[old] == site.clock.now
    assert site.house.shop.customers.recognize_account("alexa", old) is None
    site.clock.now += ENDED_KEPT + timedelta(minutes=1)
    newest, access = link(site, alexa_client)
    assert old not in {each.id for each in site.links.links()}
    assert site.links.account("alexa", access) == ("alexa", newest)


def test_what_ended_long_ago_is_kept_nowhere(site: Site, alexa_client: Platform) -> None:
    for _ in range(3):
        link(site, alexa_client)
    site.links.revoke_customer("jane")
    site.clock.now += REFRESH_LASTS + ENDED_KEPT + KEPT + timedelta(days=9)  # after whatever the tests did
    link(site, alexa_client)
    with site.house.database.read() as session:
        counts = [session.scalar(select(func.count()).select_from(row)) for row in (CodeRow, LinkRow, TokenRow)]
    assert counts == [1, 1, 2]


def test_the_links_of_a_tokens_client_and_customer_end_and_no_others(
    site: Site, alexa_client: Platform, app_client: Platform
) -> None:
    first, second, other = (link(site, each)[1] for each in (alexa_client, alexa_client, app_client))
    assert site.links.revoke_holder(first) == 2
    assert site.links.account("alexa", second) is None
    assert site.links.account("kitchen app", other) is not None
    assert site.links.revoke_holder(first) == 0
    assert site.links.revoke_holder(None) == 0
    assert site.links.revoke_holder("made up") == 0
