import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Web } from './http/env.ts';

/** Draws a view as an HTML document. The renderer escapes all text; there is no other way to emit HTML. */
export function renderDocument(view: VNode): string {
  return `<!doctype html>${renderToString(view)}`;
}

/** Answers a request with a drawn page. */
export function page(
  c: Web,
  view: VNode,
  status: 200 | 201 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503 = 200,
): Response {
  return c.html(renderDocument(view), status);
}
