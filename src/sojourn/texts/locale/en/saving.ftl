# Saving as one types, two windows, a lost connection, files sent in parts.
saving-clash = Another window saved a different answer at { $time }. Nothing was written over: choose which one stays.
saving-mine = In this window
saving-theirs = Saved elsewhere, { $time }
saving-keep = Keep what is in this window
saving-take = Take what was saved elsewhere
saving-decide = Another window saved something different (answers: { $count }). Choose at each which one stays.
saving-failed = Could not be saved just now. Kept on this device, will be sent again.
saving-leave = Some of what you typed is only on this device and has not been sent yet. Sign out and delete it?
saving-elsewhere = Kept on this device, not sent yet:
saving-words = { $count } of { $most } words
saving-characters = { $count } of { $most } characters
saving-asked-when = Asked only if “{ $question }” is answered with: { $answers }
saving-place = Place { $place }
