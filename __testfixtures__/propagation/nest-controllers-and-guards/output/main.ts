import { writeFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { type CanActivate, Controller, Get, Injectable, type LoggerService, type OnModuleInit, Post } from '@nestjs/common';
import { Logged } from './logged.js';

@Injectable()
export class Texts implements OnModuleInit {
  motto = '';

  async onModuleInit(): Promise<void> {
    this.motto = await readFile('a.txt', 'utf8');
  }

  async read(name: string): Promise<string> {
    return await readFile(`${name}.txt`, 'utf8');
  }
}

@Controller('texts')
export class TextsController {
  readonly #texts = new Texts();

  @Get(':name')
  async show(name: string): Promise<string> {
    return await this.#texts.read(name);
  }

  @Post()
  @Logged
  save(text: string): void {
    writeFileSync('saved.txt', text);
  }
}

export class OpenGuard implements CanActivate {
  async canActivate(): Promise<boolean> {
    return !(await access('closed').then(() => true, () => false));
  }
}

export class FileLogger implements LoggerService {
  log(message: string): void {
    writeFileSync('log.txt', message);
  }
}
