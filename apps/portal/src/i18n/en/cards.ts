import type { Texts } from '../texts.ts';

export const cards: Pick<
  Texts,
  | 'card'
  | 'cardCode'
  | 'wallet'
  | 'copies'
  | 'looks'
  | 'toldField'
  | 'verification'
  | 'cardState'
  | 'cards'
  | 'quotas'
  | 'cardPeople'
  | 'quota'
> = {
  card: {
    subtitle: 'High-level talent of Heilongjiang',
    title: 'My Talent Card',
    lead: 'Show this card where a service is given. Its number tells nothing of the tier; the last two digits are check digits.',
    noneTitle: 'No card yet',
    none: 'Your digital card is issued as soon as you are accredited.',
    apply: 'Apply for accreditation',
    facts: 'About this card',
    tier: 'Tier',
    validity: 'Valid',
    renewal: 'Renewal opens',
    until: 'Valid until {{day}}',
    services: 'See what this card gives you',
    askRenewal: 'Ask for renewal',
    renewalStatement:
      'Where you work now and as what, so that the office can see whether the conditions still hold',
    renewalAsk:
      'The service office looks into it. With its consent a new card is issued: what counts by the term of a card begins anew, all else counts on.',
    renewalState: {
      asked: 'Asked for; waits for the office',
      renewed: 'Renewed',
      refused: 'Not renewed',
      lapsed: 'Ended with the card',
    },
    renewalOf: 'Renewal',
    renewalReason: 'What the office says',
    lastStep: 'Decision of the office',
    step: {
      suspend: 'Suspended on {{day}}: {{reason}}',
      reinstate: 'Valid again since {{day}}: {{reason}}',
      revoke: 'Revoked on {{day}}: {{reason}}',
    },
  },
  cardCode: {
    title: 'Show the card',
    lead: 'Let the agency scan this code. It is good for a minute and for one look; a photograph of it is worth nothing.',
    image: 'Code of your Talent Card',
    renewsIn: 'A new code in',
    renew: 'New code now',
    looks: 'See who verified your card',
  },
  wallet: {
    title: 'Add to a wallet',
    lead: 'A wallet that understands OpenID4VCI can keep your card, and shows an agency what it asks for and no more. When the card is suspended or revoked, so is what the wallet keeps.',
    add: 'Add to a wallet',
    again: 'Make another code',
    image: 'Code for your wallet to scan',
    open: 'Open in a wallet on this device',
    code: 'Type this into the wallet:',
    keep: 'Good for ten minutes and for one wallet. Give neither to anybody else.',
    taken: 'The code was right. The wallet is fetching the card …',
    added: 'The card is in your wallet.',
    over: 'This code is over. Make another one.',
    cancel: 'Cancel',
  },
  copies: {
    title: 'My card in wallets',
    lead: 'Each time that you add the card to a wallet, a copy of its own is issued, for 90 days at most; add it again afterwards. When a telephone is lost or changes hands, end its copy alone: the card and the other copies stay.',
    none: 'Your card is in no wallet yet.',
    way: { wallet: 'Wallet', own_key: 'A program of your own' },
    issued: 'Issued {{issued}}',
    until: 'Good until {{until}}',
    endedAt: 'Ended {{moment}}',
    state: { valid: 'Good', ended: 'Ended', over: 'Run out' },
    end: 'End this copy',
    endAsk:
      'This ends the copy that was issued {{issued}} and is good until {{until}}. It cannot be undone, and agencies know within a minute. The card and its other copies stay. To use that wallet again, add the card once more.',
  },
  looks: {
    title: 'Who verified my card',
    lead: 'Each time that an agency verifies your card, by its code, its number or your wallet, it is listed here with what the agency was told. If a look was out of place, complain about it to the service office.',
    none: 'Nobody has verified your card.',
    told: 'Told: {{told}}',
    and: ', ',
    way: { presentation: 'by the code', card_number: 'by the number', wallet: 'by a wallet' },
  },
  toldField: {
    name: 'name',
    tier: 'tier',
    validUntil: 'last valid day',
    entitlements: 'uses of its own services',
  },
  verification: {
    valid: 'The card is valid',
    invalid: 'Not valid',
    stale: 'The code is not current',
    unknown: 'Nothing can be said of this card',
    age: 'It was made {{seconds}} seconds ago.',
    until: 'Valid until',
    eligible: 'Entitled',
    notEligible: 'Not available now',
    compare: 'Compare the name with an identity document.',
  },
  cardState: {
    active: 'Active',
    suspended: 'Suspended',
    expired: 'Expired',
    revoked: 'Revoked',
    superseded: 'Superseded',
  },
  cards: {
    title: 'Cards',
    lead: 'All Talent Cards, to suspend, reinstate or revoke as the rules say.',
    search: 'Name or number',
    none: 'No cards match.',
    suspend: 'Suspend',
    reinstate: 'Reinstate',
    revoke: 'Revoke',
    revokeAsk: 'A revoked card cannot be reinstated.',
    renew: 'Renew',
    refuseRenewal: 'Refuse renewal',
    renewalAsked: 'Renewals that wait',
    statement: 'What the holder says',
    newTerm: 'Term of the new card',
    noOpenRequests: 'The holder has no open requests.',
    affected: 'What becomes of open requests',
    effect: {
      kept: 'goes on',
      blocked: 'stands still until the card holds again',
      resumed: 'goes on, with a new time limit',
      cancelled: 'ends; use and place go back',
    },
    quotas: 'Quotas',
  },
  quotas: {
    title: 'My quotas',
    lead: 'A use is taken when you submit. Declined, cancelled in time or not answered in time, it goes back to the year or card that it came from. Yearly quotas count by the year of the day of service.',
    none: 'Nothing of yours is counted.',
    history: 'How they came to be',
    noHistory: 'Nothing has been used yet.',
    current: 'Now',
    others: 'Other spans',
    shared: 'shared by the family',
    request: 'The request',
    correct: 'Correct a quota',
    counter: 'Quota',
    kind: 'How',
    kinds: { give_back: 'Give uses back', take: 'Count more uses' },
    times: 'Uses',
    reason: 'Reason (the holder reads it)',
  },
  cardPeople: {
    open: 'Personal data',
    title: 'Personal data of {{name}}',
    lead: 'Identity numbers and telephones are masked. Look at one only where your work needs it.',
    erased: 'The personal data of this holder is erased.',
    holder: 'Holder',
    family: 'Family',
    noFamily: 'Nobody in the family has an identity number on record.',
  },
  quota: {
    day: '{{count}} a day',
    day_and_place: '{{count}} a day and place',
    calendar_year: '{{count}} a year',
    school_stage: '{{count}} a school stage',
    card_term: '{{count}} while the card is valid',
    lifetime: '{{count}} a lifetime',
    each: ' for each beneficiary',
  },
};
