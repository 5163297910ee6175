"""What single words of an utterance may mean: numbers, prices, sizes, colors, things."""
