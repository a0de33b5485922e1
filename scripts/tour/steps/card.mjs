import { columns } from '../columns.mjs';
import { expectThat } from '../unexpected.mjs';

const SERVICES = 24;

/** The holder reads the card and what it gives: all services, each with what stands against it. */
export async function lookAtCard(portal, { applicant }) {
  applicant.is = 'holder';
  portal.chapter('The holder looks at the card');
  const card = await portal.call(applicant, 'reads the card', 'GET', '/api/v1/me/card');
  expectThat(card.state === 'active' && card.tier === 'C', 'an active card of tier C', card);

  const { items } = await portal.call(applicant, 'reads what it gives', 'GET', '/api/v1/me/eligibility');
  expectThat(items.length === SERVICES, `${SERVICES} services`, `${items.length} services`);
  for (const { service, eligible, reasons } of items) {
    expectThat(eligible === (reasons.length === 0), `${service}: no reason, or a refusal`, reasons);
  }
  console.log(`\n${items.map(row).join('\n')}`);
  return card;
}

function row({ service, eligible, name, unlimited, remaining, reasons }) {
  const left = remaining ?? (unlimited ? 'any' : '');
  return columns([
    ['', 6],
    [eligible ? '✓' : '·', 2],
    [service, 19],
    [left, 5],
    [name, 46],
    [reasons.map(({ message }) => message).join(' '), 0],
  ]);
}
