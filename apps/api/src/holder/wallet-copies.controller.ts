import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { COPY_STATES, COPY_WAYS } from '#domain/cards/wallet-copies.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { EndCopy } from '#features/cards/wallet/end-copy.js';
import { ListCopies } from '#features/cards/wallet/list-copies.js';
import type { CopyDetails } from '#features/cards/wallet/own-copies.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { ChoiceField, CodesField, InstantField, NestedListField, UuidField } from '../http/fields.js';
import { ACTIONS_DESCRIPTION } from '../http/views.js';
import { WithoutBody, WithoutQuery } from '../http/without-input.js';

class WalletCopyView {
  @UuidField()
  id!: string;

  @ChoiceField(COPY_WAYS, {
    enumName: 'WalletCopyWay',
    description: 'wallet: by an offer; own_key: to a program that handed in a key for me',
  })
  way!: string;

  @ChoiceField(COPY_STATES, {
    enumName: 'WalletCopyState',
    description: 'ended: by me; over: it ran out. A card that does not hold is shown by no copy',
  })
  state!: string;

  @InstantField()
  issuedAt!: string;

  @InstantField({ description: 'until when it is good, if it is not ended before' })
  expiresAt!: string;

  @InstantField({ nullable: true })
  endedAt!: string | null;

  @CodesField({ max: 1, choices: ['end'], description: ACTIONS_DESCRIPTION })
  actions!: string[];
}

class WalletCopiesView {
  @NestedListField(() => WalletCopyView)
  items!: WalletCopyView[];
}

/** My card, as it is in wallets. */
@ApiTags('cards')
@Controller('me/card/copies')
@AllowedTo('signed_in')
export class WalletCopiesController {
  constructor(
    private readonly listCopies: ListCopies,
    private readonly endCopy: EndCopy,
  ) {}

  @Get()
  @WithoutQuery()
  @ApiOperation({
    summary: 'Copies of my card in wallets, the newest first; what is over is shown for 90 days more',
    operationId: 'listWalletCopies',
  })
  @ApiOkResponse({ type: WalletCopiesView })
  async list(@CurrentSession() session: SignedIn): Promise<WalletCopiesView> {
    return { items: (await this.listCopies.run(session)).map(walletCopyView) };
  }

  @Post(':id/end')
  @HttpCode(200)
  @WithoutBody()
  @ApiOperation({
    summary: 'End one copy, of a telephone that is lost; the card and its other copies stay',
    operationId: 'endWalletCopy',
  })
  @ApiOkResponse({ type: WalletCopyView })
  async end(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<WalletCopyView> {
    return walletCopyView(await this.endCopy.run(session, id));
  }
}

function walletCopyView({ copy, state, actions }: CopyDetails): WalletCopyView {
  const { id, way, issuedAt, expiresAt, endedAt } = copy;
  return {
    ...{ id, way, state, issuedAt: issuedAt.toISOString(), expiresAt: expiresAt.toISOString() },
    ...{ endedAt: endedAt?.toISOString() ?? null, actions: [...actions] },
  };
}
