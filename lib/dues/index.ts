/** What time does, by event: the same decide and save as a command, with nobody asking. */
import type { Moment, Outcome } from '@/lib/domain/decision';
import type { DueEvent } from '@/lib/domain/event';
import type { Due } from '@/lib/store/due';
import type { World } from '@/lib/store/world';
import { deregistrationDue, inactivityFreeze, migrationEnd } from './account-end';
import { auditVerdict, regulatorVerdict } from './audit-verdict';
import { categoryVerdict } from './category-verdict';
import {
  certificateLapse,
  certificateVerdict,
  cloudTemplateVerdict,
  dnsRecordEffect,
  domainFilingVerdict,
} from './cloud';
import { filingPlatformVerdict, filingRegulatorVerdict, filingSms, filingSmsDeadline } from './filing';
import { grayDeadlineDue } from './gray-deadline';
import { nameVerdict } from './name-verdict';
import { privacyVerdict } from './privacy-verdict';
import { registrationPaymentDeadline } from './registration-payment-deadline';
import { violationAppealVerdict, violationDeadline, violationEnd } from './violation';
import { verificationLapse, verificationReminder } from './verification-end';
import { verificationPaymentDeadline, verificationRefillDeadline, verificationVerdict } from './verification-order';

/** Null: the reason is gone, nothing happens. */
export const dues: Record<DueEvent, (world: World, due: Due, moment: Moment) => Promise<Outcome | null>> = {
  'audit.verdict': auditVerdict,
  'audit.regulator_verdict': regulatorVerdict,
  'gray.deadline': grayDeadlineDue,
  'category.verdict': categoryVerdict,
  'name.verdict': nameVerdict,
  'registration.payment_deadline': registrationPaymentDeadline,
  'verification.payment_deadline': verificationPaymentDeadline,
  'verification.verdict': verificationVerdict,
  'verification.refill_deadline': verificationRefillDeadline,
  'verification.reminder': verificationReminder,
  'verification.lapse': verificationLapse,
  'filing.platform_verdict': filingPlatformVerdict,
  'filing.sms': filingSms,
  'filing.sms_deadline': filingSmsDeadline,
  'filing.regulator_verdict': filingRegulatorVerdict,
  'privacy.verdict': privacyVerdict,
  'cloud_template.verdict': cloudTemplateVerdict,
  'dns_record.effect': dnsRecordEffect,
  'certificate.verdict': certificateVerdict,
  'certificate.lapse': certificateLapse,
  'domain_filing.verdict': domainFilingVerdict,
  'violation.end': violationEnd,
  'violation.deadline': violationDeadline,
  'violation.appeal_verdict': violationAppealVerdict,
  'deregistration.deadline': deregistrationDue,
  'migration.end': migrationEnd,
  'account.inactivity_freeze': inactivityFreeze,
};
