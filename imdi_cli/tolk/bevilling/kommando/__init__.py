"""What is typed after `imdi bevilling`."""
