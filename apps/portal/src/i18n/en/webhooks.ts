import type { Texts } from '../texts.ts';

export const webhooks: Pick<Texts, 'webhooks'> = {
  webhooks: {
    title: 'Webhooks',
    lead: 'Systems of {{agency}} can register an address to receive messages. The portal sends one whenever there is a new request, a cardholder provides something, or places in a slot change.',
    none: 'No endpoint yet.',
    add: 'Add an endpoint',
    url: 'Address',
    urlHint: 'A public https address, port 443 or 8443.',
    types: 'Events',
    description: 'Purpose',
    signature: 'Signature',
    symmetric: 'HMAC-SHA256 (shared secret)',
    ed25519: 'Ed25519 (public key)',
    secret: 'Signing secret',
    secretLead:
      'The secret is shown only this once. Give it to the people who run your system, to be stored safely. If it is lost, it must be replaced.',
    secretKept: 'I have stored it',
    publicKey: 'Public key',
    publicKeyLead:
      'Your system verifies signatures with this key. The key is not secret and can be viewed here at any time.',
    secretMadeAt: 'Key created',
    previousUntil: 'Old key also valid until',
    lastDelivered: 'Last delivery',
    failingSince: 'Failing since',
    active: 'Active',
    failing: 'Failing, retrying',
    disabled: 'Disabled',
    reason: {
      by_agency:
        'Your agency disabled this endpoint. Events that happen while it is disabled are not sent later.',
      gone: 'Your system answered 410, which means that it no longer accepts messages, so the portal disabled the endpoint. When this is fixed, enable the endpoint and replay the messages that were not delivered.',
      failing:
        'No message could be delivered for three days, so the portal disabled the endpoint. When this is fixed, enable the endpoint and replay the messages that were not delivered.',
    },
    troubled: 'Failing webhook endpoints of agencies',
    noneTroubled: 'All webhook endpoints are working.',
    change: 'Change',
    test: 'Send a test message',
    rotate: 'Replace the key',
    rotateAsk:
      'Messages are signed with the new key at once. During the overlap, each message carries the signatures of both keys, so that your system has time to change over.',
    overlap: 'The old key',
    overlap24: 'keep for 24 hours',
    overlap168: 'keep for 7 days',
    overlap0: 'end at once (if it may have leaked)',
    enable: 'Enable',
    enableAsk:
      'New events will be sent. Events that happened while it was disabled are not sent; use the API to fetch them.',
    disable: 'Disable',
    disableAsk:
      'No more messages will be sent. Messages being sent will count as not delivered; you can replay them after you enable the endpoint again.',
    remove: 'Remove',
    removeAsk: 'This permanently removes the endpoint and all its delivery records.',
    deliveries: 'Deliveries',
    deliveriesLead:
      'A failed message is tried up to ten times over three days. Your system may receive the same message more than once: use webhook-id to recognise duplicates.',
    back: 'Back to the webhooks',
    noDeliveries: 'No deliveries.',
    state: {
      waiting: 'Waiting',
      failed: 'Failed, will retry',
      delivered: 'Delivered',
      dead: 'Not delivered',
    },
    next: 'Next attempt: {{moment}}',
    attempts: 'Attempts: {{count}}',
    took: '{{milliseconds}} ms',
    testMessage: 'Test message',
    replay: 'Replay',
    replayed: 'The message will be sent again.',
  },
};
