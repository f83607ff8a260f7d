import {parseAst} from "vitest/node";
import type {Import} from "./arrows.js";

/** A node of the syntax tree; we look at few of its kinds. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** What a source file reaches for outside itself. */
export interface Reach {
  readonly imports: readonly Import[];
  /** Free identifiers (`document`) and calls on them (`Math.random`, `new Date()`), with their lines. */
  readonly globals: readonly {readonly name: string; readonly line: number}[];
}

/** Parses a TypeScript or JavaScript file, or the js blocks of a Markdown page, and lists what it reaches for. */
export function reach(file: string, text: string): Reach {
  const code = file.endsWith(".md") ? codeOf(text) : text;
  const program = parseAst(code, {lang: file.endsWith(".ts") ? "ts" : "js"}) as unknown as Node;
  const imports: Import[] = [];
  const globals: {name: string; line: number}[] = [];
  const lineOf = (node: Node) => code.slice(0, node.start).split("\n").length;
  visit(program, [], false);
  return {imports, globals};

  function visit(node: Node, scopes: readonly ReadonlySet<string>[], inType: boolean): void {
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.push({specifier, typeOnly: isTypeOnly(node), line: lineOf(node)});
    if (/^(Import|ExportAll)\w*Declaration$|^TSImportType$/.test(node.type)) return;
    if (node.type === "ExportNamedDeclaration" && node.source) return;
    const typed = inType || isType(node);
    const inner = opensScope(node) ? [...scopes, bindings(node)] : scopes;
    const free = (name: string) => !inner.some((scope) => scope.has(name));
    const name = typed ? undefined : globalOf(node);
    if (name !== undefined && free(name.split(/[ .(]/).find((word) => word !== "new") ?? "")) {
      globals.push({name, line: lineOf(node)});
    }
    for (const child of children(node)) visit(child, inner, typed);
  }
}

/** The js blocks of a page, with the other lines emptied so that line numbers hold. */
function codeOf(markdown: string): string {
  let inside = false;
  return markdown
    .split("\n")
    .map((line) => {
      if (!/^\s*```/.test(line)) return inside ? line : "";
      inside = !inside && /^\s*```js\b/.test(line);
      return inside ? "" : ";";
    })
    .join("\n");
}

function specifierOf(node: Node): string | undefined {
  if (/^(Import|Export(All|Named))Declaration$/.test(node.type) && node.source) return literal(node.source);
  if (node.type === "ImportExpression" || node.type === "TSImportType") return literal(node.source);
  if (node.type !== "CallExpression") return undefined;
  const callee = node.callee as Node;
  const resolves = callee.type === "MemberExpression" && (callee.object as Node).type === "MetaProperty";
  return resolves ? literal((node.arguments as Node[])[0]) : undefined;
}

const literal = (node: unknown) => ((node as Node)?.type === "Literal" ? String((node as Node).value) : undefined);
const isTypeOnly = (node: Node) =>
  node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type";

/** `document`, `Math.random`, `new Date()`: the name under which a node reaches for a global, if it does. */
function globalOf(node: Node): string | undefined {
  if (node.type === "Identifier") return String(node.name);
  if (node.type === "NewExpression" && !(node.arguments as Node[]).length) {
    const callee = node.callee as Node;
    return callee.type === "Identifier" ? `new ${callee.name}()` : undefined;
  }
  if (node.type !== "MemberExpression" || node.computed) return undefined;
  const object = node.object as Node;
  return object.type === "Identifier" ? `${object.name}.${(node.property as Node).name}` : undefined;
}

/** A node that leaves nothing behind when the types are taken away. */
function isType({type}: Node): boolean {
  return /^TS(?!(As|Satisfies|NonNull|Instantiation)Expression$|TypeAssertion$|Enum|Module|ParameterProperty)/.test(
    type
  );
}

/** Children without property names and labels, which are no identifiers that look something up. */
function children(node: Node): Node[] {
  const named = !node.computed && /^(MemberExpression|Property|MethodDefinition|PropertyDefinition)$/.test(node.type);
  const skipped = named ? (node.type === "MemberExpression" ? "property" : "key") : "label";
  return Object.entries(node).flatMap(([key, value]) =>
    key === skipped ? [] : (Array.isArray(value) ? value : [value]).filter(isNode)
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

const isFunction = (node: Node) => /Function(Declaration|Expression)$/.test(node.type);
const opensScope = (node: Node) =>
  isFunction(node) || /^(Program|CatchClause|For\w*Statement|BlockStatement)$/.test(node.type);

/** Names declared directly in a scope; `var` in an inner block is not hoisted, as we do not write `var`. */
function bindings(scope: Node): Set<string> {
  const names = new Set<string>();
  const declare = (node: Node | null | undefined) => node && collect(node, names);
  for (const parameter of (scope.params as Node[] | undefined) ?? []) declare(parameter);
  if (isNode(scope.param)) declare(scope.param);
  const statements = [scope.body, scope.init, scope.left].flat().filter(isNode);
  for (const statement of statements) {
    const declaration = isNode(statement.declaration) ? statement.declaration : statement;
    if (declaration.type === "VariableDeclaration") {
      for (const declarator of declaration.declarations as Node[]) declare(declarator.id as Node);
    } else if (/^(Function|Class)Declaration$/.test(declaration.type)) declare(declaration.id as Node);
    else if (declaration.type === "ImportDeclaration") {
      for (const specifier of declaration.specifiers as Node[]) declare(specifier.local as Node);
    }
  }
  return names;
}

/** The names a pattern binds: `{a: {b}, ...c}` binds b and c. */
function collect(pattern: Node, names: Set<string>): void {
  if (pattern.type === "Identifier") names.add(String(pattern.name));
  else if (pattern.type === "AssignmentPattern") collect(pattern.left as Node, names);
  else if (pattern.type === "RestElement") collect(pattern.argument as Node, names);
  else if (pattern.type === "TSParameterProperty") collect(pattern.parameter as Node, names);
  else if (pattern.type === "ArrayPattern") {
    for (const element of pattern.elements as (Node | null)[]) if (element) collect(element, names);
  } else if (pattern.type === "ObjectPattern") {
    for (const property of pattern.properties as Node[]) collect((property.value ?? property) as Node, names);
  }
}
