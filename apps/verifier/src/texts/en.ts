import type { Texts } from './zh-CN.js';

export const ENGLISH: Texts = {
  homeScreenName: 'Card Verifier',
  title: 'Talent Card verifier',
  lead: 'Verifies Talent Cards, also without a network. It happens on this device; looks and uses are handed in later, so that holders see them.',
  otherLanguage: '中文',
  online: 'online',
  offline: 'no network',
  pack: {
    title: 'Verify pack',
    none: 'There is no verify pack on this device. Connect to the network, sign in to the portal as agency staff, and fetch one.',
    of: 'Agency',
    madeAt: 'Made',
    endsAt: 'Good until',
    over: 'The verify pack is out of date. Connect to the network and update it.',
    fetch: 'Update the pack',
    taken: 'The pack has been updated.',
    current: 'The pack is up to date.',
    no_network: 'The portal cannot be reached. The pack on this device is still used.',
    sign_in: 'Sign in to the portal as agency staff, then come back to this page.',
    not_kept: 'The browser does not let this page keep data: the pack is lost when the page is closed.',
    signIn: 'Sign in to the portal',
  },
  scan: {
    start: 'Scan with the camera',
    stop: 'Turn the camera off',
    noCamera:
      'The camera cannot be used. Allow it for this page in the browser, or use a scanner or paste the code.',
    label: 'Content of the code',
    hint: 'from a scanner, or pasted',
    verify: 'Verify',
    next: 'Next person',
  },
  result: { valid: 'Valid', invalid: 'Not valid', stale: 'Out of date', unknown: 'Cannot be told' },
  reason: {
    pack_missing:
      'There is no usable verify pack on this device, so nothing can be said of the card. Connect and fetch one.',
    pack_early:
      'The clock of this device is earlier than the verify pack. Set it right, or connect and update the pack.',
    pack_over:
      'The verify pack is out of date: what has happened to the card since is not known. Update it, or follow the rules of your agency.',
    code_unreadable: 'This is no Talent Card code. Scan again.',
    printed_copy:
      'This is a printed card. The portal signed it, and its card was in force when the pack was made. Paper can be copied, and only the portal knows whether this print was withdrawn: scan it with the camera of a telephone to check it there, and look at the identity document.',
    holder_unproved:
      'Whoever shows this has not proved to hold its key. Ask the holder to present it live from his or her own device.',
    presentation_broken:
      'The code has been altered or is incomplete: its signature does not fit. Ask the holder for a new one.',
    presentation_of_unknown_key:
      'The verify pack does not have the key that signed this code. Connect, update the pack and try again.',
    presentation_for_others: 'This was not made to be shown to an agency.',
    presentation_over:
      'The code is too old. Ask the holder for a new one. If it happens again, check the clock of this device.',
    presentation_early: 'The code is not valid yet. Check the clock of this device.',
    presentation_used:
      'This device has read the code before, and it works only once. Ask the holder for a new one.',
    card_unknown: 'The verify pack has nothing about this card. Connect, update the pack and try again.',
    card_suspended: 'The card is suspended.',
    card_over: 'The card is outside its term.',
    card_ended: 'The card, or the copy of it in this wallet, no longer holds.',
    copy_ended: 'The holder has ended the card in this wallet.',
  },
  packAge: (age) => `Judged by a verify pack that is ${age} old.`,
  age: (hours, minutes) => (hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`),
  facts: { name: 'Name', tier: 'Tier', validUntil: 'Valid until', nothing: 'not for this tier' },
  compare:
    'The code has neither a name nor a picture: check by a document that this is the holder. How many uses are left, the portal knows.',
  compareName: 'Compare the name with a document. How many uses are left, the portal knows.',
  uses: {
    note: 'Note one use',
    service: 'Service',
    companions: 'Companions',
    place: 'Place (where uses count by place)',
    noted: 'Noted. It is handed in when there is a network.',
    notKept: 'The browser did not keep it. Note this use on paper.',
    title: 'Uses to be handed in',
    none: 'There are none.',
    deadline: 'Hand them in within 72 hours; the portal takes no older ones.',
    handIn: 'Hand in now',
    export: 'Save as a file',
    done: 'All have been handed in.',
    some_refused: 'Some were not taken; see below why.',
    no_network: 'The portal cannot be reached. The uses are still on this device.',
    sign_in: 'Sign in to the portal as agency staff, then hand them in.',
    accepted: 'Redeemed',
    refused: 'Not redeemed',
    duplicate: 'Duplicate: the code had been used before',
    otherAgency: 'Noted by another agency. Sign in as its staff to hand it in.',
  },
};
