import type { Texts } from '../texts.ts';

export const family: Pick<
  Texts,
  'dependants' | 'consent' | 'consentForms' | 'guardianCapacity' | 'memberships' | 'invitation' | 'relation'
> = {
  dependants: {
    title: 'My family',
    lead: 'Some services are for your spouse, children and parents too. They need the consent of each adult, and of a guardian for each child.',
    add: 'Add a family member',
    change: 'Change a family member',
    none: 'No family members yet.',
    relation: 'Relation',
    saved: 'The family member is saved.',
    identityHelp:
      'Needed to invite somebody to link an account. Only the last two characters are ever shown.',
    linked: 'An account is linked ({{day}})',
    invited: '{{email}} is invited until {{day}}',
    inviteNeedsNumber:
      'With the identity number entered, you can invite this person to consent from an account of their own.',
    inviteLead:
      'We send a link to this address that works once, within seven days. Whoever opens it signs in, confirms name and document, and then decides alone whether to agree.',
    inviteSend: 'Send the invitation',
    inviteSent: 'The invitation is on its way.',
    act: {
      declare_guardianship: 'Declare guardianship',
      hand_in_consent: 'Hand in a signed consent',
      withdraw_consent: 'Withdraw consent',
      invite: 'Invite to link an account',
      withdraw_invitation: 'Withdraw invitation',
      unlink: 'Unlink the account',
      remove: 'Remove',
    },
    ask: {
      withdraw_consent:
        'Nothing new can then be asked for {{name}}, and what can still be cancelled is cancelled. Withdraw it?',
      withdraw_invitation: 'The link that was sent then works no more. Withdraw it?',
      unlink:
        'The consent that {{name}} gave in the account ends, and what can still be cancelled is cancelled. Unlink it?',
      remove: 'Remove {{name}}?',
    },
    done: {
      withdraw_consent: 'The consent is withdrawn.',
      withdraw_invitation: 'The invitation is withdrawn.',
      unlink: 'The account is unlinked.',
      remove: 'The family member is removed.',
    },
  },
  consent: {
    none: 'No consent yet: nothing can be asked for',
    unchecked: 'Not checked by the service office yet',
    rejected: 'The service office did not accept the signed form: {{reason}}',
    cameOfAge: 'Of age since {{day}}: the consent must be one’s own',
    until: 'until {{day}}',
    saved: 'The consent is recorded.',
    agree: 'I have read this and agree',
    capacity: 'You are',
    basis: { own_account: 'Agreed', signed_document: 'Signed consent', guardianship: 'Guardian agreed' },
    signedLead: 'Have the person sign a page with this text, and hand in a scan of it.',
    signedOn: 'Signed on',
    file: 'The signed page (PDF, JPEG or PNG, 10 MB at most)',
    chooseFile: 'Choose a file',
  },
  consentForms: {
    title: 'Signed consent forms',
    lead: 'Forms that holders handed in for adults of their family. Services may be asked for at once; look whether each page bears the right text, name, day and signature. Every opening is recorded.',
    none: 'No forms here.',
    state: { unchecked: 'To be checked', confirmed: 'Confirmed', rejected: 'Rejected' },
    of: '{{relation}} of {{holder}}',
    born: 'born {{day}}',
    signed: 'signed on {{day}}',
    handedIn: 'handed in {{moment}}',
    text: 'text {{version}}',
    checked: 'Checked by {{name}}, {{moment}}',
    open: 'Open the signed page: {{file}}',
    noFile: 'No page was handed in with it.',
    ended: {
      withdrawn: 'The consent was withdrawn.',
      replaced: 'Another consent took its place.',
      unlinked: 'The account was unlinked, and the consent ended.',
      changed: 'The entry was changed, and the consent ended.',
    },
    confirm: 'Confirm',
    confirmAsk: 'You have opened the page, and {{name}} has signed it.',
    reject: 'Reject',
    rejectAsk:
      'The consent ends at once: nothing new can be asked for this person, and what can still be cancelled is cancelled. The holder is told.',
    reason: 'What is wrong with the form (the holder reads it)',
  },
  guardianCapacity: { parent: 'the parent', other_guardian: 'another guardian' },
  memberships: {
    title: 'Asked for you by {{name}} (to whom you are: {{relation}})',
    agreed: 'You have agreed since {{day}}. You can withdraw at any time.',
    requests: 'Requests on my behalf',
    none: 'Nothing has been asked for you yet.',
    act: { withdraw_consent: 'Withdraw my consent', unlink: 'Unlink my account' },
    ask: {
      withdraw_consent:
        'Nothing new can then be asked for you, and what can still be cancelled is cancelled. Withdraw it?',
      unlink:
        'You then no longer see these requests here, and the consent that you gave here ends. Unlink it?',
    },
    done: {
      consent: 'You have agreed.',
      withdraw_consent: 'Your consent is withdrawn.',
      unlink: 'Your account is unlinked.',
    },
  },
  invitation: {
    title: 'An invitation from your family',
    lead: 'Link an account of your own: you then decide alone whether services may be asked for you, see them, and can withdraw at any time.',
    noToken: 'Open this page by the link of the letter.',
    from: '{{name}} invites you to link an account, as: {{relation}}. The invitation is open until {{day}}.',
    signInFirst: 'Sign in first. If you have no account, register; you come back to this page then.',
    accept: 'Accept and link my account',
    done: 'Your account is linked. Read what is agreed to and decide.',
  },
  relation: { self: 'Myself', spouse: 'Spouse', child: 'Child', parent: 'Parent' },
};
