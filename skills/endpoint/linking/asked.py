"""What clients and browsers send, before anything is done with it: one value each, short, in plain ASCII."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from typing import Final

from flask import Request, Response

LONGEST_QUERY: Final = 8_000
LONGEST_VALUE: Final = 2_000
FORM_TYPE: Final = "application/x-www-form-urlencoded"
COOKIE: Final = "hawker_link"
_PLAIN: Final = re.compile(r"[ -~]*")
_COOKIE_VALUE: Final = re.compile(r"[A-Za-z0-9_-]{43}")


def authorization_problem(request: Request) -> str:
    """What is wrong with the address of an authorisation request; empty for nothing (RFC 6749, 3.1 and Appendix A)."""
    if len(request.query_string) > LONGEST_QUERY:
        return "the query is too long"
    return _problem(request.args.to_dict(flat=False))


def token_problem(request: Request) -> str:
    """The same of a request to the token and revocation endpoints (RFC 6749, 3.2 and 2.3)."""
    if request.query_string:
        return "parameters go into the body"
    if request.mimetype != FORM_TYPE:
        return f"the body must be {FORM_TYPE}"
    if problem := _problem(request.form.to_dict(flat=False)):
        return problem
    header = request.headers.get("Authorization")
    if header is not None and "client_secret" in request.form:
        return "the client authenticates in two ways"
    return ""


def is_bad_basic(request: Request) -> bool:
    """Whether there is an ``Authorization`` header that is no Basic authentication in plain ASCII."""
    shown = request.headers.get("Authorization")
    if shown is None:
        return False
    found = request.authorization
    if found is None or found.type != "basic":
        return True
    return not all(_PLAIN.fullmatch(part or "") for part in (found.username, found.password))


def browser_of(request: Request, cookie: str) -> str:
    """The secret of the browser that has our page open; a new one where it has none."""
    found = request.cookies.get(cookie, "")
    return found if _COOKIE_VALUE.fullmatch(found) else secrets.token_urlsafe(32)


def form_token(browser: str, query: bytes) -> str:
    """What only a page of ours that this browser has open can send along, for this very request."""
    return hmac.new(browser.encode(), query, hashlib.sha256).hexdigest()


def is_ours(request: Request, cookie: str) -> bool:
    """Whether a form comes from a page of ours, and not from another site."""
    browser, sent = request.cookies.get(cookie, ""), request.form.get("token", "")
    if not _COOKIE_VALUE.fullmatch(browser) or not sent.isascii():
        return False
    return hmac.compare_digest(form_token(browser, request.query_string), sent)


def keep_browser(response: Response, cookie: str, browser: str, *, is_secure: bool) -> Response:
    """Let a browser keep its secret while the page is open."""
    response.set_cookie(cookie, browser, secure=is_secure, httponly=True, samesite="Lax", path="/")
    return response


def _problem(values: dict[str, list[str]]) -> str:
    for name, given in values.items():
        if len(given) != 1:
            return "a parameter is given twice"
        if not _PLAIN.fullmatch(name) or not _PLAIN.fullmatch(given[0]):
            return "a parameter is not plain ASCII"
        if len(given[0]) > LONGEST_VALUE:
            return "a parameter is too long"
    return ""
