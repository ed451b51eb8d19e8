import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of it. */
export type Asked = {
  body: { model: string; messages: { role: string; content: string }[] };
  authorization: string | undefined;
};

/** How it behaves the next time it is asked; `words` of what the model says. */
export type Behaviour = (response: ServerResponse, asked: Asked) => void;

export type FakeModel = { url: string; asked: Asked[]; stop: () => void };

/** An endpoint on loopback that speaks as OpenAI's does, or misbehaves as it is told; the last behaviour is kept. */
export async function startFakeModel(...behaviours: Behaviour[]): Promise<FakeModel> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = { body: JSON.parse(await bodyOf(request)), authorization: request.headers.authorization };
    const behave = behaviours[Math.min(asked.length, behaviours.length - 1)]!;
    asked.push(one);
    behave(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, stop };
}

/** It says this, whatever it is asked. */
export function saying(what: string | object, finishReason = 'stop'): Behaviour {
  const content = typeof what === 'string' ? what : JSON.stringify(what);
  return (response) =>
    json(response, { choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finishReason }] });
}

export function answering(
  status: number,
  body: string | object = { error: { message: 'No.' } },
  headers = {},
): Behaviour {
  return (response) => {
    response.writeHead(status, {
      'Content-Type': typeof body === 'string' ? 'text/html' : 'application/json',
      ...headers,
    });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** Takes the question and says nothing. */
export const silent: Behaviour = () => {};

/** Says something now and then, and never comes to an end. */
export const trickling: Behaviour = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

/** Says more and more, as fast as it is heard. */
export function flooding(status = 200): Behaviour {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  };
}

/** Hangs up in the middle of what it says. */
export const hangingUp: Behaviour = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
  response.write('{"choices":[{"mess');
  setTimeout(() => response.destroy(), 20);
};

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
