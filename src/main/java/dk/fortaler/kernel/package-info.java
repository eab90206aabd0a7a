/**
 * What every other module stands on: who and which organisation, transactions that cannot see another organisation's
 * rows, time, texts in two languages, the guarded way out to the web, mail, files, jobs, secrets and the audit log. It
 * knows nothing of advocacy.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.fortaler.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
