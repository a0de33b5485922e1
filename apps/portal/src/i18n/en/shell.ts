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
      '“Published” marks what was said at the State Council Information Office press conference on 15 May 2024; “Reference policy” marks the reference settings of this portal, which the competent authority can replace.',
    api: 'Open API',
    demoToday: 'Demo: today is {{day}}.',
    demoDay: 'Forward one day',
    demoWeek: 'Forward one week',
  },
  nav: {
    start: 'Home',
    home: 'My page',
    services: 'Services',
    criteria: 'Criteria',
    planner: 'Tier planner',
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
    agencyClients: 'Connected systems',
    officeErasures: 'Erasures',
    officeAudit: 'Audit trail',
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
    required: 'This field is required',
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
    tickAll: 'Tick every box',
    atLeast: 'At least {{count}} characters',
    badFormat: 'The format is not correct',
    between: 'Must be between {{least}} and {{most}}',
  },
  problem: {
    retry: 'Try again',
    requestId: 'Request number: {{id}}',
    unreachableTitle: 'Not available at the moment',
    unreachable:
      'The server cannot be reached. Check your network connection and try again. What you have entered is not lost.',
  },
  missing: {
    title: 'Page not found',
    lead: 'The address may be wrong, or the page has moved.',
    home: 'Go to the home page',
  },
  source: { published: 'Published', reference: 'Reference policy' },
  due: {
    provisional: 'provisional',
    provisionalWhy: 'The holidays of that year have not been announced yet, so this date may change.',
    stopped: 'Time limit paused while the applicant makes corrections',
    escalatedTerm: 'Escalation',
    escalated: 'Overdue and escalated to a higher level',
  },
  list: { and: ', ' },
  role: {
    reviewer: 'Reviewer',
    approver: 'Approver',
    service_manager: 'Service manager',
    auditor: 'Auditor',
    administrator: 'Administrator',
    agency_staff: 'Agency staff',
    applicant: 'Applicant',
    holder: 'Holder',
    agency_client: 'Agency’s system',
    system: 'System',
  },
  side: { office: 'Service office', holder: 'Cardholder', agency: 'Agency', system: 'System' },
  weekday: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
};
