"""Words to sound: voices of eSpeak NG and Piper, markup, and the processes that make the sound."""
