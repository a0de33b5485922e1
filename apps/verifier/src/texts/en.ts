import type { Texts } from './zh-CN.js';

export const ENGLISH: Texts = {
  homeScreenName: 'Card Verifier',
  title: 'Talent Card verifier',
  lead: 'Verifies Talent Cards even without a network. Verification takes place on this device; verifications and uses are reported to the portal once it is online, where cardholders can see them.',
  otherLanguage: '中文',
  online: 'online',
  offline: 'no network',
  pack: {
    title: 'Verification pack',
    none: 'There is no verification pack on this device. Connect to the network, sign in to the portal as agency staff, and download one.',
    of: 'Agency',
    madeAt: 'Created',
    endsAt: 'Valid until',
    over: 'The verification pack is out of date. Connect to the network and update it.',
    fetch: 'Update the pack',
    taken: 'The pack has been updated.',
    current: 'The pack is up to date.',
    no_network: 'The portal cannot be reached. The pack on this device remains in use.',
    sign_in: 'Sign in to the portal as agency staff, then come back to this page.',
    not_kept:
      'The browser does not allow this page to store data: the pack will be lost when the page is closed.',
    signIn: 'Sign in to the portal',
  },
  scan: {
    start: 'Scan with the camera',
    stop: 'Turn off the camera',
    noCamera:
      'The camera cannot be used. Allow it for this page in the browser, use a barcode scanner, or paste the QR code content.',
    label: 'QR code content',
    hint: 'from a barcode scanner, or pasted',
    verify: 'Verify',
    next: 'Next person',
  },
  result: { valid: 'Valid', invalid: 'Not valid', stale: 'Out of date', unknown: 'Cannot be determined' },
  reason: {
    pack_missing:
      'There is no usable verification pack on this device, so the card cannot be verified. Connect to the network and download one.',
    pack_early:
      'The clock of this device shows a time before the verification pack was created. Set the clock, or connect and update the pack.',
    pack_over:
      'The verification pack is out of date, so later changes to the card are not known. Connect and update it, or follow the rules of your agency.',
    code_unreadable: 'This is not a Talent Card QR code. Scan again.',
    printed_copy:
      'This is a printed Talent Card. The portal issued it, and the card was valid when the pack was created. A printed card can be copied, and only the portal knows whether it was withdrawn: scan its QR code with a phone camera to check it online, and check the identity document.',
    holder_unproved:
      'The person presenting this has not proved possession of its key. Ask the cardholder to present it now from his or her own device.',
    presentation_broken:
      'The code has been altered or is incomplete: its signature does not match. Ask the cardholder for a new one.',
    presentation_of_unknown_key:
      'The verification pack does not contain the key that signed this code. Connect, update the pack and try again.',
    presentation_for_others: 'This code is not meant for presentation to an agency.',
    presentation_over:
      'The code has expired. Ask the cardholder for a new one. If this happens again, check the clock of this device.',
    presentation_early: 'The code is not valid yet. Check the clock of this device.',
    presentation_used:
      'This device has already verified this code, and each code works only once. Ask the cardholder for a new one.',
    card_unknown:
      'The verification pack does not contain the status of this card. Connect, update the pack and try again.',
    card_suspended: 'The card is suspended.',
    card_over: 'The card is outside its validity period.',
    card_ended: 'The card is no longer valid, or the copy in this wallet was ended.',
    copy_ended: 'The cardholder has ended the copy of the card in this wallet.',
  },
  packAge: (age) => `Based on a verification pack created ${age} ago.`,
  age: (hours, minutes) => (hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`),
  facts: { name: 'Name', tier: 'Tier', validUntil: 'Valid until', nothing: 'not available to this tier' },
  compare:
    'The code contains neither name nor photo: check the identity document to make sure that this is the cardholder. The portal keeps the number of uses left.',
  compareName:
    'Compare the name with the person’s identity document. The portal keeps the number of uses left.',
  uses: {
    note: 'Record one use',
    service: 'Service',
    companions: 'Companions',
    place: 'Place (required where uses are counted by place)',
    noted: 'Recorded. It will be reported when there is a network.',
    notKept: 'The browser could not store it. Record this use on paper.',
    title: 'Uses to be reported',
    none: 'No uses to report.',
    deadline: 'Report uses within 72 hours; the portal does not accept older ones.',
    handIn: 'Report now',
    export: 'Save as a file',
    done: 'All uses have been reported.',
    some_refused: 'Some uses were not accepted; the reasons are below.',
    no_network: 'The portal cannot be reached. The uses are still stored on this device.',
    sign_in: 'Sign in to the portal as agency staff, then report the uses.',
    accepted: 'Redeemed',
    refused: 'Not redeemed',
    duplicate: 'Duplicate: the code had been used before',
    otherAgency: 'Recorded by another agency. Sign in as its staff to report it.',
  },
};
