"""Who buys: customers, their addresses and the ways to pay that they keep."""
