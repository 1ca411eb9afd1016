import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One file of a package's own code. */
export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
  /** What it exports without a comment of its own; a type of the same name as a value goes with that. */
  undocumented: string[];
}

export interface Import {
  /** As it is written. */
  specifier: string;
  /** The file meant, from the repository's root, for a relative specifier. */
  file?: string;
  /** False where the import is erased when it is compiled. */
  runtime: boolean;
}

/** The code of a folder, tests left out. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter(
      (name) => /\.(ts|tsx|mts)$/.test(name) && !/\.test\.tsx?$|\.d\.ts$|\/(node_modules|dist|\.next)\//.test(name),
    )
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(root, name), 'utf8');
      const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
      return { path: name, text, imports: importsOf(name, source), undocumented: undocumentedIn(source) };
    });
}

function undocumentedIn(source: ts.SourceFile): string[] {
  const documented = new Set<string>();
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText(source))
      : [(statement as ts.DeclarationStatement).name?.getText(source) ?? ''];
    // By the text before it: the compiler keeps such comments on nodes that it does not show.
    const before = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [];
    if (!before.some(({ pos }) => source.text.startsWith('/**', pos))) {
      return names.filter((name) => !documented.has(name));
    }
    for (const name of names) documented.add(name);
    return [];
  });
}

function importsOf(file: string, source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Expression | undefined, runtime: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { text: name } = specifier;
    imports.push({ specifier: name, runtime, file: name.startsWith('.') ? targetOf(file, name) : undefined });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, !isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, !node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal as ts.Expression, false);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], true);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/** `import type`, or a list of nothing but types. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

const targetOf = (file: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
