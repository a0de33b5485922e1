import type { Answer } from '../../support/caller.js';
import { agree } from '../shared/agree.js';
import type { Lane } from '../shared/lane.js';
import { apply, type Named } from './effects.js';
import { expectedView, seenView } from './expected-view.js';
import type { Manner, Move } from './moves.js';
import { refusalOf, reviewersFree, sees } from './rules.js';
import { send } from './send.js';
import type { Actor, Application, World } from './world.js';

const PATH = '/accreditation-applications';

/** Lets somebody try something, in the portal and in the model, and holds both against each other. */
export async function takeMove(world: World, lane: Lane, move: Move, manner: Manner): Promise<void> {
  const refusal = refusalOf(world, move, manner);
  world.log.push(describe(world, move, manner));
  const free = move.action === 'assign' && refusal === null ? reviewersFree(world, move.application) : [];
  const [answer, again] = await send(lane, move, manner);
  if (answer === undefined) throw new Error('A move has an answer');
  const outcome = answer.status < 300 ? 'done' : `${answer.status} ${answer.body?.code as string}`;
  world.log.push(`${world.log.pop() ?? ''} → ${outcome}`);
  world.tally.count(`${move.action} ${outcome}`);
  if (again) agreeOnRepetition(world, move, answer, again);
  if (refusal !== null) {
    agree(world, move.action, { status: answer.status, code: answer.body?.code }, refusal);
    return;
  }
  if (answer.status >= 300)
    agree(world, move.action, { status: answer.status, body: answer.body }, 'that it is done');
  const before = 'application' in move ? move.application.version : 0;
  apply(world, move, manner, namedIn(world, answer));
  const application = applicationOf(world, move);
  if (move.action === 'assign') agreeOnLot(world, move.application, free);
  if (application === undefined || answer.body?.claims === undefined) return;
  agreeOnView(world, application, manner.actor, answer);
  if (application.version <= before) agree(world, 'the version', application.version, `more than ${before}`);
}

function applicationOf(world: World, move: Move): Application | undefined {
  if (move.action === 'create') return world.applications.at(-1);
  return 'application' in move ? move.application : undefined;
}

function agreeOnRepetition(world: World, move: Move, first: Answer, second: Answer): void {
  // A refusal is not kept: the same is tried anew and refused anew.
  const told = ({ status, body }: Answer) => (status < 300 ? { status, body } : { status, code: body?.code });
  agree(world, `${move.action} once more with the same key`, told(second), told(first));
}

function agreeOnLot(world: World, { reviewer }: Application, free: readonly Actor[]): void {
  const isFree = reviewer === null || free.includes(reviewer);
  agree(world, `the lot falls on ${reviewer?.label ?? 'nobody'}`, isFree, true);
}

/** What the portal shows of an application is what the model knows of it; its version never falls. */
function agreeOnView(world: World, application: Application, viewer: Actor, answer: Answer): void {
  const what = `the application as ${viewer.label} sees it`;
  agree(world, what, seenView(answer.body), expectedView(world, application, viewer));
  const { version } = answer.body as { version: number };
  agree(world, `${what}, its ETag`, answer.headers.get('etag'), `"${version}"`);
  if (version < application.version) agree(world, 'the version', version, `at least ${application.version}`);
  application.version = version;
  application.isChangedUnseen = false;
}

/** Looks at an application as somebody, who may see it or not. */
export async function look(world: World, lane: Lane, application: Application, viewer: Actor): Promise<void> {
  const answer = await lane.guest.as(viewer.person).get(`${PATH}/${application.id}`);
  if (sees(viewer, application)) {
    agree(world, `${viewer.label} looks`, answer.status, 200);
    agreeOnView(world, application, viewer, answer);
    return;
  }
  const told = { status: answer.status, code: answer.body?.code };
  agree(world, `${viewer.label} looks`, told, { status: 404, code: 'resource.not_found' });
}

function namedIn(world: World, { body }: Answer): Named {
  const claims = (body?.claims ?? []) as { id: string; criterion: { code: string } }[];
  const assignee = body?.assignee?.id as string | undefined;
  return {
    id: (body?.cardId ?? body?.id ?? '') as string,
    claims: new Map(claims.map(({ id, criterion }) => [criterion.code, id])),
    reviewer: world.actors.find(({ person }) => person.id === assignee) ?? null,
  };
}

function describe(world: World, move: Move, { actor, ifMatch, isRepeated }: Manner): string {
  const application = 'application' in move ? move.application : undefined;
  const of = application ? ` ${nameOf(world, application)} (${application.state})` : '';
  const how = [ifMatch === 'none' ? '' : ` If-Match ${ifMatch}`, isRepeated ? ' twice' : ''].join('');
  return `${world.today} ${actor.label} ${move.action}${of}${detailsOf(move)}${how}`;
}

function nameOf({ applications }: World, application: Application): string {
  return `#${applications.indexOf(application) + 1} of ${application.applicant.label}`;
}

function detailsOf(move: Move): string {
  switch (move.action) {
    case 'create':
    case 'change':
      return ` ${move.claims.map(({ criterion, isConvincing }) => (isConvincing ? criterion : `poor ${criterion}`)).join(', ')}`;
    case 'add_file':
      return ` ${move.file.kind} ${move.file.variant} for ${move.file.claim?.criterion ?? 'no claim'}`;
    case 'remove_file':
      return ` ${move.file?.kind ?? 'nothing'}`;
    case 'submit':
      return move.promises.map(({ kind }) => ` promising ${kind}`).join();
    case 'recommend':
      return ` ${move.tier ?? 'a rejection'}`;
    case 'reject':
      return ` ${move.reasonCode}`;
    case 'uphold':
    case 'dismiss':
      return ` that of ${move.objection?.by.label ?? 'nobody'}`;
    case 'suspend':
    case 'reinstate':
    case 'revoke':
      return ` the card ${move.card.tier} (${move.card.state}) of ${move.card.holder.label}`;
    default:
      return '';
  }
}
