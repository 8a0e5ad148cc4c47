// Asks a mock server for every operation of an OpenAPI document: node answers.mjs DOCUMENT STEADY
//
// The mock server, steady, is another project's. It reads the same document, checks every request against it and
// answers with the example of the first good response. Every request is made of nothing but the document's examples.
// So this shows that the examples are complete, that requests made of them are valid to a program that shares no code
// with ours, and that what comes back is what the document promises.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const START_LIMIT_MS = 30_000;
const ANSWER_LIMIT_MS = 10_000;

const [documentPath, steadyPath] = process.argv.slice(2);
const document = JSON.parse(readFileSync(documentPath, 'utf8'));

function resolve(value) {
  while (value?.$ref !== undefined) {
    const steps = value.$ref.slice('#/'.length).split('/');
    value = steps.reduce((at, step) => at[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')], document);
  }
  return value;
}

// The example of a parameter, a body or an answer, or the first if there are several.
function example(holder, what) {
  if (holder.example !== undefined) return holder.example;
  const [first] = Object.values(holder.examples ?? {});
  if (first === undefined) throw new Error(`${what} has no example`);
  return resolve(first).value;
}

// Only the styles that the document uses; another one is to be noticed, not guessed.
function serialise(parameter, value) {
  const inQuery = parameter.in === 'query';
  const style = parameter.style ?? (inQuery ? 'form' : 'simple');
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (parameter.content || isObject || style !== (inQuery ? 'form' : 'simple')) {
    throw new Error(`this program cannot write the parameter ${parameter.name}: add its style to serialise()`);
  }
  const encoded = [value].flat().map((item) => (parameter.in === 'header' ? String(item) : encodeURIComponent(item)));
  if (!inQuery) return encoded.join(',');
  const name = encodeURIComponent(parameter.name);
  return parameter.explode ?? true
    ? encoded.map((item) => `${name}=${item}`).join('&')
    : `${name}=${encoded.join(',')}`;
}

// Dummy credentials for the first way to log in that the operation accepts.
function credentials(operation) {
  const [first = {}] = operation.security ?? document.security ?? [];
  return Object.keys(first).map((name) => {
    const scheme = resolve(document.components.securitySchemes[name]);
    if (scheme.type === 'http' && scheme.scheme === 'bearer') return ['Authorization', 'Bearer dummy'];
    if (scheme.type === 'apiKey' && scheme.in === 'header') return [scheme.name, 'dummy'];
    throw new Error(`this program cannot log in with ${name}: add it to credentials()`);
  });
}

function request(path, item, method, operation) {
  // A parameter of the operation takes the place of the path's parameter with the same name and location.
  const parameters = new Map();
  for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve)) {
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  let url = path;
  const query = [];
  const headers = new Headers(credentials(operation));
  for (const parameter of parameters.values()) {
    const text = serialise(parameter, example(parameter, `the parameter ${parameter.name}`));
    if (parameter.in === 'path') url = url.replace(`{${parameter.name}}`, text);
    else if (parameter.in === 'query') query.push(text);
    else if (parameter.in === 'header') headers.set(parameter.name, text);
    else throw new Error(`this program cannot send the cookie ${parameter.name}`);
  }
  if (query.length > 0) url += `?${query.join('&')}`;
  let body;
  const [type, media] = Object.entries(resolve(operation.requestBody)?.content ?? {})[0] ?? [];
  if (type !== undefined) {
    headers.set('Content-Type', type);
    body = JSON.stringify(example(media, 'the body of the request'));
  }
  return { url, method: method.toUpperCase(), headers, body };
}

function promised(operation) {
  const status = Object.keys(operation.responses).filter((code) => /^2\d\d$/.test(code)).sort()[0];
  if (status === undefined) throw new Error('no good status is documented');
  const [type, media] = Object.entries(resolve(operation.responses[status]).content ?? {})[0] ?? [];
  return { status: Number(status), type, body: type && example(media, `the answer ${status}`) };
}

// Where two JSON values differ, one line for each place.
function differences(expected, actual, at = '') {
  const isTree = (value) => typeof value === 'object' && value !== null;
  if (isTree(expected) && isTree(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...keys].flatMap((key) => differences(expected[key], actual[key], `${at}/${key}`));
  }
  const shown = (value) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200));
  return expected === actual ? [] : [`at ${at || '/'}: documented ${shown(expected)}, answered ${shown(actual)}`];
}

// What is wrong with one operation, as lines; none if all is well.
async function ask(server, path, item, method) {
  const operation = item[method];
  const sent = request(path, item, method, operation);
  const good = promised(operation);
  const response = await fetch(server + sent.url, { ...sent, signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
  const text = await response.text();
  const header = (name) => response.headers.get(`x-steady-${name}`);

  // A remark on length, range, pattern or format does not make a request invalid to steady, but is counted.
  if (header('request-valid') !== 'true' || header('error-count') !== '0') {
    const remarks = Array.from({ length: Number(header('error-count')) }, (_, n) =>
      ['code', 'path', 'message'].map((part) => header(`error-${n + 1}-${part}`)).join(' '),
    );
    return [`${sent.method} ${sent.url} does not fit the document:`, ...remarks];
  }
  if (header('matched-path') !== path) return [`it was taken for ${header('matched-path')}`];
  if (response.status !== good.status) return [`documented status ${good.status}, answered ${response.status}`];
  if (good.type === undefined) return text === '' ? [] : [`no body is documented, answered ${text.slice(0, 200)}`];
  if (response.headers.get('content-type') !== good.type) {
    return [`documented type ${good.type}, answered ${response.headers.get('content-type')}`];
  }
  return differences(good.body, JSON.parse(text));
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function start() {
  const port = await freePort();
  const options = ['--host', '127.0.0.1', '--port', String(port), '--quiet', '--no-color', '--validator-strict-oneof'];
  const child = spawn(steadyPath, [...options, documentPath], { stdio: ['ignore', 'pipe', 'pipe'] });
  process.on('exit', () => child.kill());
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  let ended = false;
  child.on('error', (error) => ((said += error), (ended = true)));
  child.on('exit', () => (ended = true));
  const server = `http://127.0.0.1:${port}`;
  const limit = Date.now() + START_LIMIT_MS;
  while (!ended && Date.now() < limit) {
    const health = await fetch(`${server}/_x-steady/health`).catch(() => undefined);
    if (health?.ok) return server;
    await sleep(50);
  }
  throw new Error(`steady does not start:\n${said}`);
}

const server = await start();
let asked = 0;
let answered = 0;
for (const [path, item] of Object.entries(document.paths)) {
  for (const method of METHODS.filter((name) => item[name] !== undefined)) {
    const wrong = await ask(server, path, item, method).catch((error) => [`${error.cause ?? error}`]);
    asked += 1;
    answered += wrong.length === 0;
    console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${method.toUpperCase().padEnd(6)} ${path}`);
    for (const line of wrong) console.log(`       ${line}`);
  }
}
console.log(`${asked} operations: ${answered} answered with their example`);
process.exit(asked > 0 && answered === asked ? 0 : 1);
