const HTTP = /^(get|post|put|patch|delete)$/;
const BASE = '/api/v1/partner/';

/** What a call's answer leaves for the calls after it, by operation. */
const LEFT = {
  makeSandboxCards: ['presentation: res.body.items[0].presentation'],
  verifyCard: ['verificationId: res.body.verificationId'],
  listPartnerRequests: ['requestId: res.body.items[0]?.id'],
  addWebhookEndpoint: ['endpointId: res.body.id'],
  listWebhookEndpoints: ['endpointId: res.body.items[0]?.id'],
  listWebhookDeliveries: ['deliveryId: res.body.items[0]?.id'],
  askWallet: ['presentationRequestId: res.body.id'],
};

/** Bodies that go on from what was left; of the others an example is made. */
const BODIES = {
  verifyCard: { presentation: '{{presentation}}' },
  redeemPartnerPass: { verificationId: '{{verificationId}}', service: 'CUL-SCENIC', place: 'North gate' },
  triggerSandboxEvent: { type: 'request.submitted', id: '{{requestId}}' },
};

/** Whose `id` it is that a path names. */
const ID_OF = {
  requests: 'requestId',
  'webhook-endpoints': 'endpointId',
  deliveries: 'deliveryId',
  'presentation-requests': 'presentationRequestId',
};

/** The partner API as a collection for Bruno: a file a call, in the folder of its first word, and the environments. */
export function brunoFiles(document) {
  const calls = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => HTTP.test(method))
      .map(([method, operation]) => ({ method, path, operation })),
  );
  const before = (call) =>
    calls.slice(0, calls.indexOf(call)).filter((other) => folderOf(other) === folderOf(call));
  const files = calls.map((call) => [fileOf(call), callText(call, before(call).length + 1, document)]);
  return { ...FRAME, ...Object.fromEntries(files) };
}

function fileOf(call) {
  return `${folderOf(call)}/${call.operation.operationId}.bru`;
}

function folderOf({ path }) {
  return path.slice(BASE.length).split('/')[0];
}

function callText(call, seq, document) {
  const { method, path, operation } = call;
  const left = LEFT[operation.operationId] ?? [];
  const url = `{{portal}}${path.replace(/\{(\w+)\}/g, ':$1')}`;
  const body = exampleBody(operation, document);
  const parameters = operation.parameters ?? [];
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const needsKey = parameters.some(({ name }) => name === 'Idempotency-Key');
  return [
    block('meta', [`name: ${operation.summary}`, 'type: http', `seq: ${seq}`]),
    block(method, [`url: ${url}`, `body: ${body.kind}`, 'auth: inherit']),
    ...(query.length > 0
      ? [
          block(
            'params:query',
            query.map(({ name }) => `~${name}: `),
          ),
        ]
      : []),
    ...(inPath.length > 0
      ? [
          block(
            'params:path',
            inPath.map(({ name }) => `${name}: {{${name === 'id' ? ID_OF[folderOf(call)] : name}}}`),
          ),
        ]
      : []),
    block('headers', [
      'Accept-Language: {{language}}',
      ...(needsKey ? ['Idempotency-Key: {{$randomUUID}}'] : []),
    ]),
    ...(body.text === undefined ? [] : [block(body.block, body.text.split('\n'))]),
    ...(left.length === 0 ? [] : [block('vars:post-response', left)]),
    block('docs', (operation.description ?? operation.summary).split('\n')),
  ].join('\n');
}

function exampleBody({ operationId, requestBody }, document) {
  const content = requestBody?.content ?? {};
  if ('application/json' in content) {
    const body = BODIES[operationId] ?? example(content['application/json'].schema, document);
    const text = JSON.stringify(body, null, 2);
    return { kind: 'json', block: 'body:json', text };
  }
  if ('multipart/form-data' in content) {
    const { properties = {} } = content['multipart/form-data'].schema;
    const text = Object.entries(properties)
      .map(([name, { format }]) => (format === 'binary' ? `${name}: @file()` : `${name}: `))
      .join('\n');
    return { kind: 'multipartForm', block: 'body:multipart-form', text };
  }
  return { kind: 'none' };
}

/** What has to be there, by its kind; whoever sends it fills it in. */
function example(schema, document) {
  const found = schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)] : schema;
  if (found.example !== undefined) return found.example;
  if (found.allOf) return example(found.allOf[0], document);
  if (found.enum) return found.enum[0];
  if (found.type === 'array') return [example(found.items ?? {}, document)];
  if (found.properties) {
    const required = found.required ?? [];
    const named = required.length > 0 ? required : Object.keys(found.properties).slice(0, 1);
    return Object.fromEntries(named.map((name) => [name, example(found.properties[name], document)]));
  }
  const byKind = { integer: found.minimum ?? 0, number: found.minimum ?? 0, boolean: false, object: {} };
  return byKind[found.type] ?? (found.format === 'date-time' ? '2026-12-01T09:00:00+08:00' : '');
}

function block(name, lines) {
  return `${name} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

const FRAME = {
  'bruno.json': `${JSON.stringify({ version: '1', name: 'Talent Card, partner API', type: 'collection' }, null, 2)}\n`,
  'collection.bru': [
    block('auth', ['mode: oauth2']),
    block('auth:oauth2', [
      'grant_type: client_credentials',
      'access_token_url: {{portal}}/oauth/token',
      'client_id: {{client}}',
      'client_secret: {{secret}}',
      'scope: cards:verify entitlements:redeem requests:read requests:write slots:write webhooks:manage',
      'credentials_placement: basic_auth_header',
      'credentials_id: credentials',
      'token_placement: header',
      'token_header_prefix: Bearer',
      'auto_fetch_token: true',
      'auto_refresh_token: false',
    ]),
  ].join('\n'),
  'environments/demo.bru': [
    block('vars', [
      'portal: http://localhost:3000',
      'client: 00000000-0000-7000-8000-00000000de30',
      'secret: tcs_demo-secret-for-everybody-to-know',
      'language: en',
    ]),
  ].join('\n'),
  // Bruno keeps what is secret beside the collection, where it is not committed.
  'environments/real.bru': [
    block('vars', ['portal: https://portal.example', 'client: ', 'language: zh-CN']),
    'vars:secret [\n  secret\n]\n',
  ].join('\n'),
};
