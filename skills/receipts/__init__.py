"""Papers that a shopper keeps: receipts and labels of what is sent back, as text, HTML and PDF."""
