"""The recipe that makes our English speech model: data, training, export, graphs, evaluation (``make model``)."""
