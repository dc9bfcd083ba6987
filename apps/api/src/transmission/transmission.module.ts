import { Module } from '@nestjs/common';
import { AnsweringService } from './answering.service';
import { ReadingService } from './reading.service';
import { TransmissionResolver } from './transmission.resolver';
import { WritingService } from './writing.service';

@Module({ providers: [TransmissionResolver, ReadingService, WritingService, AnsweringService] })
export class TransmissionModule {}
