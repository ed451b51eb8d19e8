export { HelpDialog } from './help-dialog';
export { ReportDialog } from './report-dialog';
export { Summary } from './summary';
