# Mail, record, files, background work.
mail-link = Open the page
mail-why-person = You get this mail because you have an account here and take part in what it is about.
mail-why-address = You get this mail because somebody gave this address for it. If that was a mistake, you need do nothing.

refused-file-empty = The file is empty.
refused-file-too-large = The file has { $is } MB; { $most } MB are allowed. Scan it with a lower resolution, or save it as a smaller PDF.
refused-file-kind-unknown = Files of this kind are not taken. Possible are: { $kinds }.
refused-file-kind-other = The name ends in { $ending }, but the content is of another kind. Save the file anew in its own program.
refused-file-pdf-locked = The PDF is protected by a password. Open it, print it to a new PDF or save it without a password, and hand that in.
refused-file-pdf-broken = The PDF cannot be read. Open it in the program that made it, save it anew and hand that in.
refused-file-macros = The file holds macros. Save it without macros, or as PDF.
refused-file-infected = The virus scanner found { $found } in the file. It was not kept. Have your device checked before you try again.
