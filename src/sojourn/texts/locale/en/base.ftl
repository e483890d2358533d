# Mail, record, files, background work.
mail-link = Open the page
mail-why-person = You get this mail because you have an account here and take part in what it is about.
mail-why-address = You get this mail because somebody gave this address for it. If that was a mistake, you need do nothing.
