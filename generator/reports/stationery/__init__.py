"""The maker of the Word templates that the package brings: stationery by office customs.

`templates/reports/*.docx` are what these modules make, so that a template can be read and changed
as text; a school edits its own copies in Word (`nastavnik report templates`).
"""
