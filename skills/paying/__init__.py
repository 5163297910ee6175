"""Paying: the choice of a method, how to pay, whether it is paid; importing this package registers the skills."""

from skills.paying import choosing, consent, status

__all__ = ["choosing", "consent", "status"]
