import type { Texts } from '../texts.ts';

export const account: Pick<
  Texts,
  | 'signIn'
  | 'forgotten'
  | 'resetPassword'
  | 'register'
  | 'security'
  | 'preferences'
  | 'channel'
  | 'profile'
  | 'identityType'
  | 'takeOver'
  | 'mine'
  | 'erasure'
  | 'notifications'
> = {
  signIn: {
    title: 'Sign in',
    lead: 'One entrance for applicants, cardholders, the accreditation office and partner agencies.',
    email: 'Email',
    password: 'Password',
    code: 'One-time code',
    codeHelp: 'The six digits that your authenticator shows.',
    submit: 'Sign in',
    noAccount: 'No account yet?',
    register: 'Register',
    forgotten: 'Forgotten your password?',
  },
  forgotten: {
    title: 'Forgotten password',
    lead: 'Enter the email of your account. We send you a link to set a new password.',
    submit: 'Send the link',
    sent: 'If there is an account with this email, the message arrives within a few minutes. The link works for 30 minutes. If nothing comes, look among unwanted mail, or try again later.',
    back: 'Back to the sign-in page',
  },
  resetPassword: {
    title: 'Set a new password',
    lead: 'All other devices will be signed out.',
    password: 'New password',
    submit: 'Set the password',
    done: 'The new password is set. Sign in with it.',
    noLink: 'Open the link in the message about your password. If it no longer works, ask for another.',
    again: 'Ask for another link',
  },
  register: {
    title: 'Register',
    lead: 'Register, fill in your profile, and apply for accreditation.',
    name: 'Name',
    passwordHelp: 'At least 12 characters; a sentence that you remember will do.',
    submit: 'Register',
    haveAccount: 'Already registered?',
    done: 'You are registered. Please fill in your profile.',
  },
  security: {
    title: 'Account security',
    lead: 'One-time codes protect your account beyond its password.',
    mustLead: 'Staff must set up one-time codes before they go on.',
    codes: 'One-time codes',
    enrolled: 'One-time codes are on. Enter the six digits of your authenticator when you sign in.',
    explain: 'Have an authenticator app ready on your phone, then begin.',
    begin: 'Begin',
    scan: 'Scan the code with your authenticator, then enter the six digits that it shows.',
    type: 'If you cannot scan, type this secret:',
    confirm: 'Switch on',
    done: 'One-time codes are on.',
    password: 'Password',
    passwordExplain: 'When you change your password, all other devices are signed out.',
    currentPassword: 'Present password',
    changePassword: 'Change the password',
    passwordDone: 'Your password was changed.',
  },
  preferences: {
    title: 'How you are told',
    explain:
      'Choose what reaches you by which way. Letters and short messages say only that something has happened; you read what it is here.',
    kind: 'What it is about',
    fixed: 'What you must be told is always shown in the portal.',
  },
  channel: {
    portal: 'Portal',
    mail: 'E-mail',
    sms: 'Short message',
  },
  profile: {
    title: 'My profile',
    lead: 'Accreditation and services rest on what you say here. Your identity number is encrypted; only its last two characters are shown.',
    own: 'About me',
    name: 'Name',
    birthDate: 'Date of birth',
    nationality: 'Nationality',
    city: 'City of work',
    identityType: 'Identity document',
    identityNumber: 'Document number',
    identityHelp: 'Only the last two characters are ever shown.',
    changeIdentity: 'Change document',
    employer: 'Employer',
    jobTitle: 'Job title',
    phone: 'Telephone',
    save: 'Save',
    saved: 'Your profile is saved.',
  },
  identityType: { resident_identity_card: 'Resident identity card', passport: 'Passport' },
  takeOver: {
    title: 'Take over your account',
    lead: 'If you hold a Talent Card that was granted on paper, give the numbers of card and identity document and the telephone on the list, and set email and password.',
    cardNumber: 'Card number',
    submit: 'Take over the account',
    done: 'The account is yours now.',
    offer: 'You hold a card and have no account?',
    link: 'Take over your account',
  },
  mine: {
    title: 'Hello, {{name}}',
    lead: 'Apply for accreditation from here, and see how it goes.',
    leadHolder: 'Ask for services for you and your family from here, and see how they go.',
    services: 'Services',
    areaServices: '{{count}} services',
    all: 'See all',
    toApplication: 'See the application',
    noApplication:
      'You have not applied yet. Choose a track, pick the criteria you meet, upload the evidence, and submit.',
  },
  erasure: {
    title: 'Erase my data',
    lead: 'You may ask that your data be erased. An administrator carries it out, and nobody can undo it.',
    waits: 'You have asked for it. Until an administrator has carried it out, you may take it back.',
    refused: 'It was not agreed to: {{reason}}',
    obstacles: 'Before you can ask for it, this must end:',
    request: 'Ask for erasure',
    ask: 'Ask that everything the portal knows about you be erased?',
    withdraw: 'Take it back',
  },
  notifications: {
    title: 'Messages',
    none: 'No messages.',
    markRead: 'Mark as read',
    open: 'Open',
    unread: 'Unread messages: {{count}}',
  },
};
