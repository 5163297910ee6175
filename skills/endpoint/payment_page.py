"""What a payment page looks like, in the shopper's language: a total, how it is paid, and nothing about whose it is.

The card is typed into Stripe's own field, which Stripe's script puts there: https://docs.stripe.com/js. What that may
load and reach is listed in the page's own policy: https://docs.stripe.com/security/guide#content-security-policy
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from commerce import Payment, PaymentKind, PaymentState
from nlu import Digits, Replies
from skills.dialogue.wording import amount
from skills.paying.codes import as_svg

MOST_LOOKS: Final = 20
"""So often a page comes back by itself to tell how a payment goes on."""
PAUSE_S: Final = 3
PAGE: Final = Markup(
    '<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width">{again}<title>{shop}</title></head>\n'
    "<body><h1>{shop}</h1><p>{order}</p><p><strong>{total}</strong></p><p>{state}</p>{rest}</body></html>\n"
)
AGAIN: Final = Markup('<meta http-equiv="refresh" content="{pause};url={url}">')
FORM: Final = Markup(
    '<form id="pay">{field}<p id="problem" role="alert"></p><button>{button}</button></form>'
    '<script src="{library}"></script>'
    '<script src="card.js" data-key="{key}" data-secret="{secret}" data-locale="{language}" data-next="{next}">'
    "</script>"
)
FIELD: Final = Markup('<div id="card"></div>')
ENDED: Final = {
    PaymentState.AUTHORISED: "paid",
    PaymentState.CAPTURED: "paid",
    PaymentState.REFUNDED: "refunded",
    PaymentState.CANCELLED: "nothing",
    PaymentState.FAILED: "failed",
}


@dataclass(frozen=True, slots=True)
class CardForm:
    """Where Stripe's script is, and by which key of the shop it works."""

    publishable_key: str
    library: str = "https://js.stripe.com/v3/"
    api: str = "https://api.stripe.com"

    @property
    def policy(self) -> str:
        """The Content-Security-Policy of a page with the form."""
        library, api = _origin(self.library), _origin(self.api)
        return (
            f"default-src 'none'; script-src 'self' {library} https://*.js.stripe.com; connect-src {api}; "
            f"frame-src {library} https://*.js.stripe.com https://hooks.stripe.com; style-src 'unsafe-inline'; "
            "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
        )


@dataclass(frozen=True, slots=True)
class PaymentPage:
    """The page of one payment; ``looks`` is how often it came back by itself."""

    shop: str
    payment: Payment
    replies: Replies
    looks: int = 0
    query: str = ""
    """What stays in its address: "in=es"."""

    @property
    def needs_secret(self) -> bool:
        """Whether the shopper has to do something in Stripe's form now."""
        if self.payment.kind is not PaymentKind.STRIPE or not self.payment.reference or self.looks:
            return False
        return self.payment.state in (PaymentState.REQUIRES_METHOD, PaymentState.REQUIRES_ACTION)

    def html(self, form: CardForm | None = None, secret: str = "") -> str:
        """The page; with the ``secret`` of a payment, with Stripe's form."""
        payment = self.payment
        if payment.state in ENDED:
            return self._page(ENDED[payment.state])
        if payment.kind is not PaymentKind.STRIPE:
            code = as_svg(payment.order_number).decode()
            return self._page("till", rest=Markup(code))  # noqa: S704  # made here, of digits
        if form is None or not secret:
            return self._page("moment", again=self.again())
        is_new = payment.state is PaymentState.REQUIRES_METHOD
        rest = FORM.format(
            field=FIELD if is_new else "",
            button=self._said("pay" if is_new else "bank"),
            library=form.library,
            key=form.publishable_key,
            secret=secret,
            language=self.replies.language,
            next=self._address(1),
        )
        return self._page("card" if is_new else "confirm", rest=rest)

    def again(self) -> Markup:
        """Come back in a while, not for ever; then the form is there anew."""
        looks = self.looks + 1 if self.looks < MOST_LOOKS else 0
        return AGAIN.format(pause=PAUSE_S, url=self._address(looks))

    def _address(self, looks: int) -> str:
        return "?" + "&".join(filter(None, (self.query, f"look={looks}" if looks else "")))

    def _page(self, state: str, *, again: str | Markup = "", rest: Markup | str = "") -> str:
        order = self.replies.render("label-page-order", number=Digits(self.payment.order_number)).display
        total = self.replies.render("label-page-total", total=amount(self.payment.amount)).display
        return PAGE.format(
            language=self.replies.language,
            again=again,
            shop=self.shop,
            order=order,
            total=total,
            state=self._said(state),
            rest=rest,
        )

    def _said(self, what: str) -> str:
        return self.replies.render(f"label-page-state-{what}").display


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return str(escape(f"{parts.scheme}://{parts.netloc}"))
