import { randomUUID } from 'node:crypto';
import { expectThat } from '../unexpected.mjs';

export const REQUESTS = '/api/v1/service-requests';

/** Submits a request twice with one key, as a phone does that lost the first answer: there is one request. */
export async function submit(portal, holder, what, body) {
  const key = randomUUID();
  const first = await portal.call(holder, what, 'POST', REQUESTS, { body, key });
  const second = await portal.call(holder, 'sends it again with the same key', 'POST', REQUESTS, {
    body,
    key,
  });
  expectThat(second.id === first.id, `the same request, ${first.id}`, second.id);
  await portal.call(holder, 'sends another one with the same key', 'POST', REQUESTS, {
    body: { ...body, details: { other: true } },
    key,
    refused: [422, 'idempotency.key_reused'],
  });
  return first;
}

/** Takes one step of a request's lifecycle, which must be among those offered to the caller. */
export async function step(portal, who, { id }, action, state, body) {
  const { actions } = await portal.call(who, `is offered to ${action}`, 'GET', `${REQUESTS}/${id}`);
  expectThat(actions.includes(action), `${action} is among the actions offered`, actions);
  const path = `${REQUESTS}/${id}/${action}`;
  const moved = await portal.call(who, `takes the step: ${action}`, 'POST', path, { body });
  expectThat(moved.state === state, `the request is ${state}`, moved.state);
  return moved;
}

export async function rate(portal, holder, { id }, score) {
  const { rating } = await portal.call(holder, `rates it with ${score}`, 'POST', `${REQUESTS}/${id}/rate`, {
    body: { score, comment: '办理顺利。' },
  });
  expectThat(rating?.score === score, `a rating of ${score}`, rating);
}

/** A service that was given can be rated, once. */
export async function rateOnce(portal, holder, { id }, score) {
  await rate(portal, holder, { id }, score);
  const path = `${REQUESTS}/${id}/rate`;
  await portal.call(holder, 'rates it once more', 'POST', path, {
    body: { score: 1 },
    refused: [409, 'request.action_not_allowed'],
  });
}

export function hasReason(problem, code) {
  const codes = problem.reasons.map((reason) => reason.code);
  expectThat(codes.includes(code), `${code} among the reasons`, codes);
}
