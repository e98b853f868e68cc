// The workflows that `unblock init --ci` writes: least permissions, a pinned version, and no code of a pull request with rights.

export interface CiOptions {
  readonly version: string;
  /** What installs the dependencies, whose types the rewrite is checked with. */
  readonly install: string;
  /** The way from the root of the repository to the package, empty or without a `/` at its end. */
  readonly directory: string;
}

export const installs: Readonly<Record<string, string>> = {
  'package-lock.json': 'npm ci --ignore-scripts',
  'npm-shrinkwrap.json': 'npm ci --ignore-scripts',
  'pnpm-lock.yaml': 'corepack enable && pnpm install --frozen-lockfile --ignore-scripts',
  'yarn.lock': 'corepack enable && yarn install --frozen-lockfile --ignore-scripts',
};
export const installWithoutLock = 'npm install --ignore-scripts --no-save';

export function githubWorkflow(options: CiOptions): string {
  return githubHead + githubSteps(options);
}

const githubHead = `# Suggestions on pull requests about what blocks the event loop, written by "unblock init --ci github".
# It never runs on pull_request_target: a pull request's code must not get the rights of the repository. A pull request from a
# fork gets annotations in place of comments; docs/ci.md of unblock shows a form with two workflows that comments there too.
name: unblock

on: pull_request

permissions: {}

concurrency:
  group: unblock-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  suggest:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      pull-requests: write
    steps:
`;

function githubSteps({ version, install, directory }: CiOptions): string {
  const at = directory === '' ? '' : `        working-directory: ${JSON.stringify(directory)}\n`;
  const way = directory === '' ? '' : `${directory}/`;
  return `      - uses: actions/checkout@v7
        with:
          # The lines that reviewers see, and the history down to where the change began.
          ref: \${{ github.event.pull_request.head.sha }}
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: 24
      - name: Install the dependencies
${at}        run: ${install}
      - name: Suggest
${at}        env:
          GITHUB_TOKEN: \${{ github.token }}
        # Findings do not fail the build: add --fail-on new where they should. What keeps unblock from running is a warning.
        run: |
          status=0
          npx --yes unblock@${version} suggest --artifacts unblock || status=$?
          if [ "$status" -eq 2 ]; then
            echo "::warning title=unblock::It could not run: the log of this step says why, and what to do."
            exit 0
          fi
          exit "$status"
      - uses: actions/upload-artifact@v7
        if: always()
        with:
          name: unblock
          path: ${JSON.stringify(`${way}unblock`)}
          if-no-files-found: ignore
`;
}

export function gitlabJob({ version, install, directory }: CiOptions): string {
  const way = directory === '' ? '' : `${directory}/`;
  const enter = directory === '' ? '' : `    - cd ${JSON.stringify(directory)}\n`;
  return `# Suggestions on merge requests about what blocks the event loop, written by "unblock init --ci gitlab".
# To comment it needs a project access token with the scope "api" and the role "Developer", as the masked variable
# UNBLOCK_GITLAB_TOKEN: the token of a job may not comment. Without it there is the Code Quality report alone.
unblock:
  image: node:24
  stage: test
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    # The history down to where the change began.
    GIT_DEPTH: "0"
  script:
${enter}    - ${install}
    # Findings do not fail the build: add --fail-on new where they should.
    - npx --yes unblock@${version} suggest --artifacts unblock
  allow_failure:
    # What keeps unblock from running is a warning.
    exit_codes: 2
  artifacts:
    when: always
    paths:
      - ${JSON.stringify(`${way}unblock/`)}
    reports:
      codequality: ${JSON.stringify(`${way}unblock/gl-code-quality-report.json`)}
`;
}
