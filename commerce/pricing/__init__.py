"""What things cost: prices, promotions, coupons, delivery."""
