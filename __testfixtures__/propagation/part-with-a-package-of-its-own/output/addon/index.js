export class Addon {
  constructor(project) {
    this.project = project;
  }

  async isWanted() {
    return (await this.project.config()).length > 0;
  }
}
