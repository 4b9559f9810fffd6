/**
 * A plugin of TypeDoc. The types generated from the contract are members of one large interface, which a reference would show as
 * `components["schemas"]["Receipt"]` and nothing more. For the reference alone they are written down once more, each by its own name.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "build/typedoc");
const named = join(folder, "contract.ts");

const readable = (text) => text.replace(/components\["schemas"\]\["(\w+)"\]/g, "$1").replaceAll("@description ", "");

const memberOf = ({ members }, name) => members.find((member) => member.name.getText() === name);

/** A schema as a type of its own, with what is said about it. */
function declaration(schema) {
  const name = schema.name.getText();
  const about = schema.jsDoc?.map((comment) => `${comment.getText()}\n`).join("") ?? "";
  const type = schema.type.getText();
  return readable(
    `${about}export ${ts.isTypeLiteralNode(schema.type) ? `interface ${name} ` : `type ${name} = `}${type}\n`,
  );
}

function writeNamedTypes() {
  const path = join(root, "packages/openapi/src/schema.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const components = source.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === "components",
  );
  const schemas = memberOf(components, "schemas").type.members.map(declaration);
  const others = source.statements
    .filter((node) => !(ts.isTypeAliasDeclaration(node) && node.type.getText().startsWith("components['schemas']")))
    .map((node) => readable(node.getFullText()));
  const rest = 'export * from "../../packages/openapi/src/index.ts";\n';
  mkdirSync(folder, { recursive: true });
  writeFileSync(named, [...others, ...schemas, rest].join("\n"));
}

/** Called by TypeDoc. */
export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    writeNamedTypes();
    const options = {
      ...app.options.getValue("compilerOptions"),
      rootDir: root,
      paths: { "@yichuang/openapi": [named] },
    };
    app.options.setValue("compilerOptions", options);
  });
}
