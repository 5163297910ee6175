"""The application object, with every command hung into it."""

from __future__ import annotations

import typer

from skills.cli.catalog import catalog
from skills.cli.chat import chat
from skills.cli.customers import customers
from skills.cli.doctor import doctor
from skills.cli.export import export
from skills.cli.languages import languages
from skills.cli.learn import learn
from skills.cli.links import links
from skills.cli.models import models
from skills.cli.orders import orders, returns
from skills.cli.payments import payments
from skills.cli.recommendations import recommendations
from skills.cli.serve import serve
from skills.cli.shop import shop
from skills.cli.till import till
from skills.cli.tokens import tokens
from skills.cli.understand import understand

app = typer.Typer(
    name="hawker",
    help="A voice commerce assistant that a shop can own: it hears, understands, sells and answers aloud, offline.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(shop)
app.command()(chat)
app.command()(serve)
app.command()(understand)
app.command()(doctor)
app.command()(till)
app.add_typer(catalog, name="catalog")
app.add_typer(customers, name="customers")
app.add_typer(export, name="export")
app.add_typer(models, name="models")
app.add_typer(orders, name="orders")
app.add_typer(returns, name="returns")
app.add_typer(languages, name="languages")
app.add_typer(learn, name="learn")
app.add_typer(links, name="links")
app.add_typer(payments, name="payments")
app.add_typer(recommendations, name="recommendations")
app.add_typer(tokens, name="tokens")
