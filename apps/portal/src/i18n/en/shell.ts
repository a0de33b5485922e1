import type { Texts } from '../texts.ts';

export const shell: Pick<
  Texts,
  | 'brand'
  | 'layout'
  | 'nav'
  | 'form'
  | 'problem'
  | 'missing'
  | 'source'
  | 'due'
  | 'list'
  | 'role'
  | 'side'
  | 'weekday'
> = {
  brand: {
    name: 'Longjiang Talent Card',
    sub: 'Services for talent in Heilongjiang',
    portal: 'Longjiang Talent Card',
  },
  layout: {
    skip: 'Skip to the content',
    nav: 'Main navigation',
    menu: 'Menu',
    footer: 'Tiered accreditation and Talent Card services of Heilongjiang Province',
    sources:
      '“Published” marks what the State Council press conference of 15 May 2024 said; “Reference policy” marks the defaults of this portal, which the authority may replace.',
    api: 'Open API',
    demoToday: 'Demo: today is {{day}}.',
    demoDay: 'One day ahead',
    demoWeek: 'One week ahead',
  },
  nav: {
    start: 'Home',
    home: 'My page',
    services: 'Services',
    criteria: 'Criteria',
    planner: 'Which tier?',
    notices: 'Notices',
    application: 'Accreditation',
    card: 'My card',
    requests: 'My requests',
    notifications: 'Messages',
    officeApplications: 'Applications',
    officeCards: 'Cards',
    officeRequests: 'Service requests',
    complaints: 'Complaints',
    insights: 'Figures',
    officeConsentForms: 'Consent forms',
    officePolicies: 'Policy versions',
    officeImports: 'Imports',
    officeCalendar: 'Calendar',
    officeDeliveries: 'Deliveries',
    officeProgrammes: 'Programmes',
    officeUsers: 'Accounts',
    officeAgencies: 'Agencies',
    agencyClients: 'Programs',
    officeErasures: 'Erasures',
    agencyRequests: 'Requests',
    agencySlots: 'Slots',
    agencyCounter: 'Counter',
    agencyWebhooks: 'Webhooks',
    signIn: 'Sign in',
    signOut: 'Sign out',
    profile: 'My profile',
    security: 'Account security',
  },
  form: {
    required: 'This is needed',
    save: 'Save',
    cancel: 'Cancel',
    change: 'Change',
    remove: 'Remove',
    back: 'Go back',
    more: 'Show more',
    done: '{{action}}: done.',
    optional: '{{label}} (optional)',
    comma: ', ',
    fromTo: '{{from}} to {{to}}',
    colon: ': ',
    tickAll: 'Every box has to be ticked',
    atLeast: 'At least {{count}} characters',
    badFormat: 'Does not have the right format',
    between: 'From {{least}} to {{most}}',
  },
  problem: {
    retry: 'Try again',
    requestId: 'Request number: {{id}}',
    unreachableTitle: 'Not available just now',
    unreachable:
      'The server cannot be reached. Please check the network and try again; nothing you entered is lost.',
  },
  missing: {
    title: 'This page was not found',
    lead: 'The address may be wrong, or the page has moved.',
    home: 'Go to the home page',
  },
  source: { published: 'Published', reference: 'Reference policy' },
  due: {
    provisional: 'provisional',
    provisionalWhy: 'The holidays of that year have not been announced yet, so the day may move.',
    stopped: 'Clock stopped: the applicant is mending it',
    escalatedTerm: 'Escalation',
    escalated: 'Late, and told to those above',
  },
  list: { and: ', ' },
  role: {
    reviewer: 'Reviewer',
    approver: 'Approver',
    service_manager: 'Service manager',
    auditor: 'Auditor',
    administrator: 'Administrator',
    agency_staff: 'Agency staff',
  },
  side: { office: 'Service office', holder: 'Cardholder', agency: 'Agency', system: 'System' },
  weekday: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
};
