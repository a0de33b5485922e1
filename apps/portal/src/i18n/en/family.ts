import type { Texts } from '../texts.ts';

export const family: Pick<
  Texts,
  'dependants' | 'consent' | 'consentForms' | 'guardianCapacity' | 'memberships' | 'invitation' | 'relation'
> = {
  dependants: {
    title: 'My family',
    lead: 'Some services are also for your spouse, children and parents. Each adult must give consent, and a guardian must consent for each child.',
    add: 'Add a family member',
    change: 'Change a family member',
    none: 'No family members yet.',
    relation: 'Relation',
    saved: 'The family member has been saved.',
    identityHelp:
      'Needed to invite the person to link an account. Once saved, only the last two characters are shown.',
    linked: 'Own account linked ({{day}})',
    invited: '{{email}} invited, valid until {{day}}',
    inviteNeedsNumber:
      'Once you have entered the identity number, you can invite this person to consent from his or her own account.',
    inviteLead:
      'We send a link to this address. It works once and is valid for seven days. The person signs in to his or her own account, confirms name and document number, and then decides whether to consent.',
    inviteSend: 'Send the invitation',
    inviteSent: 'The invitation has been sent.',
    act: {
      declare_guardianship: 'Declare guardianship',
      hand_in_consent: 'Upload a signed consent form',
      withdraw_consent: 'Withdraw consent',
      invite: 'Invite to link an account',
      withdraw_invitation: 'Withdraw invitation',
      unlink: 'Unlink the account',
      remove: 'Remove',
    },
    ask: {
      withdraw_consent:
        'You can then no longer request services for {{name}}, and requests that can still be cancelled will be cancelled. Withdraw the consent?',
      withdraw_invitation: 'The link already sent will no longer work. Withdraw the invitation?',
      unlink:
        'The consent that {{name}} gave from that account ends, and requests that can still be cancelled will be cancelled. Unlink the account?',
      remove: 'Remove {{name}}?',
    },
    done: {
      withdraw_consent: 'The consent has been withdrawn.',
      withdraw_invitation: 'The invitation has been withdrawn.',
      unlink: 'The account has been unlinked.',
      remove: 'The family member has been removed.',
    },
  },
  consent: {
    none: 'No consent yet: services cannot be requested',
    unchecked: 'Not checked by the service office yet',
    rejected: 'The service office did not accept the signed form: {{reason}}',
    cameOfAge: 'Adult since {{day}}: the person’s own consent is needed',
    until: 'until {{day}}',
    saved: 'The consent has been recorded.',
    agree: 'I have read this and agree',
    capacity: 'You are',
    basis: {
      own_account: 'Consented',
      signed_document: 'Signed consent form',
      guardianship: 'Guardian consented',
    },
    signedLead: 'Ask the person to sign a consent form with the following text, then upload a scan of it.',
    signedOn: 'Signed on',
    file: 'Consent form (PDF, JPEG or PNG, up to 10 MB)',
    chooseFile: 'Choose a file',
  },
  consentForms: {
    title: 'Signed consent forms',
    lead: 'Consent forms that cardholders submitted for adult family members. Services can be requested as soon as a form is submitted, so check the text, name, date and signature of each. Every view is recorded.',
    none: 'No consent forms match.',
    state: { unchecked: 'To be checked', confirmed: 'Accepted', rejected: 'Not accepted' },
    of: '{{relation}} of {{holder}}',
    born: 'born {{day}}',
    signed: 'signed on {{day}}',
    handedIn: 'submitted {{moment}}',
    text: 'text version {{version}}',
    checked: 'Checked by {{name}}, {{moment}}',
    open: 'View the signed form: {{file}}',
    noFile: 'No signed form attached.',
    ended: {
      withdrawn: 'The consent was withdrawn.',
      replaced: 'Replaced by a new consent.',
      unlinked: 'The account was unlinked, and the consent ended.',
      changed: 'The entry was changed, and the consent ended.',
    },
    confirm: 'Accept',
    confirmAsk: 'Confirm that you have viewed the signed form and that {{name}} signed it personally.',
    reject: 'Do not accept',
    rejectAsk:
      'The consent ends at once: services can no longer be requested for this person, and requests that can still be cancelled will be cancelled. The cardholder will be notified.',
    reason: 'Reason for not accepting the form (the cardholder sees it)',
  },
  guardianCapacity: { parent: 'a parent', other_guardian: 'another guardian' },
  memberships: {
    title: 'Services requested for you by {{name}} (your relation: {{relation}})',
    agreed: 'Your consent has been in effect since {{day}}. You can withdraw it at any time.',
    requests: 'Requests made for you',
    none: 'No requests have been made for you yet.',
    act: { withdraw_consent: 'Withdraw my consent', unlink: 'Unlink my account' },
    ask: {
      withdraw_consent:
        'Services can then no longer be requested for you, and requests that can still be cancelled will be cancelled. Withdraw your consent?',
      unlink:
        'You will no longer see these requests here, and the consent that you gave here ends. Unlink your account?',
    },
    done: {
      consent: 'You have consented.',
      withdraw_consent: 'Your consent has been withdrawn.',
      unlink: 'Your account has been unlinked.',
    },
  },
  invitation: {
    title: 'Family invitation',
    lead: 'Once you have linked your own account, you decide whether your family may request services for you. You can view the requests and withdraw your consent at any time.',
    noToken: 'Open this page through the link in the email.',
    from: '{{name}} invites you to link your account (your relation: {{relation}}). The invitation is valid until {{day}}.',
    signInFirst:
      'Sign in to your own account first. If you have no account, register. You will then return to this page.',
    accept: 'Accept and link my account',
    done: 'Your account has been linked. Read the consent and decide whether to agree.',
  },
  relation: { self: 'Self', spouse: 'Spouse', child: 'Child', parent: 'Parent' },
};
