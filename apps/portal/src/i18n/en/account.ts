import type { Texts } from '../texts.ts';

export const account: Pick<
  Texts,
  | 'signIn'
  | 'forgotten'
  | 'resetPassword'
  | 'confirmEmail'
  | 'register'
  | 'security'
  | 'preferences'
  | 'channel'
  | 'profile'
  | 'identityType'
  | 'takeOver'
  | 'mine'
  | 'ownData'
  | 'erasure'
  | 'notifications'
> = {
  signIn: {
    title: 'Sign in',
    lead: 'Applicants, cardholders, the accreditation office and partner agencies all sign in here.',
    email: 'Email',
    password: 'Password',
    code: 'One-time code',
    codeHelp: 'Enter the six digits shown in your authenticator app.',
    submit: 'Sign in',
    noAccount: 'No account yet?',
    register: 'Register',
    forgotten: 'Forgotten your password?',
  },
  forgotten: {
    title: 'Forgotten password',
    lead: 'Enter the email of your account. We send you a link to set a new password.',
    submit: 'Send link',
    sent: 'If there is an account with this email, the message arrives within a few minutes. The link works for 30 minutes. If nothing comes, check your spam folder, or try again later. Staff who have not set up one-time codes yet ask an administrator for another invitation.',
    back: 'Back to the sign-in page',
  },
  resetPassword: {
    title: 'Set a new password',
    lead: 'All other devices will be signed out.',
    password: 'New password',
    submit: 'Set password',
    done: 'The new password is set. Sign in with it.',
    noLink:
      'Open the link in the message about your password or your invitation. If it no longer works, ask for another; invited staff ask the administrator.',
    again: 'Ask for another link',
  },
  confirmEmail: {
    title: 'Confirm your new email address',
    lead: 'Enter your present password. From then on you sign in with the new address, and all devices are signed out.',
    password: 'Password',
    submit: 'Confirm',
    done: 'Your email address was changed. Sign in with the new one.',
    noLink:
      'Open the link in the message to your new address. If it no longer works, ask the accreditation office to send another.',
  },
  register: {
    title: 'Register',
    lead: 'Register, fill in your profile, and apply for accreditation.',
    name: 'Name',
    passwordHelp: 'At least 12 characters; a sentence that is easy to remember works well.',
    submit: 'Register',
    haveAccount: 'Already registered?',
    done: 'You are registered. Please fill in your profile.',
  },
  security: {
    title: 'Account security',
    lead: 'One-time codes protect your account in addition to your password.',
    mustLead: 'Staff must set up one-time codes before they can use the portal.',
    codes: 'One-time codes',
    enrolled:
      'One-time codes are on. When you sign in, enter the six digits shown in your authenticator app.',
    explain: 'Have an authenticator app ready on your phone, then start.',
    begin: 'Start set-up',
    scan: 'Scan the QR code with your authenticator app, then enter the six digits that it shows.',
    type: 'If you cannot scan, enter this key by hand:',
    confirm: 'Turn on',
    done: 'One-time codes are on.',
    password: 'Password',
    passwordExplain: 'When you change your password, all other devices are signed out.',
    currentPassword: 'Current password',
    changePassword: 'Change password',
    passwordDone: 'Your password was changed.',
  },
  preferences: {
    title: 'Notification settings',
    explain:
      'Choose how you are notified of each kind of matter. Emails and text messages say only that there is news; sign in to the portal to read it.',
    kind: 'Kind of matter',
    fixed: 'Notifications that affect your rights are always shown in the portal.',
  },
  channel: {
    portal: 'Portal',
    mail: 'Email',
    sms: 'Text message',
  },
  profile: {
    title: 'My profile',
    lead: 'Accreditation and services are based on what you enter here. Your document number is stored encrypted; only its last two characters are shown.',
    own: 'About me',
    name: 'Name',
    birthDate: 'Date of birth',
    nationality: 'Nationality',
    city: 'City of work',
    identityType: 'Identity document',
    identityNumber: 'Document number',
    identityHelp: 'Only the last two characters are shown.',
    changeIdentity: 'Change document',
    employer: 'Employer',
    jobTitle: 'Job title',
    phone: 'Phone number',
    save: 'Save',
    saved: 'Your profile has been saved.',
  },
  identityType: { resident_identity_card: 'Resident identity card', passport: 'Passport' },
  takeOver: {
    title: 'Activate your cardholder account',
    lead: 'If you were accredited on paper and already hold a Talent Card, enter your card number, your document number and the phone number on the list, and choose an email and password. You can then sign in.',
    cardNumber: 'Card number',
    submit: 'Activate the account',
    done: 'Your account is active.',
    offer: 'Do you hold a card but have no account?',
    link: 'Activate your cardholder account',
  },
  mine: {
    title: 'Hello, {{name}}',
    lead: 'Apply for accreditation and follow its progress here.',
    leadHolder: 'Request services for yourself and your family, and follow their progress here.',
    services: 'Services',
    areaServices: '{{count}} services',
    all: 'See all',
    toApplication: 'View the application',
    noApplication:
      'You have not applied for accreditation yet. Choose a track, select the criteria you meet, upload the evidence and submit online.',
  },
  ownData: {
    title: 'Download everything kept about me',
    lead: 'You can download everything that the portal keeps about you: account, family, accreditation, card, service requests, messages, who looked at your data, and more, as one file (JSON). The file also says what is not in it, and why.',
    care: 'The file has identity numbers in full. Keep it safe, and do not download it on a shared computer. Each download is recorded, and you are notified of it.',
    download: 'Download',
    done: 'Downloaded. Keep the file safe.',
    signInAgain: 'Sign out and sign in again',
  },
  erasure: {
    title: 'Erase my personal data',
    lead: 'You can request that your personal data be erased. An administrator carries this out, and it cannot be undone.',
    waits:
      'You have requested erasure. You can withdraw the request until an administrator has carried it out.',
    refused: 'Your request was refused: {{reason}}',
    obstacles: 'Before you can request erasure, the following must be settled:',
    request: 'Request erasure',
    ask: 'Request erasure of all your personal data on this portal?',
    withdraw: 'Withdraw the request',
  },
  notifications: {
    title: 'Messages',
    none: 'No messages.',
    markRead: 'Mark as read',
    open: 'View',
    unread: 'Unread messages: {{count}}',
  },
};
