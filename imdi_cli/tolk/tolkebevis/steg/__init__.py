"""Steps with tolkebevis: keys, issuing and blocking, checking, pictures."""
