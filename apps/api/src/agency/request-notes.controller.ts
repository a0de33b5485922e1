import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Locale } from '#domain/shared/localized.js';
import type { SignedIn } from '#features/accounts/find-session.js';
import { RequestNotes, type RequestNote } from '#features/requests/request-notes.js';
import { AgencyNameView } from '../holder/account.views.js';
import { AllowedTo } from '../http/access.js';
import { CurrentSession } from '../http/caller.js';
import { InstantField, NestedField, NestedListField, TextField, UuidField } from '../http/fields.js';
import { Language } from '../http/language.js';

class NoteBody {
  @TextField({ max: 4000 })
  text!: string;
}

class RequestNoteView {
  @UuidField()
  id!: string;

  @TextField({ max: 4000 })
  text!: string;

  @TextField({ max: 100 })
  writer!: string;

  @NestedField(() => AgencyNameView, { nullable: true, description: 'null for the service office' })
  agency!: AgencyNameView | null;

  @InstantField()
  writtenAt!: string;
}

class RequestNotesView {
  @NestedListField(() => RequestNoteView)
  items!: RequestNoteView[];
}

/** Notes on a request, for the agency and the service office alone. */
@ApiTags('agency')
@Controller('service-requests/:id/notes')
@AllowedTo('agency_staff', 'service_manager', 'auditor')
export class RequestNotesController {
  constructor(private readonly notes: RequestNotes) {}

  @Get()
  @ApiOperation({ summary: 'Internal notes on a request', operationId: 'listServiceRequestNotes' })
  @ApiOkResponse({ type: RequestNotesView })
  async list(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Language() locale: Locale,
  ): Promise<RequestNotesView> {
    const notes = await this.notes.list(session, id);
    return { items: notes.map((note) => noteView(note, locale)) };
  }

  @Post()
  @AllowedTo('agency_staff', 'service_manager')
  @ApiOperation({
    summary: 'Note something that the holder never sees',
    operationId: 'writeServiceRequestNote',
  })
  @ApiCreatedResponse({ type: RequestNoteView })
  async write(
    @CurrentSession() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: NoteBody,
    @Language() locale: Locale,
  ): Promise<RequestNoteView> {
    return noteView(await this.notes.write(session, id, text), locale);
  }
}

function noteView({ note, writer, agency }: RequestNote, locale: Locale): RequestNoteView {
  return {
    ...{ id: note.id, text: note.text, writer },
    agency: agency && { id: agency.id, name: agency.name[locale] },
    writtenAt: note.writtenAt.toISOString(),
  };
}
