"""Whole utterances: what is taken back, left out or said by a sign, and several requests in one."""
