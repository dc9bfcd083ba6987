export { CallEntity } from './call.entity';
export { CallNoteEntity } from './call-note.entity';
