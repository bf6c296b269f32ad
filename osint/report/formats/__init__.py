"""One output format a file; `osint.report.FORMATS` names them."""
