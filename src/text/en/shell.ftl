### What the element’s shell says by itself.

## shell: What the element says before and instead of everything else.

# Shown when the check-in can't be loaded; one of the next ones says why.
shell-failed = This check-in could not be loaded.
shell-offline = You seem to be offline. Nothing you entered before is lost.
shell-network = Please check your connection. Nothing you entered before is lost.
shell-policy = This page’s security policy blocks a part of it. Whoever looks after the page can allow it.
shell-server = The server does not hand out a part of it as it should. Whoever looks after the page can mend that.
# Summary that opens technical details, in English.
shell-details = For whoever looks after this page
shell-retry = Try again
# The program has stopped.
shell-crashed = Something went wrong here. What was stored before is safe.
shell-reload = Reload this page
# The words of this language could not be fetched, or not all of them.
shell-lacking = Some words could not be loaded in your language. They are in English for now.
