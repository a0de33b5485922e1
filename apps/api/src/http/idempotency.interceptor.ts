import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, of, type Observable } from 'rxjs';
import { accountIdOf } from '#database/actor.js';
import { AnswerOnce } from '#features/audit/answer-once.js';
import { PortalError } from '#features/errors/portal-error.js';
import { actorOf } from './caller.js';
import { IDEMPOTENCY, idempotentCallOf, type IdempotencyWay } from './idempotency.js';

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The same key and body get the first answer again, whoever of the processes gave it. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly answerOnce: AnswerOnce,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!CHANGING.has(request.method)) return next.handle();
    const places = [context.getHandler(), context.getClass()];
    const way = this.reflector.getAllAndOverride<IdempotencyWay | undefined>(IDEMPOTENCY, places);
    if (way === 'own_statement' || way === 'none') return next.handle();
    const call = idempotentCallOf(request);
    if (call === null && way === 'required' && request.method === 'POST')
      throw new PortalError('idempotency.key_required');
    const caller = accountIdOf(actorOf(request));
    if (call === null || caller === null) return next.handle();

    const first = await this.answerOnce.begin(caller, call);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (first !== null) {
      void reply.status(first.status).header('idempotent-replayed', 'true');
      return of(first.body);
    }
    return from(this.answer({ caller, key: call.key, sealed: way === 'sealed' }, reply, next));
  }

  private async answer(
    { caller, key, sealed }: { caller: string; key: string; sealed: boolean },
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    try {
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.answerOnce.keep(caller, key, { status: reply.statusCode, body }, sealed);
      return body;
    } catch (error) {
      // A refusal changed nothing, so the same key may be tried again once its cause is mended.
      await this.answerOnce.forget(caller, key);
      throw error;
    }
  }
}
