"""Bytecode of a module without what no check reads: the docstrings and annotations of its functions,
the docstrings of its classes, what it imports from `__future__`, and columns (`line_tables`).

A sixth of what a start reads. Annotations of classes stay, since fields are made of them, and the
docstring of the module, which may be a manual.
"""

from __future__ import annotations
import __future__

import ast
from types import CodeType

from osint.support.line_tables import without_columns


def lean(source: bytes, path: str) -> CodeType:
    """The code of a module that does and tells the same lines as that of the source.

    Raises:
        SyntaxError, ValueError: it is no source.
    """
    tree = ast.parse(source, path)
    flags = _futures(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            _drop_docstring(node)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            node.returns = None
        elif isinstance(node, ast.arg):
            node.annotation = None
    code: CodeType = compile(tree, path, "exec", flags, dont_inherit=True)
    return without_columns(code)


def _futures(tree: ast.Module) -> int:
    """What a module imports from `__future__`, as flags; it is not imported then."""
    flags = 0
    for node in [*tree.body]:
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            tree.body.remove(node)
            for name in node.names:
                flags |= getattr(__future__, name.name).compiler_flag
    return flags


def _drop_docstring(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    if ast.get_docstring(node, clean=False) is not None:
        node.body[:1] = [] if node.body[1:] else [ast.copy_location(ast.Pass(), node.body[0])]
