"""What shoppers said that was not understood, and what is learned of it when the shopkeeper agrees."""
