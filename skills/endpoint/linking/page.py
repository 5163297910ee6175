"""What the pages look like on which customers link their accounts, and unlink them: plain HTML, without scripts."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

from flask import Response
from markupsafe import Markup

from nlu import Replies

STYLE: Final = (
    "body{font:1.2rem/1.5 sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}"
    "label,input,button{display:block;font:inherit}input{width:100%;box-sizing:border-box;padding:.5rem;"
    "border:2px solid #555}button{margin:1rem 0;padding:.6rem 1.2rem}:focus{outline:3px solid #06c;outline-offset:2px}"
    "#problem{color:#a00;font-weight:bold}"
)
_STYLE_HASH: Final = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
PAGE: Final = Markup(
    '<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
    "<style>{style}</style></head>\n<body><main><h1>{title}</h1>{body}</main></body></html>\n"
)
TEXT: Final = Markup("<p>{text}</p>")
PROBLEM: Final = Markup('<p id="problem" role="alert">{text}</p>')
FORM: Final = Markup(
    '<form method="post" action="?{query}">{hidden}{fields}'
    '<button name="decision" value="{yes}">{go}</button>{no}</form>'
)
HIDDEN: Final = Markup('<input type="hidden" name="{name}" value="{value}">')
FIELD: Final = Markup(
    '<label for="{name}">{label}</label>'
    '<input id="{name}" name="{name}" value="{value}" required maxlength="{longest}" {how}{described}{focus}>'
)
DENY: Final = Markup('<button name="decision" value="deny" formnovalidate>{deny}</button>')
KINDS: Final = {
    "contact": Markup('type="text" autocomplete="username" autocapitalize="none" spellcheck="false"'),
    "code": Markup('type="text" inputmode="numeric" autocomplete="one-time-code"'),
    "pin": Markup('type="password" inputmode="numeric" autocomplete="current-password"'),
}
"""How each field is typed; a code that was sent may be offered by the phone."""
LONGEST: Final = {"contact": 254, "code": 20, "pin": 20}


@dataclass(frozen=True, slots=True)
class Asking:
    """A form of a page: which fields, what is written in them, and what was wrong with what was sent before."""

    title: str
    texts: tuple[str, ...]
    fields: tuple[str, ...]
    """Of ``KINDS``."""
    query: str
    token: str
    agree: str
    contact: str = ""
    problem: str = ""
    deny: str = ""


def form_page(replies: Replies, asking: Asking) -> str:
    """A page with a form; the first field that is to be filled has the focus, and names what was wrong."""
    kept = {"token": asking.token}
    if "contact" not in asking.fields:
        kept["contact"] = asking.contact
    fields = [_field(replies, name, asking, is_first=name == asking.fields[0]) for name in asking.fields]
    problem = PROBLEM.format(text=asking.problem) if asking.problem else ""
    form = FORM.format(
        query=asking.query,
        hidden=Markup().join(HIDDEN.format(name=name, value=value) for name, value in kept.items()),
        fields=Markup().join([problem, *fields]),
        yes="send" if asking.fields == ("contact",) else "agree",
        go=asking.agree,
        no=DENY.format(deny=asking.deny) if asking.deny else "",
    )
    texts = Markup().join(TEXT.format(text=text) for text in asking.texts)
    return _page(replies, asking.title, texts + form)


def text_page(replies: Replies, title: str, text: str) -> str:
    """A page that only says something."""
    return _page(replies, title, TEXT.format(text=text))


def html(content: str, status: int = HTTPStatus.OK, *, goes_to: str = "") -> Response:
    """A page as it is sent: nothing runs in it, nobody frames it, its form goes to us and on to ``goes_to``.

    Browsers hold the redirect after a form to ``form-action``, too.
    """
    parts = urlsplit(goes_to)
    targets = f"'self' {parts.scheme}://{parts.netloc}" if goes_to else "'self'"
    response = Response(content, status, mimetype="text/html")
    response.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action {targets}; "
        "base-uri 'none'; frame-ancestors 'none'"
    )
    response.headers["X-Frame-Options"] = "DENY"
    return response


def _field(replies: Replies, name: str, asking: Asking, *, is_first: bool) -> Markup:
    return FIELD.format(
        name=name,
        label=replies.render(f"label-field-{name}").display,
        value=asking.contact if name == "contact" else "",
        longest=LONGEST[name],
        how=KINDS[name],
        described=Markup(' aria-describedby="problem" aria-invalid="true"') if asking.problem else "",
        focus=Markup(" autofocus") if is_first else "",
    )


def _page(replies: Replies, title: str, body: Markup) -> str:
    return PAGE.format(language=replies.language, title=title, style=Markup(STYLE), body=body)  # noqa: S704  # ours
