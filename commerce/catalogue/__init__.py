"""What is sold: products, variants, options, and what buyers say of them."""
