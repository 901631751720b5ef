"""Prints nothing where FILE is valid by SCHEMA (XSD), as lxml sees it; else what is wrong, and ends with status 1.

validate_xml.py SCHEMA FILE
"""

import sys

from lxml import etree

schema, document = sys.argv[1:]
validator = etree.XMLSchema(etree.parse(schema))
if not validator.validate(etree.parse(document)):
    sys.exit("\n".join(str(error) for error in validator.error_log))
