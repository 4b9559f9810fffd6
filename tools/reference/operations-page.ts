import type { Contract, Message, Operation, Parameter } from "./contract.ts";
import { nameOf, operationsOf, resolve, termIn } from "./contract.ts";
import type { Content, Markup } from "./markup.ts";
import { both, joined, json, markup, paragraphs, prose, table } from "./markup.ts";
import { filterBox, renderPage } from "./page.ts";
import { bodyMarkup, schemaLink, typeMarkup } from "./schema-markup.ts";

const ROLES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  applicant: ["申请人", "applicant"],
  ticket: ["查询凭证", "look-up ticket"],
  counter: ["综合窗口", "counter"],
  office: ["审批部门", "office"],
  supervisor: ["督导", "supervisor"],
};

function whoMarkup(roles: readonly string[]): Markup {
  if (roles.length === 0) return markup`<span class="tag open">${both("任何人", "public")}</span>`;
  return joined(
    roles.map((role) => {
      const [zh, en] = ROLES[role] ?? [role, role];
      return markup`<span class="tag">${both(zh, en)}</span>`;
    }),
    " ",
  );
}

/** The English of a text that ends with its Chinese term. */
const withoutTerm = (text: string): string => text.replace(termIn(text) ?? "", "").trim();

function parametersMarkup(contract: Contract, parameters: readonly Parameter[] = []): Content {
  if (parameters.length === 0) return undefined;
  const rows = parameters.map((parameter) => {
    const { name, in: place, required = false, description, schema } = resolve(contract, parameter);
    return markup`<tr>
<th scope="row"><code>${name}</code>${required && markup`<br><span class="required">${both("必填", "required")}</span>`}</th>
<td><code>${place}</code></td>
<td>${schema && typeMarkup(schema)}</td>
<td lang="en">${prose(description)}</td>
</tr>
`;
  });
  const heads = [both("名称", "Name"), both("位置", "In"), both("类型", "Type"), both("说明", "Description")];
  return table(both("参数", "Parameters"), heads, markup`<tbody>${rows}</tbody>`);
}

function examplesOf(contract: Contract, message: Message): Markup[] {
  return Object.values(resolve(contract, message).content ?? {}).flatMap(({ examples = {} }) =>
    Object.values(examples).map((example) => json(resolve(contract, example).value)),
  );
}

function bodiesMarkup(contract: Contract, message: Message, caption: Markup): Content {
  return Object.entries(resolve(contract, message).content ?? {}).map(([mediaType, { schema }]) => {
    if (!schema) return markup`<p>${caption}: <code>${mediaType}</code></p>`;
    const named = schema.$ref !== undefined && schemaLink(nameOf(schema.$ref));
    return bodyMarkup(contract, schema, markup`${caption} <code>${mediaType}</code> ${named}`);
  });
}

function problemLinks(contract: Contract, message: Message): Content {
  const examples = Object.values(resolve(contract, message).content?.["application/problem+json"]?.examples ?? {});
  const types = examples.map((example) => nameOf((resolve(contract, example).value as { type: string }).type));
  return joined(
    [...new Set(types)].map((slug) => markup`<a href="problems.html#${slug}"><code>${slug}</code></a>`),
    markup`<br>`,
  );
}

function responsesMarkup(contract: Contract, responses: Operation["responses"]): Markup {
  const rows = Object.entries(responses).map(([status, message]) => {
    const { description, headers = {}, content = {} } = resolve(contract, message);
    const bodies = Object.entries(content).filter(([mediaType]) => mediaType !== "application/problem+json");
    return markup`<tr>
<th scope="row">${status === "default" ? both("其他", "default") : status}</th>
<td lang="en">${prose(description)}</td>
<td>${joined(
      bodies.map(([mediaType, { schema }]) => (schema ? typeMarkup(schema) : markup`<code>${mediaType}</code>`)),
      markup`<br>`,
    )}${problemLinks(contract, message)}</td>
<td>${joined(
      Object.keys(headers).map((name) => markup`<code>${name}</code>`),
      markup`<br>`,
    )}</td>
</tr>
`;
  });
  const heads = [
    both("状态码", "Status"),
    both("含义", "Meaning"),
    both("内容或错误", "Body or problem"),
    both("响应头", "Headers"),
  ];
  return table(both("应答", "Answers"), heads, markup`<tbody>${rows}</tbody>`);
}

function operationMarkup(contract: Contract, operation: Operation): Markup {
  const { operationId, method, path, summary = "", description, roles, parameters, requestBody, responses } = operation;
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  const examples = [requestBody, success].flatMap((message) => (message ? examplesOf(contract, message) : []));
  return markup`<article id="${operationId}" data-entry>
<h3>${both(termIn(summary) ?? summary, withoutTerm(summary))}</h3>
<p class="call"><span class="method ${method.toLowerCase()}">${method}</span> <code>${path}</code> <span class="limit">${operationId}</span></p>
<p>${both("谁可以调用", "Who may call")}：${whoMarkup(roles)}</p>
<div lang="en">${paragraphs(description)}</div>
${parametersMarkup(contract, parameters)}
${requestBody && bodiesMarkup(contract, requestBody, both("请求体", "Body"))}
${responsesMarkup(contract, responses)}
${success && markup`<details><summary>${both("应答的内容", "What it answers")}</summary>${bodiesMarkup(contract, success, both("内容", "Body"))}</details>`}
${examples.length > 0 && markup`<details><summary>${both("示例", "Examples")}</summary>${examples}</details>`}
</article>
`;
}

function overview(tag: string, operations: readonly Operation[]): Markup {
  const rows = operations.map(
    ({ operationId, method, path, summary = "", roles }) => markup`<tr>
<th scope="row"><a href="#${operationId}">${both(termIn(summary) ?? summary, withoutTerm(summary))}</a></th>
<td class="address"><span class="method ${method.toLowerCase()}">${method}</span> <code>${path}</code></td>
<td class="roles">${whoMarkup(roles)}</td>
</tr>
`,
  );
  const heads = [both("操作", "Operation"), both("地址", "Address"), both("谁可以调用", "Who may call")];
  return table(tag, heads, markup`<tbody>${rows}</tbody>`);
}

/** Every operation by tag: who may call it, what it takes, what it answers, with examples. */
export function operationsPage(contract: Contract): string {
  const { info, tags } = contract;
  const operations = operationsOf(contract);
  const ofTag = (name: string): Operation[] => operations.filter(({ tag }) => tag === name);
  const contents = tags.map(
    ({
      name,
      description = name,
    }) => markup`<p><a href="#tag-${name}">${both(termIn(description) ?? name, name)}</a></p>
<ul>${ofTag(name).map(({ operationId, summary = "" }) => markup`<li><a href="#${operationId}">${termIn(summary) ?? summary}</a></li>`)}</ul>`,
  );
  const sections = tags.map(
    ({ name, description = name }) => markup`<section id="tag-${name}" data-group>
<h2>${both(termIn(description) ?? name, withoutTerm(description))}</h2>
${overview(name, ofTag(name))}
${ofTag(name).map((operation) => operationMarkup(contract, operation))}
</section>
`,
  );
  return renderPage({
    name: "index.html",
    version: info.version,
    lead: [
      `门户与区级平台之间的约定，共 ${operations.length} 个操作：谁可以调用、要给什么、会得到什么，都有示例。字段名和说明是英文，说明里带中文术语。`,
      `The line between a district's platform and the pages that offer it, ${operations.length} operations: who may call, what to send, what comes back, each with examples.`,
    ],
    contents,
    main: markup`<details class="intro" lang="en"><summary>${both("通则：语言、时间、错误、幂等、缓存、个人信息", "Rules for all: languages, times, errors, idempotency, caching, personal data")}</summary>${paragraphs(info.description)}</details>
${filterBox("筛选操作（中文名、地址、角色）", "Filter operations by term, address or role")}
${sections}`,
  });
}
