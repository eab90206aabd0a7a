/** The arithmetic: pure, exact, without database. {@code docs/business-case.md} writes the formulas down. */
@NullMarked
package dk.fortaler.businesscase.model;

import org.jspecify.annotations.NullMarked;
