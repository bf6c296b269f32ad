"""Bytecode of a module without what no check reads: the docstrings and annotations of its functions,
the docstrings of its classes, what is imported for annotations alone, and columns (`line_tables`).

A sixth of what a start reads. Annotations of classes stay, since fields are made of them, and the
docstring of the module, which may be a manual.
"""

from __future__ import annotations
import __future__

import ast
from types import CodeType

from osint.support import light_types
from osint.support.line_tables import without_columns

_FOR_TYPES = ("typing", "pathlib")
"""Modules of which annotations need names: importing the two takes a sixth of `import typer`."""
_LIGHT = frozenset(vars(light_types))
_CHECKING = "TYPE_CHECKING"


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
    if flags:  # annotations of classes are texts, which name nothing
        _drop_imports(tree)
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


def _drop_imports(tree: ast.Module) -> None:
    """Leave out what is only imported for a checker of types, and names that nothing reads now."""
    body: list[ast.stmt] = []
    for node in tree.body:
        is_checked = isinstance(node, ast.If) and ast.unparse(node.test) == _CHECKING
        body += node.orelse if is_checked and isinstance(node, ast.If) else [node]
    tree.body[:] = body
    read = _names(tree)
    for node in body:
        if isinstance(node, ast.ImportFrom) and node.module in _FOR_TYPES:
            node.names = [name for name in node.names if (name.asname or name.name) in read]
            if not node.names:
                tree.body.remove(node)
            elif node.module == "typing" and all(name.name in _LIGHT for name in node.names):
                node.module = light_types.__name__


def _names(tree: ast.Module) -> set[str]:
    """What is named anywhere but in an annotation: by itself, or in the list of what a module offers."""
    read: set[str] = set()
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name):
            read.add(node.id)
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            read.update(ast.literal_eval(node.value))
        skipped = node.annotation if isinstance(node, ast.AnnAssign) else None
        waiting += [part for part in ast.iter_child_nodes(node) if part is not skipped]
    return read


def _drop_docstring(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    if ast.get_docstring(node, clean=False) is not None:
        node.body[:1] = [] if node.body[1:] else [ast.copy_location(ast.Pass(), node.body[0])]
