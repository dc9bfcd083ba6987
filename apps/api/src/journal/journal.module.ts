import { Module } from '@nestjs/common';
import { JournalController } from './journal.controller';
import { JournalResolver } from './journal.resolver';
import { JournalService } from './journal.service';

@Module({ controllers: [JournalController], providers: [JournalResolver, JournalService] })
export class JournalModule {}
