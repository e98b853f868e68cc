import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type CanActivate, Controller, Get, Injectable, type LoggerService, type OnModuleInit, Post } from '@nestjs/common';
import { Logged } from './logged.js';

@Injectable()
export class Texts implements OnModuleInit {
  motto = '';

  onModuleInit(): void {
    this.motto = readFileSync('a.txt', 'utf8');
  }

  read(name: string): string {
    return readFileSync(`${name}.txt`, 'utf8');
  }
}

@Controller('texts')
export class TextsController {
  readonly #texts = new Texts();

  @Get(':name')
  show(name: string): string {
    return this.#texts.read(name);
  }

  @Post()
  @Logged
  save(text: string): void {
    writeFileSync('saved.txt', text);
  }
}

export class OpenGuard implements CanActivate {
  canActivate(): boolean {
    return !existsSync('closed');
  }
}

export class FileLogger implements LoggerService {
  log(message: string): void {
    writeFileSync('log.txt', message);
  }
}
