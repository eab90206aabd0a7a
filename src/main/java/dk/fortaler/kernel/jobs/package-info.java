/** Work in the background that survives a restart, and its progress. */
@NullMarked
@NamedInterface("jobs")
package dk.fortaler.kernel.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
