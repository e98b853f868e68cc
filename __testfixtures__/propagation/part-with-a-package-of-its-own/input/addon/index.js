export class Addon {
  constructor(project) {
    this.project = project;
  }

  isWanted() {
    return this.project.config().length > 0;
  }
}
