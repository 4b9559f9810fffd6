import type { Contract } from "./contract.ts";
import type { Content, Markup } from "./markup.ts";
import { both, joined, json, markup, prose, table } from "./markup.ts";
import { filterBox, renderPage } from "./page.ts";
import type { ProblemEntry } from "./problems.ts";
import { problemEntries } from "./problems.ts";

/** What a client does with a member, a header or a status, beside telling the person. */
const STEPS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  errors: ["按 errors 里的指针标出每一处，并说明 rule。", "Mark each place that errors points to, and word its rule."],
  allowedActions: [
    "重新读取办件，只提供 allowedActions 里的操作。",
    "Read the case again and offer only what allowedActions names.",
  ],
  allowedSteps: [
    "重新读取评价，只提供 allowedSteps 里的步骤。",
    "Read the review again and offer only the steps that allowedSteps names.",
  ],
  "Retry-After": ["按 Retry-After 的秒数等待。", "Wait as many seconds as Retry-After says."],
  "WWW-Authenticate": [
    "换一个新令牌，再试一次；没有令牌就请人登录。",
    "Get a new token and try once more; without one, ask the person to sign in.",
  ],
  "Tus-Version": ["改用 Tus-Version 里的版本。", "Use a version that Tus-Version names."],
  "412": ["重新读取，带新的 ETag 再改。", "Read again and edit with the new ETag."],
  "428": ["先读取，再带 If-Match 修改。", "Read first, then edit with If-Match."],
};

function steps({ extras, status, retryable }: ProblemEntry): Content[] {
  const own = [...extras, String(status)].flatMap((key) => {
    const step = STEPS[key];
    return step ? [both(...step)] : [];
  });
  const again = retryable
    ? both(
        "可以再试；写操作带同一个 Idempotency-Key。",
        "It may be tried again; a write with the same Idempotency-Key.",
      )
    : both("原样再试没有用。", "The same request again will not help.");
  return [...own, again];
}

function uses({ operations }: ProblemEntry): Markup {
  if (operations.length === 0)
    return markup`<p>${both("任何操作都可能这样应答。", "Any operation may answer so.")}</p>`;
  const links = operations.map(
    ({ operationId }) => markup`<a href="index.html#${operationId}"><code>${operationId}</code></a>`,
  );
  return markup`<details><summary>${both(`${operations.length} 个操作会这样应答`, `${operations.length} operations answer so`)}</summary><p>${joined(links, " · ")}</p></details>`;
}

function section(entry: ProblemEntry): Markup {
  const { slug, status, title, when, words, kind, retryable, examples, type } = entry;
  return markup`<section id="${slug}" data-entry>
<h2><span lang="zh-CN">${words.zh[0]}</span> <code>${slug}</code> <span class="tag">${status}</span></h2>
<dl>
<dt>${both("什么时候", "When")}</dt><dd lang="en">${title}. ${joined(when.map(prose), markup`<br>`)}</dd>
<dt>${both("客户端怎么做", "What a client does")}</dt><dd><ul>${steps(entry).map((step) => markup`<li>${step}</li>`)}</ul></dd>
<dt>${both("组件对人说的话", "What elements tell a person")}</dt><dd><p>${words.zh[0]}。${words.zh[1]}</p><p class="en" lang="en">${words.en[0]}. ${words.en[1]}</p></dd>
<dt>SDK</dt><dd><code>kind: "${kind}"</code> · <code>retryable: ${String(retryable)}</code></dd>
<dt><code>type</code></dt><dd><code class="pattern">${type}</code></dd>
</dl>
${uses(entry)}
<details><summary>${both("示例", "Example")}</summary>${examples.map(json)}</details>
</section>
`;
}

/** Every problem type: status, when it comes, what a client does. */
export function problemsPage(contract: Contract): string {
  const entries = problemEntries(contract);
  const rows = entries.map(
    ({ slug, status, words, kind, retryable }) => markup`<tr>
<td>${status}</td>
<th scope="row"><a href="#${slug}"><code>${slug}</code></a></th>
<td lang="zh-CN">${words.zh[0]}</td>
<td lang="en">${words.en[0]}</td>
<td><code>${kind}</code></td>
<td>${retryable ? both("可", "yes") : both("否", "no")}</td>
</tr>
`,
  );
  const heads = [
    both("状态码", "Status"),
    both("类型", "Type"),
    "中文",
    markup`<span lang="en">English</span>`,
    both("SDK 类别", "SDK kind"),
    both("可再试", "Retryable"),
  ];
  return renderPage({
    name: "problems.html",
    version: contract.info.version,
    lead: [
      `错误都是 RFC 9457 问题详情，类型是封闭的一组，共 ${entries.length} 种。对人说的话按类型取自自己的文案，detail 只作补充；supportId 供求助时引用。`,
      `Errors are RFC 9457 problem details of a closed set of ${entries.length} types. Word them by type from your own catalogue; detail only adds, and supportId is what a person quotes when asking for help.`,
    ],
    contents: markup`<ul>${entries.map(({ slug, status }) => markup`<li><a href="#${slug}">${status} ${slug}</a></li>`)}</ul>`,
    main: markup`${filterBox("筛选（类型、状态码、说法）", "Filter by type, status or words")}
${table(both("全部类型", "All types"), heads, markup`<tbody>${rows}</tbody>`)}
${entries.map(section)}`,
  });
}
