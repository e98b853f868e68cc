export class ReportError extends Error {
  readonly code = 'E_REPORT';
}
