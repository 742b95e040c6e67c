### Taking a text elsewhere.

## hand-on: Words around a text that is taken elsewhere.

hand-on-copied = Copied.
# The browser refused.
hand-on-copy-by-hand = The browser doesn’t allow copying here. The text is selected: press Ctrl+C (⌘C on a Mac), or hold it and choose Copy.
# To another app.
hand-on-share = Share
# As a file.
hand-on-save = Save as a file
# The browser refused.
hand-on-not-shared = The browser doesn’t allow sharing here. Copy the text instead.
hand-on-saved = Saved.
hand-on-not-saved = The browser doesn’t allow saving files here. Nothing was saved. Copy the text instead.
# Name of the drawing.
hand-on-qr = QR code of this code
hand-on-show-qr = Show as a QR code
# Let it fill the window.
hand-on-enlarge-qr = Enlarge the QR code
hand-on-shrink-qr = Close the large QR code
# Why there is none.
hand-on-no-qr = This is too long for a QR code. Copy it instead.

## paper: What goes on paper.

# Above the page.
paper-preview = Exactly this
paper-print = Print
# The browser refused.
paper-not-printed = The browser or the page doesn’t allow printing here.
